/** The draft's revision that a form was made from; 0 when there was none. */
export const seenRevision = (form: FormData): number =>
  Number(/^\d{1,9}$/.exec(String(form.get('draftRevision')))?.[0] ?? 0);

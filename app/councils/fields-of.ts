/** The fields of one question in a form with several, without the prefix that tells them from the others'. */
export function fieldsOf(form: FormData, prefix: string): FormData {
  const own = new FormData();
  for (const [name, value] of form) if (name.startsWith(prefix)) own.append(name.slice(prefix.length), value);
  return own;
}

export const prefixOf = (number: number): string => `q${number}-`;

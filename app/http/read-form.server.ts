import { Failure } from '~/platform/failure';

/** The largest form that is ours (the preview of an import) has some thousand fields. */
const mostFields = 10_000;

// `text`, `text-1`, `roles[]`, `points[12].text`: no form of ours goes deeper, or has more than 9,999 rows.
const ourNames = /^(?!__proto__)[\w-]{1,80}(?:\[\d{0,4}\](?:\.(?!__proto__)[\w-]{1,80})?)?$/;

/**
 * Whether a field can be one of ours. Conform builds objects and arrays from the names of fields: a name such as
 * `points[99999999].text` would make it build an array that long, and the process would answer nobody else meanwhile.
 */
export const isOurName = (name: string): boolean => ourNames.test(name);

/**
 * Reads the form that a request carries.
 *
 * @throws Failure `badRequest` when it carries none, a broken one, or one that none of our pages sends
 */
export async function readForm(request: Request): Promise<FormData> {
  const read = Request.prototype.formData.bind(request);
  const form = await read().catch(() => {
    throw new Failure('badRequest');
  });
  const names = [...form.keys()];
  if (names.length > mostFields || !names.every(isOurName)) throw new Failure('badRequest');
  return form;
}

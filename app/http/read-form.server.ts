import { Failure } from '~/platform/failure';
import { isOurName, mostFields } from '~/platform/form-names';

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

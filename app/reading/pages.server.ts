import { inputsPerPage } from '~/submissions/public-inputs.server';

/** Which page of so many inputs an address asks for ("?side=2"), of how many; the nearest when there is no such page. */
export function pageOf(request: Request, inputs: number): { page: number; pages: number } {
  const pages = Math.max(1, Math.ceil(inputs / inputsPerPage));
  const asked = Number(new URL(request.url).searchParams.get('side') ?? 1);
  return { page: Number.isInteger(asked) ? Math.min(Math.max(asked, 1), pages) : 1, pages };
}

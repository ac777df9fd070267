import { inputsPerPage } from '~/submissions/public-inputs.server';

/** Which page of the inputs an address asks for ("?side=2"); 1 when it asks for none that can be. */
export function pageAsked(request: Request): number {
  const page = Number(new URL(request.url).searchParams.get('side') ?? 1);
  return Number.isInteger(page) && page > 0 && page <= 100_000 ? page : 1;
}

export const pagesOf = (inputs: number): number => Math.max(1, Math.ceil(inputs / inputsPerPage));

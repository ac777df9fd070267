import type { MetaDescriptor } from '@remix-run/node';

/** The title of a page, most particular first: "Innspill – Kommunedelplan – Samråd". */
export function pageTitle(...parts: (string | null | undefined)[]): MetaDescriptor[] {
  return [{ title: [...parts.filter(Boolean), 'Samråd'].join(' – ') }];
}

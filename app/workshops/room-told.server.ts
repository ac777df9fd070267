import qrcode from 'qrcode';
import { i18nFor } from '~/language/i18n.server';
import type { LanguageForm } from '~/language/language-form';
import { paths } from '~/paths';
import { config } from '~/platform/config.server';
import { spokenCode } from './code';

/** What every page of the room tells its script. Notes' language is said only where it is not the page's. */
export function roomTold(workshop: { code: string | null; languageForm: LanguageForm }, language: LanguageForm) {
  const code = workshop.code ?? '';
  return {
    code,
    spoken: spokenCode(code),
    lang: workshop.languageForm === language ? undefined : workshop.languageForm,
    texts: i18nFor(language).getResourceBundle(language, 'room') as unknown,
  };
}

/** The address that people type in, and its QR code, made here. */
export async function joinAddress(request: Request, code: string, table?: number) {
  const origin = config().publicUrl ?? new URL(request.url).origin;
  const url = new URL(paths.room(code), origin);
  if (table !== undefined) url.searchParams.set('bord', String(table));
  return {
    /** Without what nobody needs to type. */
    address: new URL(paths.join(), origin).href.replace(/^https?:\/\//, ''),
    url: url.href,
    qr: `data:image/svg+xml;base64,${Buffer.from(await qrcode.toString(url.href, { type: 'svg', margin: 1 })).toString('base64')}`,
  };
}

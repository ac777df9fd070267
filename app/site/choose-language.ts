import { redirect, type ActionFunctionArgs } from '@remix-run/node';
import { languageCookieName } from '~/language/choose-language';
import { isInterfaceLanguage } from '~/language/language-form';
import { paths } from '~/paths';
import { localPath } from '~/platform/local-path';
import { config } from '~/platform/config.server';

const oneYear = 365 * 24 * 60 * 60;

/** Keeps the visitor's choice of language and goes back to the page they were on. */
export async function action({ request }: ActionFunctionArgs) {
  const form = await request.formData();
  const language = form.get('language');
  const back = localPath(form.get('back')) ?? paths.home();
  if (!isInterfaceLanguage(language)) return redirect(back);
  const parts = [`${languageCookieName}=${language}`, 'Path=/', 'SameSite=Lax', 'HttpOnly', `Max-Age=${oneYear}`];
  if (config().secureCookies) parts.push('Secure');
  return redirect(back, { headers: { 'Set-Cookie': parts.join('; ') } });
}

export const loader = () => redirect(paths.home());

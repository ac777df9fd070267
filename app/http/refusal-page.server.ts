import { i18nFor } from '~/language/i18n.server';
import type { InterfaceLanguage } from '~/language/language-form';
import { paths } from '~/paths';
import type { Failure } from '~/platform/failure';

/**
 * Why a file cannot be had, for whoever followed a link to it: an address without a page of its own has no frame to say
 * it in. Small enough to do without styles.
 */
export function refusalPage({ status }: Failure, language: InterfaceLanguage): Response {
  const t = i18nFor(language).getFixedT(null, 'site');
  const spoken = status as 400 | 401 | 403 | 404 | 409 | 410 | 413 | 429;
  const title = t(`error.${spoken}.title`);
  const html = `<!doctype html>
<html lang="${language}">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title} – Samråd</title>
<h1>${title}</h1>
<p>${t(`error.${spoken}.text`)}</p>
<p><a href="${paths.home()}">${t('error.home')}</a></p>
</html>
`;
  return new Response(html, {
    status,
    headers: { 'Content-Type': 'text/html; charset=utf-8', 'Cache-Control': 'no-store' },
  });
}

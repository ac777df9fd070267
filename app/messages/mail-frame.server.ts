import { i18nFor } from '~/language/i18n.server';
import type { LanguageForm } from '~/language/language-form';
import type { Transaction } from '~/platform/database.server';

/**
 * A mail's text: a greeting, its paragraphs, and who sends it.
 *
 * @param name who it is to; left out when not known
 */
export async function mailText(
  tx: Transaction,
  language: LanguageForm,
  paragraphs: (string | false | null)[],
  name = '',
): Promise<string> {
  const t = i18nFor(language).getFixedT(null, 'messages');
  const municipality = await tx.municipality.findFirst({ select: { name: true, contactEmail: true } });
  const greeting = name ? t('frame.greetingTo', { name }) : t('frame.greeting');
  const from = [t('frame.closing'), municipality?.name ?? 'Samråd', municipality?.contactEmail].filter(Boolean);
  return [greeting, ...paragraphs.filter(Boolean), from.join('\n')].join('\n\n');
}

/** Somebody's words within a mail, each line marked as mail programs do. */
export const quoted = (text: string): string =>
  text
    .split('\n')
    .map((line) => `> ${line}`.trimEnd())
    .join('\n');

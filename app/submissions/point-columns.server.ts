import { anchorAt, type Anchor } from '~/plans/anchor.server';
import { Failure } from '~/platform/failure';
import type { Transaction } from '~/platform/database.server';
import { isOtherLanguage } from '~/language/detect-language-form';
import { publicTextOf } from '~/privacy/public-text';
import type { SentPoint } from './sent-submission';

/**
 * A point as the columns of an input: the words, what the public may see of them, and the anchor.
 *
 * @throws Failure `badRequest` when it names a place that the version does not have, or says nothing
 */
export async function pointColumns(tx: Transaction, versionId: string, point: SentPoint) {
  if (!point.text.trim()) throw new Failure('badRequest');
  const anchor = await anchorAt(tx, versionId, point.place);
  if (!anchor) throw new Failure('badRequest');
  const quote = point.quote && anchor.quote.includes(point.quote) ? point.quote : anchor.quote;
  const proposedText = realProposal(point.proposedText, anchor);
  return {
    ...anchor,
    quote,
    text: point.text,
    publicText: publicTextOf(point.text, point.languageForm),
    languageForm: point.languageForm,
    otherLanguage: isOtherLanguage(point.text),
    stance: point.stance ?? null,
    proposedText,
    publicProposedText: publicTextOf(proposedText, point.languageForm),
  };
}

const words = (text: string) => text.replace(/\s+/g, ' ').trim();

/** The form comes with the plan's own words in it: left as they are, nothing is proposed. */
function realProposal(proposed: string | undefined, { quote }: Anchor): string {
  const text = proposed?.trim() ?? '';
  return words(text) === words(quote) ? '' : text;
}

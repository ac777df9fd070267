import { i18nFor } from '~/language/i18n.server';
import { queueMail } from '~/messages/queue-mail.server';
import { paths } from '~/paths';
import { config } from '~/platform/config.server';
import type { Transaction } from '~/platform/database.server';
import { hashSecret, newReference } from '~/platform/reference.server';
import { composeLetter } from './compose-letter';
import type { ListedParty, PartyScene } from './queries.server';

/** A letter on paper, shown once: its code is kept nowhere else. */
export interface PrintedLetter {
  partyId: string;
  name: string;
  languageForm: 'nb' | 'nn';
  subject: string;
  text: string;
}

interface Sending {
  kind: 'invitation' | 'reminder';
  way: 'mail' | 'paper';
  subject: string;
  text: string;
  actorId: string;
  /** Where this installation answers, when the configuration does not say. */
  origin: string;
  at?: Date | undefined;
}

/**
 * Sends a consulted party a letter in the caller's transaction, and writes down what was sent. A party without an
 * address gets it on paper. A council answers signed in, and on paper is told the code by which its members come in;
 * every other body gets a way in of its own with each letter.
 */
export async function sendLetter(
  tx: Transaction,
  { hearing, sections }: PartyScene,
  party: ListedParty,
  { kind, subject, text, actorId, ...sending }: Sending,
): Promise<PrintedLetter | null> {
  const origin = config().publicUrl ?? sending.origin;
  const way = party.addresses.length > 0 ? sending.way : 'paper';
  const code = party.council ? null : `${newReference()}-${newReference()}`;
  if (code) await tx.partyLink.create({ data: { consultedPartyId: party.id, secretHash: hashSecret(code) } });
  const round =
    party.council && way === 'paper'
      ? await tx.councilRound.findUnique({ where: { consultedPartyId: party.id } })
      : null;
  const asked = {
    sections: sections.filter(({ key }) => party.sectionKeys.includes(key)).map(({ title }) => title),
    questions: party.questions.map((question) => question.text),
    answerBy: party.answerBy || hearing.closesOn,
  };
  const page = new URL(paths.enterCode(), origin).href;
  const words = composeLetter(i18nFor(party.languageForm).getFixedT(null, 'parties'), {
    ...asked,
    text,
    plan: hearing.plan.title,
    address: new URL(party.council ? paths.council(party.council.id) : paths.partyAnswer(code!), origin).href,
    code: code && way === 'paper' ? { code, page } : undefined,
    membersCode: round?.joinCode ? { code: round.joinCode, page } : undefined,
    contact: [hearing.plan.contactName, hearing.plan.contactEmail].filter(Boolean).join(', '),
  });
  const letter = {
    consultedPartyId: party.id,
    kind,
    way,
    subject,
    asked,
    sentById: actorId,
    sentAt: sending.at ?? new Date(),
  };
  // What is kept as proof must not open the door to whoever reads it.
  const kept = [code, round?.joinCode].reduce<string>(
    (text, secret) => (secret ? text.replaceAll(secret, '…') : text),
    words,
  );
  await tx.partyLetter.create({
    data: { ...letter, to: way === 'mail' ? party.addresses.join(', ') : '', text: kept },
  });
  if (way === 'paper') {
    return { partyId: party.id, name: party.name, languageForm: party.languageForm, subject, text: words };
  }
  for (const to of party.addresses) {
    await queueMail(tx, { to, languageForm: party.languageForm, subject, text: words });
  }
  return null;
}

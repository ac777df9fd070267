import { recordEvent } from '~/audit/record.server';
import type { LanguageForm } from '~/language/language-form';
import { database } from '~/platform/database.server';
import { Failure } from '~/platform/failure';
import { newReference } from '~/platform/reference.server';
import { canBeReminded } from './party-state';
import { partiesOf, type ListedParty, type PartyScene } from './queries.server';
import { saveQuestions } from './prepare-party.server';
import { sendLetter, type PrintedLetter } from './send-letter.server';
import { templateFor } from './templates.server';

export interface Mailing {
  /** Ids of the consulted parties it goes to. */
  parties: string[];
  way: 'mail' | 'paper';
  /** In each language form that one of them uses. */
  letters: Partial<Record<LanguageForm, { subject: string; text: string }>>;
  origin: string;
  /** When it is sent; now unless told otherwise. */
  at?: Date | undefined;
}

/**
 * Invites consulted parties to a hearing: each gets its letter in its own language form, its questions are frozen, and
 * a council's round begins. All are invited or none.
 *
 * @returns the letters to print
 * @throws Failure `conflict` when one of them is invited already, or the hearing is not published; `badRequest` when one
 *   is not a party of this hearing or a letter is missing
 */
export async function inviteParties(scene: PartyScene, mailing: Mailing, actorId: string): Promise<PrintedLetter[]> {
  if (!scene.hearing.publishedAt) throw new Failure('conflict');
  const chosen = await chosenParties(scene, mailing);
  if (chosen.some(({ invitedAt }) => invitedAt)) throw new Failure('conflict');
  return database().$transaction(async (tx) => {
    const printed: PrintedLetter[] = [];
    for (const party of chosen) {
      const { count } = await tx.consultedParty.updateMany({
        where: { id: party.id, invitedAt: null, revision: party.revision },
        data: { revision: { increment: 1 } },
      });
      if (count === 0) throw new Failure('conflict');
      const questions =
        party.questions.length > 0 ? party.questions : await templateFor(party.kind, party.languageForm, tx);
      if (party.questions.length === 0) await saveQuestions(tx, party.id, questions);
      if (party.council) {
        await tx.councilRound.create({
          data: { councilId: party.council.id, consultedPartyId: party.id, joinCode: newReference() },
        });
      }
      const letter = await sendLetter(
        tx,
        scene,
        { ...party, questions: questions.map((question) => ({ id: '', ...question })) },
        {
          ...mailing.letters[party.languageForm]!,
          kind: 'invitation',
          way: mailing.way,
          actorId,
          origin: mailing.origin,
          at: mailing.at,
        },
      );
      if (letter) printed.push(letter);
      await tx.consultedParty.update({ where: { id: party.id }, data: { invitedAt: mailing.at ?? new Date() } });
      await recordEvent(tx, {
        actorId,
        action: 'party.invited',
        subjectType: 'consultedParty',
        subjectId: party.id,
        details: { way: letter ? 'paper' : 'mail', questions: questions.length },
      });
    }
    return printed;
  });
}

/**
 * Reminds parties that have been asked and have not answered.
 *
 * @returns the letters to print
 * @throws Failure `conflict` when one of them has answered or was never asked, `badRequest` as for an invitation
 */
export async function remindParties(scene: PartyScene, mailing: Mailing, actorId: string): Promise<PrintedLetter[]> {
  const chosen = await chosenParties(scene, mailing);
  if (chosen.some(({ state, invitedAt }) => !invitedAt || !canBeReminded(state))) throw new Failure('conflict');
  return database().$transaction(async (tx) => {
    const printed: PrintedLetter[] = [];
    for (const party of chosen) {
      const letter = await sendLetter(tx, scene, party, {
        ...mailing.letters[party.languageForm]!,
        kind: 'reminder',
        way: mailing.way,
        actorId,
        origin: mailing.origin,
      });
      if (letter) printed.push(letter);
      await recordEvent(tx, {
        actorId,
        action: 'party.reminded',
        subjectType: 'consultedParty',
        subjectId: party.id,
        details: { way: letter ? 'paper' : 'mail' },
      });
    }
    return printed;
  });
}

async function chosenParties({ hearing }: PartyScene, { parties, letters }: Mailing): Promise<ListedParty[]> {
  const all = await partiesOf(hearing);
  const chosen = all.filter(({ id }) => parties.includes(id));
  const complete = chosen.every(({ languageForm }) => letters[languageForm]?.text.trim());
  if (chosen.length === 0 || chosen.length !== new Set(parties).size || !complete) throw new Failure('badRequest');
  return chosen;
}

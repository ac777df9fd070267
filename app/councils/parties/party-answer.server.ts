import { askedQuestions } from '../questions';
import { recordEvent } from '~/audit/record.server';
import { hearingState } from '~/hearings/period';
import { database } from '~/platform/database.server';
import { Failure, found } from '~/platform/failure';
import { dayInNorway } from '~/platform/norwegian-time';
import { hashSecret } from '~/platform/reference.server';
import { outlineOf } from '~/plans/queries.server';
import { registerSubmission } from '~/submissions/register-submission.server';
import { detectLanguageForm } from '~/language/detect-language-form';
import type { LanguageForm } from '~/language/language-form';

/**
 * A body that is no council, by the code in its letter: what it is asked, and whether it has answered.
 *
 * @throws Failure `notFound` for every code that opens nothing
 */
export async function partyByCode(code: string | undefined) {
  const { consultedParty: party } = found(
    await database().partyLink.findUnique({
      where: { secretHash: hashSecret(code ?? '') },
      select: {
        consultedParty: {
          select: {
            id: true,
            name: true,
            sectionKeys: true,
            answerBy: true,
            nothingAt: true,
            registeredParty: { select: { languageForm: true } },
            submission: { select: { reference: true, receivedAt: true } },
            questions: { orderBy: { position: 'asc' } },
            letters: { where: { kind: 'invitation' }, select: { text: true } },
            hearing: {
              include: { plan: true, version: { select: { id: true, languageForm: true } } },
            },
          },
        },
      },
    }),
  );
  const { hearing } = party;
  const sectionKeys = party.sectionKeys as string[];
  const outline = await outlineOf(hearing.version.id);
  const state = hearingState(hearing, dayInNorway(new Date()));
  return {
    id: party.id,
    name: party.name,
    languageForm: party.registeredParty?.languageForm ?? hearing.plan.languageForm,
    answerBy: party.answerBy || hearing.closesOn,
    letter: party.letters[0]?.text ?? '',
    hearingId: hearing.id,
    plan: { slug: hearing.plan.slug, title: hearing.plan.title, languageForm: hearing.version.languageForm },
    sections: outline
      .filter(({ level }) => level <= 2)
      .map(({ key, title }) => ({ key, title, asked: sectionKeys.length === 0 || sectionKeys.includes(key) })),
    asked: outline.filter(({ key }) => sectionKeys.includes(key)).map(({ key, title }) => ({ key, title })),
    questions: askedQuestions(party.questions),
    state,
    answered: party.submission
      ? { kind: 'submitted' as const, reference: party.submission.reference, at: party.submission.receivedAt }
      : party.nothingAt
        ? { kind: 'nothing' as const, reference: '', at: party.nothingAt }
        : null,
  };
}

export type AskedParty = Awaited<ReturnType<typeof partyByCode>>;

/** What the body says to one question, in words, about one part of the plan. */
export interface PartyPoint {
  text: string;
  section: string | null;
}

/**
 * Delivers a body's answer: a submission with one input for each question it answered.
 *
 * @throws Failure `conflict` when it has answered already, `gone` before the hearing opens, `badRequest` without points
 */
export async function submitPartyAnswer(
  party: AskedParty,
  { points, name, fallback }: { points: PartyPoint[]; name: string; fallback: LanguageForm },
): Promise<string> {
  if (party.state !== 'open' && party.state !== 'closed') throw new Failure('gone');
  return database().$transaction(async (tx) => {
    const before = found(await tx.consultedParty.findUnique({ where: { id: party.id } }));
    if (before.submissionId || before.nothingAt) throw new Failure('conflict');
    const { id, reference } = await registerSubmission(tx, {
      hearingId: party.hearingId,
      channel: 'web',
      receivedAt: new Date(),
      sender: { kind: 'organisation', name, organisationName: party.name, contactEmail: '', nameIsPublic: false },
      points: points.map(({ text, section }) => ({
        text,
        place: { section },
        languageForm: detectLanguageForm(text, fallback),
      })),
    });
    await tx.consultedParty.update({ where: { id: party.id }, data: { submissionId: id } });
    await recordEvent(tx, {
      actorId: null,
      action: 'party.answered',
      subjectType: 'consultedParty',
      subjectId: party.id,
      details: { reference, points: points.length },
    });
    return reference;
  });
}

/** The body has nothing to remark. Throws Failure `conflict` when it has answered already. */
export async function declareNothingForParty(party: AskedParty): Promise<void> {
  await database().$transaction(async (tx) => {
    const { count } = await tx.consultedParty.updateMany({
      where: { id: party.id, submissionId: null, nothingAt: null },
      data: { nothingAt: new Date() },
    });
    if (count === 0) throw new Failure('conflict');
    await recordEvent(tx, {
      actorId: null,
      action: 'party.nothingToRemark',
      subjectType: 'consultedParty',
      subjectId: party.id,
    });
  });
}

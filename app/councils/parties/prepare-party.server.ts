import { recordEvent } from '~/audit/record.server';
import { database, type Transaction } from '~/platform/database.server';
import { Failure, found } from '~/platform/failure';
import type { Day } from '~/platform/norwegian-time';
import type { NewQuestion } from '../questions';

interface Preparation {
  partyId: string;
  hearingId: string;
  /** The revision that was changed. */
  revision: number;
  sectionKeys: string[];
  /** Empty: the hearing's last day. */
  answerBy: Day;
  questions: NewQuestion[];
}

/**
 * Decides what a party will be asked, before it is invited.
 *
 * @throws Failure `conflict` when it was changed or invited since, `badRequest` when the plan has no such part
 */
export async function prepareParty({ partyId, hearingId, ...content }: Preparation, actorId: string): Promise<void> {
  await database().$transaction(async (tx) => {
    const party = found(
      await tx.consultedParty.findFirst({
        where: { id: partyId, hearingId },
        select: { invitedAt: true, revision: true, hearing: { select: { versionId: true } } },
      }),
    );
    if (party.invitedAt || party.revision !== content.revision) throw new Failure('conflict');
    await requireSections(tx, party.hearing.versionId, [
      ...content.sectionKeys,
      ...content.questions.flatMap(({ sectionKey }) => sectionKey ?? []),
    ]);
    await tx.consultedParty.update({
      where: { id: partyId },
      data: { sectionKeys: content.sectionKeys, answerBy: content.answerBy, revision: { increment: 1 } },
    });
    await saveQuestions(tx, partyId, content.questions);
    await recordEvent(tx, {
      actorId,
      action: 'party.prepared',
      subjectType: 'consultedParty',
      subjectId: partyId,
      details: { sections: content.sectionKeys, questions: content.questions.length },
    });
  });
}

/** Makes these the questions of a party that is not invited yet. */
export async function saveQuestions(tx: Transaction, partyId: string, questions: NewQuestion[]): Promise<void> {
  await tx.question.deleteMany({ where: { consultedPartyId: partyId } });
  await tx.question.createMany({
    data: questions.map((question, position) => ({ ...question, consultedPartyId: partyId, position })),
  });
}

async function requireSections(tx: Transaction, versionId: string, keys: string[]): Promise<void> {
  const asked = [...new Set(keys)];
  if ((await tx.section.count({ where: { versionId, key: { in: asked } } })) !== asked.length) {
    throw new Failure('badRequest');
  }
}

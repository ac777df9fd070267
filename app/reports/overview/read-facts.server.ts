import { Prisma, type Transaction } from '~/platform/database.server';
import { dayInNorway } from '~/platform/norwegian-time';
import { snapshot } from '~/platform/snapshot.server';
import { speakersSql, type SpeakerGroup } from '~/submissions/speaker-groups';
import type { Channel, Outcome } from '../report';
import type { Fact, HearingFacts, Stance } from './facts';

interface Row {
  id: string;
  submissionId: string;
  sectionKey: string | null;
  themeIds: string | null;
  channel: Channel;
  speakers: SpeakerGroup;
  outcome: Outcome | null;
  stance: Stance | null;
  receivedAt: string;
}

/** Reads what the overview counts, all at one moment. One row an input and no words: 20,000 take some hundred milliseconds. */
export const readFacts = (hearing: { id: string; planId: string; versionId: string }): Promise<HearingFacts> =>
  snapshot(async (tx) => ({
    sections: await tx.section.findMany({
      where: { versionId: hearing.versionId },
      orderBy: { position: 'asc' },
      select: { key: true, level: true, title: true },
    }),
    themes: await tx.theme.findMany({
      where: { planId: hearing.planId },
      orderBy: [{ position: 'asc' }, { name: 'asc' }],
      select: { id: true, parentId: true, name: true },
    }),
    facts: await standing(tx, hearing.id),
  }));

async function standing(tx: Transaction, hearingId: string): Promise<Fact[]> {
  const rows = await tx.$queryRaw<Row[]>`
    SELECT i."id", i."submissionId", i."sectionKey", u."channel", a."outcome", i."stance",
      ${Prisma.raw(speakersSql('u'))} AS "speakers", u."receivedAt",
      (SELECT group_concat(t."themeId") FROM "InputTheme" t WHERE t."inputId" = i."id") AS "themeIds"
    FROM "Input" i JOIN "Submission" u ON u."id" = i."submissionId"
    LEFT JOIN "Assessment" a ON a."id" = i."currentAssessmentId"
    WHERE i."hearingId" = ${hearingId} AND u."withdrawnAt" IS NULL AND i."withdrawnAt" IS NULL
    ORDER BY i."id"`;
  const days = dayReader();
  return rows.map(({ receivedAt, themeIds, ...row }) => ({
    ...row,
    themeIds: themeIds ? themeIds.split(',').sort() : [],
    receivedOn: days(new Date(receivedAt)),
  }));
}

/** The day of an instant. An hour's day is worked out once: asking the calendar 20,000 times takes half a second. */
function dayReader() {
  const known = new Map<number, string>();
  return (instant: Date) => {
    const hour = Math.floor(instant.getTime() / 3_600_000);
    let day = known.get(hour);
    if (!day) known.set(hour, (day = dayInNorway(instant)));
    return day;
  };
}

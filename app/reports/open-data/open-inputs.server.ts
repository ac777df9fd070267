import { createHash } from 'node:crypto';
import { database } from '~/platform/database.server';
import { dayInNorway, type Day } from '~/platform/norwegian-time';
import { outlineOf } from '~/plans/queries.server';
import { publishedAnswer, selectPublishedAnswers } from '~/submissions/answers/published-answer';
import { publicSubmissions } from '~/submissions/visibility';
import type { OpenInput } from './fields';

/** So many at a time: a hearing may have 20,000. */
const atOnce = 1000;

/**
 * All that the public may see of what was said about a plan on a day and what was answered, hearing by hearing, oldest
 * first. Never who said it: neither names nor addresses.
 */
export async function openInputs(planId: string, today: Day): Promise<OpenInput[]> {
  const hearings = await database().hearing.findMany({
    where: { planId, publishedAt: { not: null } },
    orderBy: { number: 'asc' },
  });
  const all: OpenInput[] = [];
  for (const hearing of hearings) {
    const submission = publicSubmissions(hearing, today);
    if (!submission) continue;
    const titles = new Map((await outlineOf(hearing.versionId)).map(({ key, title }) => [key, title]));
    const where = {
      hearingId: hearing.id,
      withdrawnAt: null,
      submission: { AND: [submission, { publicState: 'visible' as const }] },
    };
    for (let after: string | undefined; ;) {
      const rows = await database().input.findMany({
        where,
        orderBy: { id: 'asc' },
        take: atOnce,
        ...(after ? { cursor: { id: after }, skip: 1 } : {}),
        select: {
          id: true,
          sectionKey: true,
          blockKey: true,
          elementKey: true,
          languageForm: true,
          otherLanguage: true,
          stance: true,
          publicText: true,
          publicProposedText: true,
          ...selectPublishedAnswers,
          _count: { select: { supports: true } },
          submission: { select: { id: true, channel: true, senderKind: true, ageGroup: true, receivedAt: true } },
        },
      });
      for (const { submission: from, publishedAnswers, _count, ...input } of rows) {
        const answer = publishedAnswer({ publishedAnswers });
        all.push({
          id: input.id,
          submission: opaque(from.id),
          hearing: hearing.number,
          section: input.sectionKey,
          sectionTitle: input.sectionKey && (titles.get(input.sectionKey) ?? null),
          place: input.elementKey ?? input.blockKey,
          channel: from.channel,
          sender: from.senderKind,
          ageGroup: from.ageGroup,
          receivedOn: dayInNorway(from.receivedAt),
          language: input.otherLanguage ? 'other' : input.languageForm,
          stance: input.stance,
          text: input.publicText,
          proposedText: input.publicProposedText || null,
          supports: _count.supports,
          outcome: answer?.outcome ?? null,
          reasoning: answer?.reasoning ?? null,
          planChange: answer?.planChange || null,
          answerLanguage: answer?.languageForm ?? null,
          answeredOn: answer && dayInNorway(answer.publishedAt),
          answerNumber: answer && answer.earlier.length + 1,
        });
      }
      after = rows.at(-1)?.id;
      if (rows.length < atOnce) break;
    }
  }
  return all;
}

/** Tells which inputs came together, and nothing by which the submission could be found. */
const opaque = (id: string): string => createHash('sha256').update(`open data ${id}`).digest('hex').slice(0, 16);

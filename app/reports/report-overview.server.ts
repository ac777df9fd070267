import type { Transaction } from '~/platform/database.server';
import { found } from '~/platform/failure';
import { dayInNorway } from '~/platform/norwegian-time';
import { snapshot } from '~/platform/snapshot.server';
import { checkSums, countReport } from './count-report';
import { mapInTurns, readInTurns } from './in-turns.server';
import { unassessedInputs, type ReportSection } from './report';
import { groupBy, placeReader, stands, themeNames } from './report-rows';
import { reportText, shortened } from './report-text';

/** So many unassessed inputs are named; the list of inputs has the rest. */
const namedAtMost = 200;

/**
 * A hearing in numbers, and the first of what has no answer yet. Reads keys and outcomes of everything that came in,
 * but the texts only of the inputs that it names.
 *
 * @throws Failure `notFound`
 * @throws Error when the counts do not add up to what came in
 */
export const hearingOverview = (hearingId: string) => snapshot((tx) => readOverview(tx, hearingId));

async function readOverview(tx: Transaction, hearingId: string) {
  const hearing = found(
    await tx.hearing.findUnique({
      where: { id: hearingId },
      select: {
        number: true,
        planId: true,
        versionId: true,
        opensOn: true,
        closesOn: true,
        publishedAt: true,
        plan: { select: { slug: true, title: true, languageForm: true } },
        version: { select: { languageForm: true } },
      },
    }),
  );
  const ofHearing = { hearingId };
  const ofVersion = { versionId: hearing.versionId };
  const sections: ReportSection[] = await tx.section.findMany({
    where: ofVersion,
    orderBy: { position: 'asc' },
    select: { key: true, level: true, title: true },
  });
  const blocks = await tx.block.findMany({ where: ofVersion, select: { key: true, position: true } });
  const elements = await tx.planElement.findMany({
    where: ofVersion,
    select: { key: true, kind: true, position: true },
  });
  const themes = themeNames(
    await tx.theme.findMany({
      where: { planId: hearing.planId },
      orderBy: [{ position: 'asc' }, { name: 'asc' }],
      select: { id: true, parentId: true, name: true },
    }),
  );
  const submissionRows = await readInTurns(({ after, ...page }) =>
    tx.submission.findMany({
      where: { ...ofHearing, id: after },
      ...page,
      select: { id: true, reference: true, channel: true, receivedAt: true, withdrawnAt: true },
    }),
  );
  const inputRows = await readInTurns(({ after, ...page }) =>
    tx.input.findMany({
      where: { ...ofHearing, ...stands, id: after },
      ...page,
      select: {
        id: true,
        submissionId: true,
        number: true,
        sectionKey: true,
        blockKey: true,
        elementKey: true,
        currentAssessment: { select: { outcome: true } },
        themes: { select: { themeId: true } },
      },
    }),
  );
  const cameIn = {
    submissions: await tx.submission.count({ where: ofHearing }),
    inputs: await tx.input.count({ where: { ...ofHearing, ...stands } }),
  };

  const inputsOf = groupBy(inputRows, ({ submissionId }) => submissionId);
  const placeOf = placeReader(blocks, elements);
  const submissions = await mapInTurns(submissionRows, ({ id, reference, channel, receivedAt, withdrawnAt }) => {
    const receivedOn = dayInNorway(receivedAt);
    return {
      channel,
      withdrawn: withdrawnAt !== null,
      late: receivedOn > hearing.closesOn,
      inputs: (inputsOf.get(id) ?? []).map((input) => ({
        id: input.id,
        reference: `${reference}-${input.number}`,
        sectionKey: input.sectionKey,
        ...placeOf(input),
        outcome: input.currentAssessment?.outcome ?? null,
        themes: input.themes.map(({ themeId }) => ({ id: themeId })),
        submission: { receivedOn },
      })),
    };
  });
  const counts = countReport({ sections, themes, submissions });
  checkSums(counts, cameIn);

  const active = submissions.flatMap(({ withdrawn, inputs }) => (withdrawn ? [] : inputs));
  const named = unassessedInputs(sections, active).slice(0, namedAtMost);
  const texts = await tx.input.findMany({
    where: { id: { in: named.map(({ id }) => id) } },
    select: { id: true, publicText: true, quote: true, languageForm: true },
  });
  const textOf = new Map(texts.map((row) => [row.id, row]));
  return {
    hearing,
    counts,
    unassessed: named.map(({ id, reference, section, place }) => {
      const { publicText, quote, languageForm } = found(textOf.get(id));
      return {
        id,
        reference,
        section,
        place,
        languageForm,
        text: shortened(reportText(publicText), 140),
        quote: shortened(reportText(quote), 90),
      };
    }),
  };
}

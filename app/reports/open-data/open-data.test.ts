import { describe, expect, it } from 'vitest';
import { useTestDatabase } from '../../../test/database';
import { giveOpenHearing } from '../../../test/fixtures';
import { giveInputs, routeArgs } from '../../../test/give-inputs';
import { publishAnswers } from '~/triage/answers/publish-answers.server';
import { saveTriage } from '~/triage/save-triage.server';
import { openDataCsv } from './csv';
import { loader as csvFile } from './csv-file';
import { fields, type OpenInput } from './fields';
import { loader as jsonFile } from './json-file';

const db = useTestDatabase();

async function world(choice: Parameters<typeof giveOpenHearing>[0] = {}) {
  const given = await giveOpenHearing(choice);
  const { hearing, plan, planner } = given;
  const [input] = await giveInputs(hearing.id, [{}], {
    sender: {
      kind: 'resident',
      name: 'Hemmeleg Namn',
      organisationName: '',
      contactEmail: 'hemmeleg@example.no',
      nameIsPublic: true,
    },
    points: [
      { text: '=SUM(A1) seier "alt", 13097248022', place: { element: 'm-dag' }, languageForm: 'nn', stance: 'change' },
      { text: 'Eit punkt til', place: {}, languageForm: 'nn' },
    ],
  });
  const json = async () =>
    (await (await jsonFile(routeArgs(null, '/x', { plan: plan.slug }))).json()) as { inputs: OpenInput[] };
  const answer = async () => {
    await saveTriage(
      {
        inputId: input!.id,
        revision: 1,
        themeIds: [],
        assigneeId: null,
        outcome: 'followed',
        reasoning: 'Det kjem.',
        planChange: '',
      },
      planner.id,
    );
    const { currentAssessmentId } = await db().input.findUniqueOrThrow({ where: { id: input!.id } });
    return { inputId: input!.id, assessmentId: currentAssessmentId! };
  };
  return { ...given, input: input!, json, answer };
}

describe('open data', () => {
  it('says of a text in another language that it is neither form of Norwegian', async () => {
    const { hearing, json } = await world();
    await giveInputs(hearing.id, [{}], {
      points: [{ text: 'The bus should run every day of the week, please.', place: {}, languageForm: 'nn' }],
    });
    const { inputs } = await json();
    expect(inputs.map(({ language }) => language)).toEqual(['nn', 'nn', 'other']);
  });

  it("has every public input with its published answer, and nobody's name", async () => {
    const { hearing, planner, input, json, answer } = await world();
    const ready = await answer();
    expect((await json()).inputs[0]).toMatchObject({ outcome: null, reasoning: null });
    await publishAnswers({ hearingId: hearing.id, answers: [ready] }, planner.id);
    const { inputs } = await json();
    expect(Object.keys(inputs[0]!)).toEqual([...fields]);
    expect(inputs).toMatchObject([
      {
        id: input.id,
        hearing: 1,
        section: 'satsing',
        sectionTitle: '2 Trygg heime',
        place: 'm-dag',
        channel: 'web',
        sender: 'resident',
        language: 'nn',
        stance: 'change',
        text: '=SUM(A1) seier "alt", [fødselsnummer skjult]',
        outcome: 'followed',
        reasoning: 'Det kjem.',
        answerNumber: 1,
      },
      { section: null, text: 'Eit punkt til', outcome: null },
    ]);
    expect(inputs[0]!.submission).toBe(inputs[1]!.submission);
    const whole = JSON.stringify(await json());
    for (const secret of ['Hemmeleg', 'hemmeleg', input.submission.reference, input.submissionId]) {
      expect(whole).not.toContain(secret);
    }
  });

  it('leaves out what was removed or withdrawn, and what the hearing does not show yet', async () => {
    const { input, json } = await world();
    await db().submission.update({ where: { id: input.submissionId }, data: { publicState: 'removed' } });
    expect((await json()).inputs).toEqual([]);
    await db().submission.update({
      where: { id: input.submissionId },
      data: { publicState: 'visible', withdrawnAt: new Date() },
    });
    expect((await json()).inputs).toEqual([]);
    expect((await (await world({ inputVisibility: 'afterHearing' })).json()).inputs).toEqual([]);
  });

  it('as CSV is one row each, with no formula and every sign kept', async () => {
    const { plan } = await world();
    const answer = await csvFile(routeArgs(null, '/x', { plan: plan.slug }));
    const bytes = new Uint8Array(await answer.arrayBuffer());
    expect([...bytes.slice(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
    const [head, first] = new TextDecoder().decode(bytes).trim().split('\r\n');
    expect(head).toBe(fields.join(','));
    expect(first).toContain(`"'=SUM(A1) seier ""alt"", [fødselsnummer skjult]"`);
  });

  it('quotes what CSV would read otherwise', () => {
    const input = Object.fromEntries(fields.map((field) => [field, null])) as OpenInput;
    const row = openDataCsv([{ ...input, id: 'a', text: 'ein, "to"\ntre', supports: 3, reasoning: '@cmd' }]).split(
      '\r\n',
    )[1]!;
    expect(row).toContain('"ein, ""to""\ntre",,3');
    expect(row).toContain("'@cmd");
  });

  it('says when nothing has changed', async () => {
    const { plan, hearing } = await world();
    const ask = async (etag = '') => {
      const args = routeArgs(null, '/x', { plan: plan.slug });
      const request = new Request(args.request.url, { headers: { 'If-None-Match': etag } });
      return jsonFile({ ...args, request });
    };
    const etag = (await ask()).headers.get('ETag')!;
    expect((await ask(etag)).status).toBe(304);
    await giveInputs(hearing.id, [{}]);
    expect((await ask(etag)).status).toBe(200);
  });
});

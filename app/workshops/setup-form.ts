import { z } from 'zod';
import { isDay } from '~/platform/norwegian-time';
import { leanings, sights, stepKinds, type WorkshopScript } from './methods/script';
import { deviceChoices } from './plan-form';

/** What the form may find wrong; the words are in the locales. */
export type SetupFormError =
  | 'titleMissing'
  | 'heldOnWrong'
  | 'questionMissing'
  | 'stepMissing'
  | 'minutesWrong'
  | 'yearWrong'
  | 'tablesMissing'
  | 'tooManyTables'
  | 'tooLong';

const text = (max: number) => z.string().trim().max(max, 'tooLong').default('');
const wholeNumber = (least: number, most: number, error: SetupFormError) =>
  z.coerce.number({ error }).int(error).min(least, error).max(most, error);

const questionFields = z.object({
  key: z.string().max(40),
  text: z.string({ error: 'questionMissing' }).trim().max(300, 'tooLong'),
  leansTo: z.enum(leanings).optional(),
});
const stepFields = z.object({
  key: z.string().max(40),
  title: z.string({ error: 'stepMissing' }).trim().max(80, 'tooLong'),
  task: text(600),
  minutes: wholeNumber(1, 240, 'minutesWrong'),
  kind: z.enum(stepKinds),
  sees: z.enum(sights),
  question: z.string().max(40).optional(),
  dots: z.coerce.number().int().min(1).max(20).optional(),
});
const caseFields = z.object({ key: z.string().max(40), title: text(80), text: text(1000) });

export const setupSchema = z.object({
  revision: z.coerce.number().int(),
  title: z.string({ error: 'titleMissing' }).trim().max(120, 'tooLong'),
  heldOn: z.string({ error: 'heldOnWrong' }).refine(isDay, 'heldOnWrong'),
  place: text(120),
  participantsNote: text(300),
  devices: z.enum(deviceChoices),
  visionYear: wholeNumber(2000, 2200, 'yearWrong').optional(),
  tables: z
    .string({ error: 'tablesMissing' })
    .transform((lines) => lines.split(/\r\n|\r|\n/).flatMap((line) => line.trim().slice(0, 80) || []))
    .refine((names) => names.length > 0, 'tablesMissing')
    .refine((names) => names.length <= 60, 'tooManyTables'),
  questions: z.array(questionFields).min(1).max(10),
  steps: z.array(stepFields).min(1).max(30),
  cases: z.array(caseFields).max(20).default([]),
});

export type SetupValues = z.infer<typeof setupSchema>;

/** The script with what the form says; what the form does not ask about stays as it was. */
export function adaptScript(script: WorkshopScript, values: SetupValues): WorkshopScript {
  const questionKeys = new Set(values.questions.map(({ key }) => key));
  return {
    ...script,
    visionYear: values.visionYear ?? script.visionYear,
    questions: values.questions.map(({ key, text, leansTo }) => {
      const known = script.questions.find((question) => question.key === key);
      return {
        place: null,
        noteKinds: known?.noteKinds ?? script.questions[0]!.noteKinds,
        ...known,
        key,
        text,
        leansTo: leansTo ?? null,
      };
    }),
    steps: values.steps.map(({ question, dots, ...step }) => ({
      ...step,
      question: question && questionKeys.has(question) ? question : null,
      dots: step.kind === 'prioritise' ? (dots ?? 3) : null,
    })),
    cases: values.cases.flatMap(({ key, title, text }) => (title ? [{ key, title, text }] : [])),
  };
}

/** What a button beside a step, a question or a case does to the script. */
export function changeRows(
  script: WorkshopScript,
  intent: string,
  words: { step: string; question: string; case: string },
): WorkshopScript {
  const [deed, at] = intent.split(':');
  const index = Number(at);
  const free = (rows: { key: string }[], name: string) => {
    let number = rows.length + 1;
    while (rows.some(({ key }) => key === `${name}-${number}`)) number += 1;
    return `${name}-${number}`;
  };
  const without = <T>(rows: T[]) => (rows.length > 1 ? rows.filter((_, row) => row !== index) : rows);
  switch (deed) {
    case 'up':
    case 'down': {
      const steps = [...script.steps];
      const to = deed === 'up' ? index - 1 : index + 1;
      if (!steps[index] || !steps[to]) return script;
      [steps[index], steps[to]] = [steps[to], steps[index]];
      return { ...script, steps };
    }
    case 'removeStep':
      return { ...script, steps: without(script.steps) };
    case 'addStep': {
      const key = free(script.steps, 'steg');
      const step = {
        key,
        kind: 'groupTalk',
        title: words.step,
        task: '',
        question: null,
        minutes: 10,
        sees: 'table',
        dots: null,
      } as const;
      return { ...script, steps: [...script.steps, step] };
    }
    case 'addQuestion': {
      const key = free(script.questions, 'sporsmal');
      const noteKinds = script.questions[0]!.noteKinds;
      return {
        ...script,
        questions: [...script.questions, { key, text: words.question, leansTo: null, noteKinds, place: null }],
      };
    }
    case 'removeQuestion': {
      const questions = without(script.questions);
      const keys = new Set(questions.map(({ key }) => key));
      const steps = script.steps.map((step) =>
        step.question && !keys.has(step.question) ? { ...step, question: null } : step,
      );
      return { ...script, questions, steps };
    }
    case 'addCase':
      return { ...script, cases: [...script.cases, { key: free(script.cases, 'sak'), title: words.case, text: '' }] };
    case 'removeCase':
      return { ...script, cases: script.cases.filter((_, row) => row !== index) };
    default:
      return script;
  }
}

import { z } from 'zod';

/**
 * What happens in a workshop, step by step. A method is such a script with texts that fit any plan; a workshop has a
 * copy, adapted to its own questions. The parts a new method is put together from are listed here, so that it needs no
 * code.
 */

/** What goes on in a step. */
export const stepKinds = [
  'introduce',
  'write',
  'roundRobin',
  'groupTalk',
  'cluster',
  'prioritise',
  'plenary',
  'sumUp',
] as const;
export type StepKind = (typeof stepKinds)[number];

/** Whose notes a device shows in a step: its own, those on the table, or what the tables brought on. */
export const sights = ['own', 'table', 'all'] as const;
export type Sight = (typeof sights)[number];

/** Yellow notes; pink ones for challenges and opportunities; steps of a service journey. */
export const noteKinds = ['note', 'challenge', 'opportunity', 'journeyStep'] as const;
export type NoteKind = (typeof noteKinds)[number];
export const isPink = (kind: NoteKind): boolean => kind === 'challenge' || kind === 'opportunity';

/** How a board is laid out. */
export const boards = ['list', 'sun', 'timeline', 'journey'] as const;
export type Board = (typeof boards)[number];

/** Kinds of plan element that answers to a question can lean to. */
export const leanings = ['challenge', 'goal', 'strategy', 'measure', 'indicator'] as const;
export type Leaning = (typeof leanings)[number];

const key = z.string().regex(/^[\w-]{1,40}$/);

const questionSchema = z.object({
  key,
  text: z.string().trim().min(1).max(300),
  leansTo: z.enum(leanings).nullable().default(null),
  noteKinds: z.array(z.enum(noteKinds)).min(1).default(['note']),
  /** Where its notes stand on a timeline to begin with: 0 is now, 100 the vision year. */
  place: z.number().min(0).max(100).nullable().default(null),
});

const stepSchema = z.object({
  key,
  kind: z.enum(stepKinds),
  title: z.string().trim().min(1).max(80),
  /** What to do, in a sentence or two. */
  task: z.string().trim().max(600).default(''),
  question: key.nullable().default(null),
  minutes: z.number().int().min(1).max(240),
  sees: z.enum(sights),
  /** How many dots each participant has. */
  dots: z.number().int().min(1).max(20).nullable().default(null),
});

const caseSchema = z.object({
  key,
  title: z.string().trim().min(1).max(80),
  text: z.string().trim().max(1000).default(''),
});

export const scriptSchema = z
  .object({
    name: z.string().trim().min(1).max(80),
    summary: z.string().trim().max(400).default(''),
    board: z.enum(boards),
    /** The year that back-casting looks back from. */
    visionYear: z.number().int().min(2000).max(2200).nullable().default(null),
    questions: z.array(questionSchema).min(1).max(10),
    cases: z.array(caseSchema).max(20).default([]),
    steps: z.array(stepSchema).min(1).max(30),
  })
  .refine(({ questions }) => isUnique(questions), 'keys')
  .refine(({ steps }) => isUnique(steps), 'keys')
  .refine(({ cases }) => isUnique(cases), 'keys')
  .refine(
    ({ steps, questions }) => steps.every((step) => !step.question || questions.some((q) => q.key === step.question)),
    'question',
  );

export type WorkshopScript = z.infer<typeof scriptSchema>;
export type ScriptStep = WorkshopScript['steps'][number];
export type ScriptQuestion = WorkshopScript['questions'][number];

const isUnique = (rows: { key: string }[]) => new Set(rows.map((row) => row.key)).size === rows.length;

/** Reads a script as the database keeps it. Throws a ZodError when it is none. */
export const readScript = (json: unknown): WorkshopScript => scriptSchema.parse(json);

/** The step by its number; the first or last one where the number is beyond them. */
export const stepAt = ({ steps }: WorkshopScript, index: number): ScriptStep =>
  steps[Math.max(0, Math.min(index, steps.length - 1))]!;

/** The question that notes written in a step answer: its own, else that of the nearest step before it that has one. */
export function questionAt(script: WorkshopScript, index: number): ScriptQuestion {
  for (let at = Math.min(index, script.steps.length - 1); at >= 0; at--) {
    const asked = script.steps[at]!.question;
    if (asked) return script.questions.find(({ key }) => key === asked)!;
  }
  return script.questions[0]!;
}

/** The texts of a script with the vision year filled in where they say {år}. */
export function withVisionYear(script: WorkshopScript): WorkshopScript {
  if (!script.visionYear) return script;
  const fill = (text: string) => text.replaceAll('{år}', String(script.visionYear));
  return {
    ...script,
    questions: script.questions.map((question) => ({ ...question, text: fill(question.text) })),
    steps: script.steps.map((step) => ({ ...step, title: fill(step.title), task: fill(step.task) })),
  };
}

/** Minutes of all steps together. */
export const totalMinutes = ({ steps }: WorkshopScript): number => steps.reduce((sum, { minutes }) => sum + minutes, 0);

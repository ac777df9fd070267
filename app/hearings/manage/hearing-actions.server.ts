import type { SubmissionResult } from '@conform-to/react';
import { parseWithZod } from '@conform-to/zod/v4';
import { z } from 'zod';
import type { PlanForStaff } from './queries.server';
import { Failure } from '~/platform/failure';
import { dayInNorway } from '~/platform/norwegian-time';
import { changeVisibility } from '../change-visibility.server';
import { extendHearing } from '../extend-hearing.server';
import { extensionProblem, publishProblem, type ExtensionProblem, type PublishProblem } from '../period';
import { publishHearing } from '../publish-hearing.server';
import { updateHearing } from '../update-hearing.server';
import { hearingSchema, visibilities } from './hearing-form';
import type { HearingForStaff } from './queries.server';

/** What came of a form on the hearing's page: what was done, or what is wrong, with what was typed. */
export type HearingOutcome =
  | { done: 'lagret' | 'publisert' | 'forlenget' | 'synlighet' }
  | {
      done?: undefined;
      status: 409 | 422;
      stale?: boolean;
      lastResult?: SubmissionResult;
      publish?: PublishProblem | 'notConfirmed' | 'noSections';
      extend?: ExtensionProblem;
      extendTo?: string;
    };

interface Scene {
  form: FormData;
  plan: PlanForStaff;
  hearing: HearingForStaff;
  actorId: string;
}

const revisionOf = (form: FormData) => z.coerce.number().pipe(z.int32()).catch(-1).parse(form.get('revision'));
const textOf = (form: FormData, name: string) => {
  const value = form.get(name);
  return typeof value === 'string' ? value : '';
};

const stale = { status: 409, stale: true } as const;

async function unlessStale(work: Promise<void>): Promise<boolean> {
  try {
    await work;
    return true;
  } catch (error) {
    if (error instanceof Failure && error.code === 'conflict') return false;
    throw error;
  }
}

/** Saves a draft. */
export async function saveDraft({ form, plan, hearing, actorId }: Scene): Promise<HearingOutcome> {
  const submission = parseWithZod(form, { schema: hearingSchema(plan.kind) });
  if (submission.status !== 'success') return { status: 422, lastResult: submission.reply() };
  const { revision, ...settings } = submission.value;
  const saved = await unlessStale(updateHearing(hearing.id, revision, settings, actorId));
  return saved ? { done: 'lagret' } : { ...stale, lastResult: submission.reply() };
}

/** Publishes, when the planner has confirmed it. */
export async function publish({ form, plan, hearing, actorId }: Scene): Promise<HearingOutcome> {
  const version = plan.versions.find(({ id }) => id === hearing.versionId);
  if (!version?._count.sections) return { status: 422, publish: 'noSections' };
  const problem = publishProblem(hearing, plan.kind, dayInNorway(new Date()));
  if (problem && !hearing.publishedAt) return { status: 422, publish: problem };
  if (form.get('confirmed') !== 'yes') return { status: 422, publish: 'notConfirmed' };
  return (await unlessStale(publishHearing(hearing.id, revisionOf(form), actorId))) ? { done: 'publisert' } : stale;
}

/** Moves the last day of a published hearing. */
export async function extend({ form, hearing, actorId }: Scene): Promise<HearingOutcome> {
  const closesOn = textOf(form, 'closesOn');
  const problem = extensionProblem(hearing.closesOn, closesOn, dayInNorway(new Date()));
  if (problem) return { status: 422, extend: problem, extendTo: closesOn };
  return (await unlessStale(extendHearing(hearing.id, revisionOf(form), closesOn, actorId)))
    ? { done: 'forlenget' }
    : { ...stale, extendTo: closesOn };
}

/** Changes what the public sees of a published hearing. */
export async function setVisibility({ form, hearing, actorId }: Scene): Promise<HearingOutcome> {
  const choice = z.enum(visibilities).safeParse(form.get('inputVisibility'));
  if (!choice.success) throw new Failure('badRequest');
  const view = {
    inputVisibility: choice.data,
    namesShown: form.get('namesShown') === 'on',
    supportOpen: form.get('supportOpen') === 'on',
  };
  return (await unlessStale(changeVisibility(hearing.id, revisionOf(form), view, actorId)))
    ? { done: 'synlighet' }
    : stale;
}

import { z } from 'zod';
import { isDay } from '~/platform/norwegian-time';
import { deciders, needsReasoning, outcomes } from './outcomes';
import type { StateChange } from './triage-state';
import { longText } from './triage-form';

/** The value that takes an assignee away; leaving the field empty changes nothing. */
export const nobody = 'none';

/** What the forms for many inputs send. What is left empty stays as it is. Messages are keys under `triage:error`. */
export const bulkSchema = z
  .object({
    input: z.array(z.string().regex(/^[\w-]+:\d+$/)).default([]),
    /** `found`: all that the filter in the address finds. */
    scope: z.enum(['chosen', 'found']).default('chosen'),
    intent: z.enum(['preview', 'apply']),
    assignee: z.string().optional(),
    addTheme: z.string().optional(),
    removeTheme: z.string().optional(),
    dueOn: z.string().refine(isDay, 'dayNeeded').optional(),
    clearDue: z.boolean().default(false),
    outcome: z.enum(outcomes).optional(),
    reasoning: longText(20_000),
    planChange: longText(20_000),
    decidedBy: z.enum(deciders).optional(),
  })
  .refine(({ input, scope }) => scope === 'found' || input.length > 0, { path: ['input'], message: 'nothingChosen' })
  .refine(
    ({ assignee, addTheme, removeTheme, dueOn, clearDue, outcome }) =>
      !!(assignee || addTheme || removeTheme || dueOn || clearDue || outcome),
    { path: ['input'], message: 'nothingToChange' },
  )
  .refine(({ outcome, reasoning }) => !needsReasoning(outcome) || reasoning !== '', {
    path: ['reasoning'],
    message: 'reasoningNeeded',
  });

export type BulkForm = z.infer<typeof bulkSchema>;

/** The chosen inputs, each with the revision that was seen. */
export const chosenInputs = (values: readonly string[]) =>
  values.map((value) => {
    const [id = '', revision] = value.split(':');
    return { id, revision: Number(revision) };
  });

/** What the form changes of each input. An outcome brings its whole answer with it. */
export function bulkChange({
  assignee,
  addTheme,
  removeTheme,
  dueOn,
  clearDue,
  outcome,
  ...answer
}: BulkForm): StateChange {
  const { reasoning, planChange, decidedBy = null } = answer;
  return {
    ...(assignee ? { assigneeId: assignee === nobody ? null : assignee } : {}),
    ...(clearDue ? { dueOn: null } : dueOn ? { dueOn } : {}),
    ...(addTheme ? { addThemeIds: [addTheme] } : {}),
    ...(removeTheme ? { removeThemeIds: [removeTheme] } : {}),
    ...(outcome ? { outcome, reasoning, planChange, decidedBy } : {}),
  };
}

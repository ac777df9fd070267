import { parseWithZod } from '@conform-to/zod/v4';
import { z } from 'zod';
import { Failure } from '~/platform/failure';
import { createTheme } from './create-theme.server';
import { deleteTheme } from './delete-theme.server';
import { editTheme } from './edit-theme.server';
import { mergeThemes } from './merge-themes.server';

const line = (longest: number) => z.string().trim().max(longest, 'tooLong');
const words = { name: line(80).default(''), description: line(1000).default(''), parent: z.string().optional() };
const seen = { id: z.string(), revision: z.number().int() };

/** What the forms on the themes' page send. Messages are keys under `triage:error`. */
const schema = z
  .discriminatedUnion('intent', [
    z.object({ intent: z.literal('create'), ...words }),
    z.object({ intent: z.literal('edit'), ...seen, ...words }),
    z.object({ intent: z.literal('merge'), ...seen, into: z.string({ error: 'mergeTargetNeeded' }) }),
    z.object({ intent: z.literal('delete'), ...seen, confirmed: z.boolean().default(false) }),
  ])
  .refine((form) => !('name' in form) || form.name !== '', { path: ['name'], message: 'themeNameNeeded' });

type Form = z.infer<typeof schema>;
type Errors = Record<string, string[]>;
type Deed = { done: 'created' | 'saved' | 'merged' | 'deleted'; count?: number };

/** Why nothing was changed: errors by field, for which theme (null: a new one), and what was typed. */
export interface ThemeRefusal {
  refused: true;
  conflict: boolean;
  themeId: string | null;
  errors: Errors;
  typed: Record<string, unknown>;
}

/** Carries out one form of the themes' page. */
export async function changeThemes(
  planId: string,
  formData: FormData,
  actorId: string,
): Promise<ThemeRefusal | ({ refused: false } & Deed)> {
  const form = parseWithZod(formData, { schema });
  const typed = form.payload as Record<string, unknown>;
  const refusal = (errors: Errors, conflict = false): ThemeRefusal => {
    const themeId = typeof typed.id === 'string' ? typed.id : null;
    return { refused: true, conflict, themeId, errors, typed };
  };
  if (form.status !== 'success') {
    const errors = Object.entries(form.error ?? {}).map(([field, codes]) => [field, codes ?? []]);
    return refusal(Object.fromEntries(errors) as Errors);
  }
  try {
    const answer = await carryOut(planId, form.value, actorId);
    return 'errors' in answer ? refusal(answer.errors) : { refused: false, ...answer };
  } catch (error) {
    if (error instanceof Failure && error.code === 'conflict') return refusal({}, true);
    throw error;
  }
}

async function carryOut(planId: string, form: Form, actorId: string): Promise<Deed | { errors: Errors }> {
  switch (form.intent) {
    case 'create': {
      const { name, description, parent = null } = form;
      const created = await createTheme({ planId, name, description, parentId: parent }, actorId);
      return created === 'nameTaken' ? { errors: { name: ['nameTaken'] } } : { done: 'created' };
    }
    case 'edit': {
      const { id, revision, name, description, parent = null } = form;
      const edited = await editTheme({ planId, id, revision, name, description, parentId: parent }, actorId);
      if (edited === 'nameTaken') return { errors: { name: ['nameTaken'] } };
      return edited === 'circle' ? { errors: { parent: ['circle'] } } : { done: 'saved' };
    }
    case 'merge': {
      const { id, revision, into } = form;
      const moved = await mergeThemes({ planId, fromId: id, intoId: into, revision }, actorId);
      return moved === 'circle' ? { errors: { into: ['circle'] } } : { done: 'merged', count: moved };
    }
    case 'delete': {
      const { id, revision, confirmed } = form;
      const deleted = await deleteTheme({ planId, id, revision, confirmed }, actorId);
      return deleted === 'inUse' ? { errors: { confirmed: ['confirmNeeded'] } } : { done: 'deleted' };
    }
  }
}

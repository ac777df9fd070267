import { parseWithZod } from '@conform-to/zod/v4';
import { z } from 'zod';
import { Failure } from '~/platform/failure';
import { reviewSubmission } from './review-submission.server';
import { deleteView, saveView } from './saved-views.server';
import { undoChange } from './undo-change.server';

/** What the forms around the list send. */
const schema = z.discriminatedUnion('intent', [
  z.object({ intent: z.literal('undo'), change: z.string() }),
  z.object({
    intent: z.literal('saveView'),
    query: z.string().max(2000),
    name: z.string('viewNameNeeded').trim().max(60, 'tooLong'),
    shared: z.boolean().default(false),
  }),
  z.object({ intent: z.literal('deleteView'), view: z.string() }),
]);

export type ListAnswer =
  | { done: 'undone' | 'reviewed' | 'viewSaved' | 'viewDeleted'; count?: number; query?: string }
  | { refused: 'stale'; stale: string[] }
  | { refused: 'review' }
  | { refused: 'view'; error: 'viewNameNeeded' | 'viewNameTaken' | 'tooLong' };

/** Carries out one of the small forms around the list. */
export async function changeList(hearingId: string, formData: FormData, viewerId: string): Promise<ListAnswer> {
  const review = formData.get('review');
  if (typeof review === 'string') {
    const [submissionId = '', revision] = review.split(':');
    try {
      await reviewSubmission({ submissionId, hearingId, revision: Number(revision) }, viewerId);
    } catch (error) {
      if (error instanceof Failure && error.code === 'conflict') return { refused: 'review' };
      throw error;
    }
    return { done: 'reviewed' };
  }
  const form = parseWithZod(formData, { schema });
  if (form.status !== 'success') {
    const error = form.error?.name?.[0];
    if (error === 'viewNameNeeded' || error === 'tooLong') return { refused: 'view', error };
    throw new Failure('badRequest');
  }
  const { value } = form;
  switch (value.intent) {
    case 'undo': {
      const result = await undoChange(hearingId, viewerId, value.change);
      return 'stale' in result ? { refused: 'stale', stale: result.stale } : { done: 'undone', count: result.undone };
    }
    case 'saveView': {
      const saved = await saveView({ hearingId, ...value }, viewerId);
      return saved === 'nameTaken'
        ? { refused: 'view', error: 'viewNameTaken' }
        : { done: 'viewSaved', query: value.query };
    }
    case 'deleteView':
      await deleteView(hearingId, value.view, viewerId);
      return { done: 'viewDeleted' };
  }
}

import { parseWithZod } from '@conform-to/zod/v4';
import { z } from 'zod';
import { languageForms } from '~/language/language-form';
import { isMailAddress } from '~/messages/queue-mail.server';
import { Failure } from '~/platform/failure';
import { askExpert, cancelExpertRequest } from './ask-expert.server';
import { reviewAnswers } from './review-answer.server';
import { longText } from './triage-form';
import { undoChange } from './undo-change.server';
import { writeNote } from './write-note.server';

/** What the small forms around an answer send. Messages are keys under `triage:error`. */
const schema = z.discriminatedUnion('intent', [
  z.object({ intent: z.literal('undo'), change: z.string() }),
  z.object({ intent: z.literal('note'), note: longText(10_000).refine((text) => text !== '', 'noteNeeded') }),
  z.object({
    intent: z.literal('askExpert'),
    name: z.string('expertNameNeeded').trim().max(200, 'tooLong'),
    email: z.string('expertEmailNeeded').trim().refine(isMailAddress, 'expertEmailNeeded'),
    question: longText(10_000).refine((text) => text !== '', 'expertQuestionNeeded'),
    days: z.coerce.number().int().min(1).max(60),
    languageForm: z.enum(languageForms),
  }),
  z.object({ intent: z.literal('cancelExpert'), request: z.string(), revision: z.number().int() }),
  z.object({
    intent: z.literal('review'),
    revision: z.number().int(),
    verdict: z.enum(['approved', 'returned']),
    comment: longText(10_000),
  }),
]);

type Errors = Partial<Record<string, string[] | null>>;

export type InputAnswer =
  | { done: 'undone' | 'noted' | 'cancelled' | 'approved' | 'returned'; mentioned?: number }
  | { link: string }
  | { stale: string[] }
  | { form: string; typed: Record<string, unknown>; errors: Errors };

/** Carries out one of the small forms around an answer. */
export async function changeInput(
  input: { id: string; hearingId: string },
  formData: FormData,
  viewerId: string,
): Promise<InputAnswer> {
  const parsed = parseWithZod(formData, { schema });
  const typed = parsed.payload as Record<string, unknown>;
  const refused = (errors: Errors): InputAnswer => ({ form: String(typed.intent), typed, errors });
  if (parsed.status !== 'success') {
    if (!parsed.error || 'intent' in parsed.error) throw new Failure('badRequest');
    return refused(parsed.error);
  }
  const form = parsed.value;
  switch (form.intent) {
    case 'undo': {
      const result = await undoChange(input.hearingId, viewerId, form.change);
      return 'stale' in result ? result : { done: 'undone' };
    }
    case 'note':
      return { done: 'noted', ...(await writeNote(input.id, form.note, viewerId)) };
    case 'askExpert':
      return { link: await askExpert({ inputId: input.id, ...form }, viewerId) };
    case 'cancelExpert':
      await cancelExpertRequest(input.id, form.request, form.revision, viewerId);
      return { done: 'cancelled' };
    case 'review': {
      const { verdict, comment, revision } = form;
      if (verdict === 'returned' && !comment) return refused({ comment: ['reviewCommentNeeded'] });
      const inputs = [{ id: input.id, revision }];
      const result = await reviewAnswers({ hearingId: input.hearingId, inputs, verdict, comment }, viewerId);
      return 'stale' in result ? result : { done: verdict };
    }
  }
}

import { hearingState } from '~/hearings/period';
import { publishedPlan } from '~/hearings/queries.server';
import { database } from '~/platform/database.server';
import { found } from '~/platform/failure';
import { dayInNorway } from '~/platform/norwegian-time';
import { publicSubmissions } from '../visibility';

/**
 * An input that the public can see and may agree with, or could: with where it stands.
 *
 * @throws Failure `notFound` when there is none, or the public does not see it
 */
export async function supportedInput(slug: string | undefined, inputId: string | undefined) {
  const { plan, hearing } = found(await publishedPlan(slug ?? ''));
  const today = dayInNorway(new Date());
  const submission = found(publicSubmissions(hearing, today));
  const input = found(
    await database().input.findFirst({
      where: {
        id: inputId ?? '',
        hearingId: hearing.id,
        withdrawnAt: null,
        submission: { ...submission, publicState: 'visible' },
      },
      select: { id: true, sectionKey: true, publicText: true, languageForm: true, otherLanguage: true },
    }),
  );
  return {
    plan: { slug: plan.slug, title: plan.title, languageForm: hearing.version.languageForm },
    hearingId: hearing.id,
    input,
    /** Can one agree now? */
    open: hearing.supportOpen && hearingState(hearing, today) === 'open',
  };
}

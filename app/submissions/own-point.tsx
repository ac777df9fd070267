import { useTranslation } from 'react-i18next';
import { langOf } from '~/language/language-form';
import { paths } from '~/paths';
import { shortened } from '~/ui/shortened';
import type { OwnSubmission } from './own-submission.server';
import { Proposal, StanceTag } from './point-view';

interface OwnPointProps {
  input: OwnSubmission['inputs'][number];
  submission: Pick<OwnSubmission, 'plan' | 'planLanguage'>;
}

/** One point as its sender wrote it, and the place it is about. */
export function OwnPoint({ input, submission: { plan, planLanguage } }: OwnPointProps) {
  const { t } = useTranslation('submissions');
  const place = input.elementKey ?? input.blockKey ?? undefined;
  return (
    <div className="stack" data-gap="sm">
      <p className="small muted">
        {t('own.about')}{' '}
        {input.sectionKey ? (
          <a className="ds-link" lang={planLanguage} href={paths.section(plan.slug, input.sectionKey, place)}>
            {shortened(input.quote, 160)}
          </a>
        ) : (
          <a className="ds-link" href={paths.plan(plan.slug)}>
            {t('comment.wholePlan')}
          </a>
        )}
      </p>
      {input.stance && (
        <p>
          <StanceTag stance={input.stance} />
        </p>
      )}
      <blockquote className="said wrap-lines" lang={langOf(input)}>
        {input.text}
      </blockquote>
      <Proposal input={input} />
    </div>
  );
}

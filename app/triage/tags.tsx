import { useTranslation } from 'react-i18next';
import type { Outcome } from './outcomes';

const colours = {
  followed: 'success',
  partly: 'success',
  notFollowed: 'danger',
  noted: 'info',
  outsidePlan: 'neutral',
  passedOn: 'info',
  none: 'warning',
} as const;

/** What became of an input, in words; the colour repeats it. */
export function OutcomeTag({ outcome }: { outcome: Outcome | null }) {
  const { t } = useTranslation('triage');
  const word = outcome ?? 'none';
  return (
    <span className="ds-tag" data-color={colours[word]} data-size="sm">
      {t(`outcome.${word}`)}
    </span>
  );
}

/** What is out of the ordinary about a submission. */
export function StateTags(state: {
  withdrawn: boolean;
  removed: boolean;
  waitsForReview: boolean;
  changedSinceAnswer?: boolean;
}) {
  const { t } = useTranslation('triage');
  return (
    <>
      {state.withdrawn && (
        <span className="ds-tag" data-color="neutral" data-size="sm">
          {t('withdrawn')}
        </span>
      )}
      {state.removed && (
        <span className="ds-tag" data-color="danger" data-size="sm">
          {t('removed')}
        </span>
      )}
      {state.changedSinceAnswer && (
        <span className="ds-tag" data-color="warning" data-size="sm">
          {t('changedSinceAnswer')}
        </span>
      )}
      {state.waitsForReview && (
        <span className="ds-tag" data-color="warning" data-size="sm">
          {t('waiting')}
        </span>
      )}
    </>
  );
}

/** Where the hearing asks for four eyes: whether another has approved the answer. */
export function VerdictTag({
  verdict,
  answered,
  fourEyes,
}: {
  verdict: 'approved' | 'returned' | null;
  answered: boolean;
  fourEyes: boolean;
}) {
  const { t } = useTranslation('triage');
  if (!fourEyes || !answered) return null;
  const word = verdict ?? 'waits';
  const colour = { approved: 'success', returned: 'danger', waits: 'warning' } as const;
  return (
    <span className="ds-tag" data-color={colour[word]} data-variant="outline" data-size="sm">
      {t(`verdict.${word}`)}
    </span>
  );
}

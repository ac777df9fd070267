import { useTranslation } from 'react-i18next';
import { longDayWithWeekday } from '~/language/dates';
import { isLanguageForm } from '~/language/language-form';
import { ErrorSummary } from '~/ui/error-summary';
import { Choice } from '~/ui/field';
import { formState } from '~/ui/form-state';
import { Notice } from '~/ui/notice';
import { partiesAsText } from '../consulted-parties';
import type { PublishProblem } from '../period';
import type { HearingOutcome } from './hearing-actions.server';
import { HearingFields, type HearingChoices } from './hearing-fields';
import type { HearingFormError } from './hearing-form';
import type { HearingForStaff } from './queries.server';
import { StaleNotice } from './stale-notice';

interface Props {
  hearing: HearingForStaff;
  choices: HearingChoices;
  publishProblem: PublishProblem | null;
  outcome: HearingOutcome | undefined;
}

/** A hearing that is being prepared: its form, and publishing as a step of its own. */
export function DraftHearing({ hearing, choices, publishProblem, outcome }: Props) {
  const { t } = useTranslation('hearings');
  const refused = outcome && !outcome.done ? outcome : undefined;
  const { consultedParties, versionId, opensOn, closesOn, shortPeriodReason } = hearing;
  const { inputVisibility, nameRequirement, contactRequirement } = hearing;
  const saved = {
    versionId,
    opensOn,
    closesOn,
    shortPeriodReason,
    inputVisibility,
    nameRequirement,
    contactRequirement,
    namesShown: hearing.namesShown ? 'on' : [],
    supportOpen: hearing.supportOpen ? 'on' : [],
    signIn: hearing.signIn,
    councils: consultedParties.flatMap(({ councilId }) => (councilId ? [councilId] : [])),
    otherParties: partiesAsText(consultedParties.filter(({ councilId }) => !councilId)),
  };
  const form = formState(refused?.lastResult, saved, (code) => t(`error.${code as HearingFormError}`));
  return (
    <>
      <p>{t('draft.lead')}</p>
      {refused?.stale && (
        <StaleNotice
          saved={[
            [t('form.opensOn'), opensOn],
            [t('form.closesOn'), closesOn],
            [t('form.reason'), shortPeriodReason],
            [t('form.visibility'), t(`visibility.${inputVisibility}`)],
            [t('form.namesShown'), t(`yesNo.${hearing.namesShown ? 'yes' : 'no'}`)],
            [t('form.supportOpen'), t(`yesNo.${hearing.supportOpen ? 'yes' : 'no'}`)],
            [t('form.signIn'), t(`signIn.${hearing.signIn}`)],
            [t('form.nameRequirement'), t(`requirement.${nameRequirement}`)],
            [t('form.contactRequirement'), t(`requirement.${contactRequirement}`)],
            [t('form.otherParties'), saved.otherParties],
          ]}
        />
      )}
      <ErrorSummary errors={form.errors} />
      <form method="post" className="stack" data-gap="lg">
        <input type="hidden" name="revision" value={hearing.revision} />
        <HearingFields form={form} choices={choices} />
        <button className="ds-button" data-variant="secondary" name="intent" value="save">
          {t('draft.save')}
        </button>
      </form>
      <Publish hearing={hearing} problem={publishProblem} refused={refused?.publish} />
    </>
  );
}

function Publish({
  hearing,
  problem,
  refused,
}: {
  hearing: HearingForStaff;
  problem: PublishProblem | null;
  refused: PublishProblem | 'notConfirmed' | 'noSections' | undefined;
}) {
  const { t, i18n } = useTranslation('hearings');
  const language = isLanguageForm(i18n.language) ? i18n.language : 'nb';
  const { opensOn, closesOn, revision, version, inputVisibility } = hearing;
  const obstacle = refused === 'noSections' ? refused : problem;
  return (
    <section className="ds-card stack form-card" aria-labelledby="publish" data-color="brand1">
      <h2 className="ds-heading" data-size="sm" id="publish">
        {t('publish.title')}
      </h2>
      <p>{t('publish.lead')}</p>
      <ul>
        <li>
          {t('publish.period', {
            from: longDayWithWeekday(opensOn, language),
            to: longDayWithWeekday(closesOn, language),
          })}
        </li>
        <li>{t('publish.version', { number: version.number })}</li>
        <li>{t(`visibility.${inputVisibility}`)}</li>
      </ul>
      <p>
        <strong>{t('publish.frozen')}</strong> {t('publish.later')}
      </p>
      {obstacle ? (
        <Notice tone="warning" role={refused && 'alert'}>
          <p>{t(`publish.problem.${obstacle}`)}</p>
        </Notice>
      ) : (
        <form method="post" action="#publish" className="stack">
          <input type="hidden" name="revision" value={revision} />
          <Choice
            type="checkbox"
            id="confirmed"
            name="confirmed"
            value="yes"
            required
            label={t('publish.confirm')}
            errors={refused === 'notConfirmed' ? [t('publish.problem.notConfirmed')] : undefined}
          />
          <button className="ds-button" name="intent" value="publish">
            {t('publish.now')}
          </button>
        </form>
      )}
    </section>
  );
}

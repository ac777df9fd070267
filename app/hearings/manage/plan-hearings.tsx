import { useTranslation } from 'react-i18next';
import { longDay } from '~/language/dates';
import { paths } from '~/paths';
import { daysLeft, hearingState } from '../period';
import { HearingStateTag } from './hearing-state-tag';
import type { PlanForStaff } from './queries.server';

/** The hearings of a plan with what came in and the ways on from there. */
export function PlanHearings({ plan, today }: { plan: PlanForStaff; today: string }) {
  const { t } = useTranslation('hearings');
  return (
    <section className="stack" aria-labelledby="hearings">
      <h2 className="ds-heading" data-size="sm" id="hearings">
        {t('plan.hearings')}
      </h2>
      {plan.hearings.length === 0 && <p>{t('plan.noHearings')}</p>}
      <ul className="card-list">
        {plan.hearings.map((hearing) => (
          <li key={hearing.id}>
            <HearingCard slug={plan.slug} hearing={hearing} today={today} />
          </li>
        ))}
      </ul>
      {plan.versions.length > 0 && (
        <p>
          <a
            className="ds-button"
            data-variant={plan.hearings.length === 0 ? 'primary' : 'secondary'}
            href={paths.newHearing(plan.slug)}
          >
            {t('plan.newHearing')}
          </a>
        </p>
      )}
    </section>
  );
}

function HearingCard({
  slug,
  hearing,
  today,
}: {
  slug: string;
  hearing: PlanForStaff['hearings'][number];
  today: string;
}) {
  const { t } = useTranslation('hearings');
  const { number, opensOn, closesOn, version, _count } = hearing;
  const state = hearingState(hearing, today);
  const links = [
    { to: paths.inputs(slug, number), text: t('plan.inputs') },
    { to: paths.overview(slug, number), text: t('plan.overview') },
    { to: paths.report(slug, number), text: t('plan.report') },
    { to: paths.newStatement(slug, number), text: t('plan.newStatement') },
    { to: paths.newWorkshop(slug, number), text: t('plan.newWorkshop') },
  ];
  return (
    <div className="ds-card stack" data-gap="sm">
      <div className="row" data-spread>
        <h3 className="ds-heading" data-size="xs">
          <a className="ds-link" href={paths.hearing(slug, number)}>
            {t('plan.hearing', { number })}
          </a>
        </h3>
        <HearingStateTag state={state} />
      </div>
      <p>{t('plan.period', { from: longDay(opensOn), to: longDay(closesOn) })}</p>
      {state === 'open' && <p>{t('plan.daysLeft', { count: daysLeft(hearing, today) })}</p>}
      <p className="muted small">{t('plan.ofVersion', { number: version.number })}</p>
      {state === 'draft' ? (
        <p>
          <a className="ds-link" href={paths.hearing(slug, number)}>
            {t('plan.finishAndPublish')}
          </a>
        </p>
      ) : (
        <>
          <p>
            {t('plan.submissions', { count: _count.submissions })}
            {' · '}
            {t('plan.inputCount', { count: _count.inputs })}
          </p>
          <ul className="plain-list stack" data-gap="sm">
            {links.map(({ to, text }) => (
              <li key={to}>
                <a className="ds-link" href={to}>
                  {text}
                </a>
              </li>
            ))}
          </ul>
        </>
      )}
    </div>
  );
}

import { Link } from '@remix-run/react';
import { useTranslation } from 'react-i18next';
import type { OpenHearing } from '~/hearings/queries.server';
import { longDay } from '~/language/dates';
import { paths } from '~/paths';
import { atWork, type RoundStage } from './round-rules';

/** The hearings that are open, with the way to the plan and to entering a statement. */
export function HearingsToAnswer({
  council,
  hearings,
  statements,
  rounds,
  mayRegister,
}: {
  council: string;
  hearings: OpenHearing[];
  statements: { hearing: { plan: { slug: string } } }[];
  rounds: { stage: RoundStage; consultedParty: { hearing: { id: string } } }[];
  mayRegister: boolean;
}) {
  const { t } = useTranslation('councils');
  const deliversFromRound = (hearingId: string) =>
    rounds.some(({ stage, consultedParty }) => consultedParty.hearing.id === hearingId && atWork(stage));
  return (
    <section className="stack" aria-labelledby="open-hearings">
      <h2 className="ds-heading" data-size="md" id="open-hearings">
        {t('page.openHearings')}
      </h2>
      {hearings.length === 0 && <p className="muted">{t('page.noOpenHearings')}</p>}
      {hearings.map(({ id, number, closesOn, plan }) => (
        <article className="ds-card stack" data-gap="sm" key={id}>
          <h3 className="ds-heading" data-size="xs" lang={plan.languageForm}>
            <a className="ds-link" href={paths.plan(plan.slug)}>
              {plan.title}
            </a>
          </h3>
          <p>{t('page.deadline', { day: longDay(closesOn) })}</p>
          {statements.some(({ hearing }) => hearing.plan.slug === plan.slug) && (
            <p className="muted">{t('page.hasDelivered')}</p>
          )}
          {mayRegister && !deliversFromRound(id) && (
            <p>
              <Link
                className="ds-button"
                to={paths.newStatement(plan.slug, number, council)}
                aria-label={t('page.registerFor', { plan: plan.title })}
              >
                {t('page.register')}
              </Link>
            </p>
          )}
        </article>
      ))}
    </section>
  );
}

import { useTranslation } from 'react-i18next';
import { daysLeft, hearingState } from '~/hearings/period';
import { longDay, longInstant } from '~/language/dates';
import { paths } from '~/paths';
import type { DeskPlan } from './desk.server';
import { useOtherLanguage } from './use-other-language';

interface Props {
  plans: DeskPlan[];
  imports: { id: string; fileName: string; createdAt: Date }[];
  today: string;
}

/** What waits for the planner: hearings with what came in, plans without one, imports. */
export function PlannerDesk({ plans, imports, today }: Props) {
  const { t } = useTranslation('site');
  const inHearing = plans.filter(({ hearing }) => hearing);
  const drafts = plans.filter(({ hearing }) => !hearing);
  if (plans.length === 0 && imports.length === 0) return <FirstPlan />;
  return (
    <>
      <section className="stack" aria-labelledby="hearings">
        <div className="row" data-spread>
          <h2 className="ds-heading" data-size="md" id="hearings">
            {t('desk.hearings')}
          </h2>
          <a className="ds-button" data-variant="secondary" href={paths.imports()}>
            {t('staff.import')}
          </a>
        </div>
        {inHearing.length === 0 && <p className="muted">{t('desk.noHearings')}</p>}
        <ul className="card-list">
          {inHearing.map((plan) => (
            <li key={plan.slug}>
              <PlanCard plan={plan} today={today} />
            </li>
          ))}
        </ul>
      </section>
      {drafts.length > 0 && (
        <section className="stack narrow" aria-labelledby="drafts">
          <h2 className="ds-heading" data-size="md" id="drafts">
            {t('desk.drafts')}
          </h2>
          <ul className="plain-list link-rows">
            {drafts.map((plan) => (
              <DraftRow key={plan.slug} plan={plan} />
            ))}
          </ul>
        </section>
      )}
      {imports.length > 0 && (
        <section className="stack narrow" aria-labelledby="imports">
          <h2 className="ds-heading" data-size="md" id="imports">
            {t('desk.imports')}
          </h2>
          <ul className="plain-list link-rows">
            {imports.map(({ id, fileName, createdAt }) => (
              <li key={id}>
                <a className="ds-link" href={paths.import(id)}>
                  {fileName}
                </a>
                <p className="muted small">{t('desk.readAt', { when: longInstant(new Date(createdAt)) })}</p>
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}

function FirstPlan() {
  const { t } = useTranslation('site');
  return (
    <section className="ds-card stack narrow form-card" aria-labelledby="first">
      <h2 className="ds-heading" data-size="sm" id="first">
        {t('desk.firstTitle')}
      </h2>
      <p>{t('desk.firstText')}</p>
      <a className="ds-button" href={paths.imports()}>
        {t('staff.import')}
      </a>
    </section>
  );
}

function PlanCard({ plan, today }: { plan: DeskPlan; today: string }) {
  const { t } = useTranslation('site');
  const lang = useOtherLanguage(plan.languageForm);
  const { slug, title, hearing, draft, counts, waiting } = plan;
  if (!hearing || !counts) return null;
  const state = hearingState(hearing, today);
  const numbers = [
    { name: 'all', count: counts.all, to: paths.inputs(slug, hearing.number) },
    { name: 'unassessed', count: counts.unassessed, to: paths.inputs(slug, hearing.number, { outcome: 'none' }) },
    { name: 'mine', count: counts.mine, to: paths.inputs(slug, hearing.number, { mine: '1', outcome: 'none' }) },
    ...(counts.waiting > 0
      ? [{ name: 'waiting' as const, count: counts.waiting, to: paths.review(slug, hearing.number) }]
      : []),
  ] as const;
  return (
    <article className="ds-card stack">
      <div className="stack" data-gap="sm">
        <h3 className="ds-heading" data-size="xs">
          <a className="ds-link" href={paths.managePlan(slug)} lang={lang}>
            {title}
          </a>
        </h3>
        <p>
          {state === 'open' && t('desk.daysLeft', { count: daysLeft(hearing, today), day: longDay(hearing.closesOn) })}
          {state === 'upcoming' && t('desk.opens', { day: longDay(hearing.opensOn) })}
          {state === 'closed' && t('desk.closed', { day: longDay(hearing.closesOn) })}
        </p>
      </div>
      <ul className="plain-list desk-counts">
        {numbers.map(({ name, count, to }) => (
          <li key={name}>
            <a href={to}>
              <strong>{count}</strong> <span>{t(`desk.count.${name}`)}</span>
            </a>
          </li>
        ))}
      </ul>
      {waiting && waiting.silent + waiting.toInvite > 0 && (
        <ul className="plain-list small">
          {waiting.toInvite > 0 && (
            <li>
              <a className="ds-link" href={paths.parties(slug, hearing.number)}>
                {t('desk.toInvite', { count: waiting.toInvite })}
              </a>
            </li>
          )}
          {waiting.silent > 0 && (
            <li>
              <a className="ds-link" href={`${paths.proof(slug, hearing.number)}#silent`}>
                {t('desk.unheard', { count: waiting.silent })}
              </a>
            </li>
          )}
        </ul>
      )}
      <p className="row small">
        <a className="ds-link" href={paths.hearing(slug, hearing.number)}>
          {t('desk.hearing', { number: hearing.number })}
        </a>
        <a className="ds-link" href={paths.parties(slug, hearing.number)}>
          {t('desk.parties')}
        </a>
        <a className="ds-link" href={paths.report(slug, hearing.number)}>
          {t('desk.report')}
        </a>
        {draft && (
          <a className="ds-link" href={paths.hearing(slug, draft.number)}>
            {t('desk.nextHearing', { number: draft.number })}
          </a>
        )}
      </p>
    </article>
  );
}

function DraftRow({ plan: { slug, title, languageForm, draft } }: { plan: DeskPlan }) {
  const { t } = useTranslation('site');
  const lang = useOtherLanguage(languageForm);
  return (
    <li className="row" data-spread>
      <a className="ds-link" href={paths.managePlan(slug)} lang={lang}>
        {title}
      </a>
      <a className="ds-link" href={draft ? paths.hearing(slug, draft.number) : paths.newHearing(slug)}>
        {draft ? t('desk.finishHearing') : t('desk.newHearing')}
        <span className="ds-sr-only" lang={lang}>{`: ${title}`}</span>
      </a>
    </li>
  );
}

import { useTranslation } from 'react-i18next';
import { longDay, longDayWithWeekday } from '~/language/dates';
import { isLanguageForm } from '~/language/language-form';
import { paths } from '~/paths';
import { addDays } from '~/platform/norwegian-time';
import { TextField } from '~/ui/field';
import { Notice } from '~/ui/notice';
import { daysLeft, type HearingState } from '../period';
import type { HearingOutcome } from './hearing-actions.server';
import { PublicChoices, VisibilityChoice } from './hearing-fields';
import type { HearingForStaff } from './queries.server';

interface Props {
  plan: { slug: string };
  hearing: HearingForStaff;
  state: HearingState;
  choices: { today: string; signsIn: boolean };
  outcome: HearingOutcome | undefined;
}

/** A published hearing: how it is set up, the ways on, and the two things that may still be changed. */
export function PublishedHearing({ plan, hearing, state, choices: { today, signsIn }, outcome }: Props) {
  const { t } = useTranslation('hearings');
  const refused = outcome && !outcome.done ? outcome : undefined;
  const { revision, closesOn, inputVisibility, number } = hearing;
  const links = [
    { to: paths.inputs(plan.slug, number), text: t('plan.inputs') },
    { to: paths.review(plan.slug, number), text: t('published.review') },
    { to: paths.typeIn(plan.slug, number), text: t('published.typeIn') },
    { to: paths.publishAnswers(plan.slug, number), text: t('published.answers') },
    { to: paths.finish(plan.slug, number), text: t('published.finish') },
    { to: paths.overview(plan.slug, number), text: t('plan.overview') },
    { to: paths.parties(plan.slug, number), text: t('published.parties') },
    { to: paths.proof(plan.slug, number), text: t('published.proof') },
    { to: paths.report(plan.slug, number), text: t('plan.report') },
    { to: paths.newStatement(plan.slug, number), text: t('plan.newStatement') },
    { to: paths.newWorkshop(plan.slug, number), text: t('plan.newWorkshop') },
    { to: paths.plan(plan.slug), text: t('plan.publicPage') },
  ];
  const earliest = closesOn < today ? today : addDays(closesOn, 1);
  return (
    <>
      {refused?.stale && (
        <Notice tone="warning" role="alert" heading={t('stale.title')}>
          <p>{t('stale.look')}</p>
        </Notice>
      )}
      <Facts hearing={hearing} state={state} today={today} signsIn={signsIn} />
      <nav aria-label={t('published.waysOn')}>
        <ul className="plain-list stack" data-gap="sm">
          {links.map(({ to, text }) => (
            <li key={to}>
              <a className="ds-link" href={to}>
                {text}
              </a>
            </li>
          ))}
        </ul>
      </nav>
      <section className="stack" aria-labelledby="extend">
        <h2 className="ds-heading" data-size="sm" id="extend">
          {t('extend.title')}
        </h2>
        <p>{t('extend.lead', { day: longDay(closesOn) })}</p>
        <form method="post" action="#extend" className="stack">
          <input type="hidden" name="revision" value={revision} />
          <TextField
            id="closesOn"
            name="closesOn"
            type="date"
            required
            min={earliest}
            defaultValue={refused?.extendTo}
            label={t('extend.newDay')}
            errors={refused?.extend ? [t(`extend.problem.${refused.extend}`)] : undefined}
          />
          <button className="ds-button" data-variant="secondary" name="intent" value="extend">
            {t('extend.save')}
          </button>
        </form>
      </section>
      <section className="stack" aria-labelledby="visibility">
        <h2 className="ds-heading" data-size="sm" id="visibility">
          {t('published.visibility')}
        </h2>
        <p>{t('published.visibilityLead')}</p>
        <form method="post" action="#visibility" className="stack">
          <input type="hidden" name="revision" value={revision} />
          <VisibilityChoice chosen={inputVisibility} />
          <PublicChoices namesShown={hearing.namesShown} supportOpen={hearing.supportOpen} />
          <button className="ds-button" data-variant="secondary" name="intent" value="visibility">
            {t('published.saveVisibility')}
          </button>
        </form>
      </section>
    </>
  );
}

interface FactsProps {
  hearing: HearingForStaff;
  state: HearingState;
  today: string;
  signsIn: boolean;
}

function Facts({ hearing, state, today, signsIn }: FactsProps) {
  const { t, i18n } = useTranslation('hearings');
  const language = isLanguageForm(i18n.language) ? i18n.language : 'nb';
  const { opensOn, closesOn, shortPeriodReason, version, consultedParties } = hearing;
  const facts: [string, string][] = [
    [t('form.opensOn'), longDayWithWeekday(opensOn, language)],
    [t('form.closesOn'), longDayWithWeekday(closesOn, language)],
    ...(state === 'open'
      ? [[t('published.left'), t('plan.daysLeft', { count: daysLeft(hearing, today) })] as [string, string]]
      : []),
    ...(shortPeriodReason ? [[t('published.reason'), shortPeriodReason] as [string, string]] : []),
    [t('form.version'), t('plan.version', { number: version.number })],
    [t('form.nameRequirement'), t(`requirement.${hearing.nameRequirement}`)],
    ...(signsIn ? [[t('form.signIn'), t(`signIn.${hearing.signIn}`)] as [string, string]] : []),
    [t('form.contactRequirement'), t(`requirement.${hearing.contactRequirement}`)],
  ];
  return (
    <dl className="facts">
      {facts.map(([label, value]) => (
        <FactRow key={label} label={label}>
          {value}
        </FactRow>
      ))}
      <FactRow label={t('published.consulted')}>
        {consultedParties.length === 0 ? (
          t('published.nobody')
        ) : (
          <ul className="plain-list">
            {consultedParties.map(({ name, councilId, council }) => (
              <li key={councilId ?? name}>
                <span lang={council && council.languageForm !== i18n.language ? council.languageForm : undefined}>
                  {council?.name ?? name}
                </span>
              </li>
            ))}
          </ul>
        )}
      </FactRow>
    </dl>
  );
}

function FactRow({ label, children }: { label: string; children: React.ReactNode }) {
  return (
    <>
      <dt>{label}</dt>
      <dd className="wrap-lines">{children}</dd>
    </>
  );
}

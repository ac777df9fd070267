import { useTranslation } from 'react-i18next';
import { daysLeft } from '~/hearings/period';
import { longDay } from '~/language/dates';
import type { OpenHearing } from '~/hearings/queries.server';
import type { RoundOnDesk } from '~/councils/queries.server';
import { paths } from '~/paths';
import { useOtherLanguage } from './use-other-language';

interface CouncilLink {
  id: string;
  name: string;
  languageForm: string;
  mayRegister: boolean;
}

/** What waits for those in a council: what it is asked, their councils, and the hearings to answer. */
export function CouncilDesk({
  councils,
  hearings,
  rounds,
  today,
}: {
  councils: CouncilLink[];
  hearings: OpenHearing[];
  rounds: RoundOnDesk[];
  today: string;
}) {
  const { t } = useTranslation('site');
  // A council that is at work delivers from its round.
  const mayEnter = (hearingId: string) =>
    councils.some(
      ({ id, mayRegister }) =>
        mayRegister &&
        !rounds.some((round) => round.councilId === id && round.hearingId === hearingId && round.stage !== 'invited'),
    );
  return (
    <>
      {rounds.length > 0 && (
        <section className="stack narrow" aria-labelledby="asked">
          <h2 className="ds-heading" data-size="md" id="asked">
            {t('desk.asked')}
          </h2>
          <ul className="plain-list link-rows">
            {rounds.map((round) => (
              <RoundRow key={round.id} round={round} />
            ))}
          </ul>
        </section>
      )}
      <section className="stack narrow" aria-labelledby="councils">
        <h2 className="ds-heading" data-size="md" id="councils">
          {t('desk.councils', { count: councils.length })}
        </h2>
        <ul className="plain-list link-rows">
          {councils.map((council) => (
            <CouncilRow key={council.id} council={council} />
          ))}
        </ul>
      </section>
      <section className="stack narrow" aria-labelledby="to-answer">
        <h2 className="ds-heading" data-size="md" id="to-answer">
          {t('desk.toAnswer')}
        </h2>
        {hearings.length === 0 && <p className="muted">{t('desk.noOpenHearings')}</p>}
        <ul className="plain-list link-rows">
          {hearings.map((hearing) => (
            <HearingRow key={hearing.id} hearing={hearing} today={today} mayEnter={mayEnter(hearing.id)} />
          ))}
        </ul>
      </section>
    </>
  );
}

function RoundRow({ round: { stage, council, plan, answerBy, to } }: { round: RoundOnDesk }) {
  const { t } = useTranslation(['site', 'councils']);
  const lang = useOtherLanguage(plan.languageForm);
  return (
    <li className="stack" data-gap="sm">
      <p className="row" data-spread>
        <a className="ds-link" href={to} lang={lang}>
          {plan.title}
        </a>
        <span className="ds-tag" data-color="info">
          {t(`councils:stage.${stage}`)}
        </span>
      </p>
      <p className="muted small">{t('desk.askedBy', { council, day: longDay(answerBy) })}</p>
    </li>
  );
}

function CouncilRow({ council: { id, name, languageForm } }: { council: CouncilLink }) {
  const lang = useOtherLanguage(languageForm);
  return (
    <li>
      <a className="ds-link" href={paths.council(id)} lang={lang}>
        {name}
      </a>
    </li>
  );
}

function HearingRow({ hearing, today, mayEnter }: { hearing: OpenHearing; today: string; mayEnter: boolean }) {
  const { t } = useTranslation('site');
  const { plan, number, closesOn } = hearing;
  const lang = useOtherLanguage(plan.languageForm);
  return (
    <li className="stack" data-gap="sm">
      <a className="ds-link" href={paths.plan(plan.slug)} lang={lang}>
        {plan.title}
      </a>
      <p className="muted small">{t('desk.daysLeft', { count: daysLeft(hearing, today), day: longDay(closesOn) })}</p>
      {mayEnter && (
        <p>
          <a className="ds-button" data-variant="secondary" href={paths.newStatement(plan.slug, number)}>
            {t('desk.newStatement')}
            <span className="ds-sr-only" lang={lang}>{`: ${plan.title}`}</span>
          </a>
        </p>
      )}
    </li>
  );
}

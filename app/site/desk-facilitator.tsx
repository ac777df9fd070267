import { useTranslation } from 'react-i18next';
import { daysLeft } from '~/hearings/period';
import { longDay } from '~/language/dates';
import type { OpenHearing } from '~/hearings/queries.server';
import { paths } from '~/paths';
import type { workshopsOfViewer } from '~/workshops/queries.server';
import { useOtherLanguage } from './use-other-language';

type OwnWorkshop = Awaited<ReturnType<typeof workshopsOfViewer>>[number];

/** What waits for a facilitator: hearings to hold workshops in, and the workshops they have run. */
export function FacilitatorDesk({
  hearings,
  workshops,
  today,
}: {
  hearings: OpenHearing[];
  workshops: OwnWorkshop[];
  today: string;
}) {
  const { t } = useTranslation('site');
  return (
    <>
      {hearings.length > 0 && (
        <section className="stack narrow" aria-labelledby="to-hold">
          <h2 className="ds-heading" data-size="md" id="to-hold">
            {t('desk.toHold')}
          </h2>
          <ul className="plain-list link-rows">
            {hearings.map((hearing) => (
              <HearingRow key={hearing.id} hearing={hearing} today={today} />
            ))}
          </ul>
        </section>
      )}
      <section className="stack narrow" aria-labelledby="workshops">
        <h2 className="ds-heading" data-size="md" id="workshops">
          {t('desk.workshops')}
        </h2>
        {workshops.length === 0 && (
          <p className="muted">{hearings.length > 0 ? t('desk.noWorkshops') : t('desk.noWorkshopsNoHearings')}</p>
        )}
        <ul className="plain-list link-rows">
          {workshops.map((workshop) => (
            <WorkshopRow key={workshop.id} workshop={workshop} />
          ))}
        </ul>
      </section>
    </>
  );
}

function HearingRow({ hearing, today }: { hearing: OpenHearing; today: string }) {
  const { t } = useTranslation('site');
  const { plan, number, closesOn } = hearing;
  const lang = useOtherLanguage(plan.languageForm);
  return (
    <li className="stack" data-gap="sm">
      <p lang={lang}>{plan.title}</p>
      <p className="muted small">{t('desk.daysLeft', { count: daysLeft(hearing, today), day: longDay(closesOn) })}</p>
      <p>
        <a className="ds-button" data-variant="secondary" href={paths.newWorkshop(plan.slug, number)}>
          {t('desk.newWorkshop')}
          <span className="ds-sr-only" lang={lang}>{`: ${plan.title}`}</span>
        </a>
      </p>
    </li>
  );
}

function WorkshopRow({ workshop: { id, title, heldOn, hearing, notes } }: { workshop: OwnWorkshop }) {
  const { t } = useTranslation('site');
  const lang = useOtherLanguage(hearing.plan.languageForm);
  return (
    <li>
      <a className="ds-link" href={paths.workshop(hearing.plan.slug, hearing.number, id)}>
        {title}
      </a>
      <p className="muted small">
        {t('desk.workshopFacts', { day: longDay(heldOn), count: notes })}
        {' · '}
        <span lang={lang}>{hearing.plan.title}</span>
      </p>
    </li>
  );
}

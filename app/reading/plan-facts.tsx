import { useTranslation } from 'react-i18next';
import type { PlanKind } from '~/hearings/period';
import { longDayWithWeekday } from '~/language/dates';
import type { LanguageForm } from '~/language/language-form';
import { useLanguage } from '~/ui/use-language';

interface PlanFactsProps {
  plan: {
    kind: PlanKind;
    decidedBy: string;
    caseNumber: string;
    contactName: string;
    contactEmail: string;
    languageForm: LanguageForm;
  };
  hearing: {
    opensOn: string;
    closesOn: string;
    shortPeriodReason: string;
    version: { number: number };
    consultedParties: { name: string; council: { name: string; languageForm: LanguageForm } | null }[];
  };
}

/** What a reader may want to look up: kind, dates, who decides, who is asked, whom to write to. */
export function PlanFacts({ plan, hearing }: PlanFactsProps) {
  const { t } = useTranslation('reading');
  const language = useLanguage();
  const parties = hearing.consultedParties
    .map(({ name, council }) => council ?? { name, languageForm: plan.languageForm })
    .sort((a, b) => a.name.localeCompare(b.name, 'nb'));
  return (
    <aside className="stack plan-facts" data-gap="lg" aria-labelledby="facts">
      <div className="panel stack">
        <h2 className="ds-heading" data-size="xs" id="facts">
          {t('plan.facts')}
        </h2>
        <dl className="fact-list">
          <Fact term={t('plan.kind')}>
            {t(`kind.${plan.kind}`)}, {t('plan.version', { number: hearing.version.number }).toLowerCase()}
          </Fact>
          <Fact term={t('plan.period')}>
            {t('plan.from', { day: longDayWithWeekday(hearing.opensOn, language) })}
            <br />
            {t('plan.to', { day: longDayWithWeekday(hearing.closesOn, language) })}
          </Fact>
          {hearing.shortPeriodReason && (
            <Fact term={t('plan.shortPeriod')}>
              <span lang={plan.languageForm}>{hearing.shortPeriodReason}</span>
            </Fact>
          )}
          {plan.decidedBy && (
            <Fact term={t('plan.decidedBy')}>
              <span lang={plan.languageForm}>{plan.decidedBy}</span>
            </Fact>
          )}
          {plan.caseNumber && <Fact term={t('plan.caseNumber')}>{plan.caseNumber}</Fact>}
          {(plan.contactName || plan.contactEmail) && (
            <Fact term={t('plan.contact')}>
              {plan.contactName && <span className="line">{plan.contactName}</span>}
              {plan.contactEmail && (
                <a className="ds-link" href={`mailto:${plan.contactEmail}`}>
                  {plan.contactEmail}
                </a>
              )}
            </Fact>
          )}
        </dl>
      </div>
      {parties.length > 0 && (
        <section className="panel stack" data-gap="sm" aria-labelledby="consulted">
          <h2 className="ds-heading" data-size="xs" id="consulted">
            {t('plan.consulted')}
          </h2>
          <p className="small muted">{t('plan.consultedText')}</p>
          <ul className="tidy-list">
            {parties.map((party) => (
              <li key={party.name} lang={party.languageForm}>
                {party.name}
              </li>
            ))}
          </ul>
        </section>
      )}
    </aside>
  );
}

function Fact({ term, children }: { term: string; children: React.ReactNode }) {
  return (
    <div>
      <dt>{term}</dt>
      <dd>{children}</dd>
    </div>
  );
}

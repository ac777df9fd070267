import { useTranslation } from 'react-i18next';
import type { HearingState, PlanKind } from '~/hearings/period';
import type { LanguageForm } from '~/language/language-form';
import { paths } from '~/paths';
import { PeriodLine } from './period-line';

interface CardHearing {
  id: string;
  state: HearingState;
  opensOn: string;
  closesOn: string;
  left: number;
  inputs: number;
  plan: { slug: string; title: string; kind: PlanKind; summary: string; languageForm: LanguageForm };
}

const invitation = {
  open: 'front.read',
  upcoming: 'front.readPlan',
  closed: 'front.readPast',
  draft: 'front.readPlan',
} as const;

/** A hearing as a card that invites to read. The whole card can be tapped; its title is the link. */
export function HearingCard({ hearing: { plan, state, inputs, id: _, ...period } }: { hearing: CardHearing }) {
  const { t } = useTranslation('reading');
  return (
    <li className="hearing-card" data-state={state}>
      <p className="kicker">{t(`kind.${plan.kind}`)}</p>
      <h3 className="card-title" lang={plan.languageForm}>
        <a href={paths.plan(plan.slug)}>{plan.title}</a>
      </h3>
      {plan.summary && <p lang={plan.languageForm}>{plan.summary}</p>}
      <div className="card-foot">
        <PeriodLine state={state} {...period} />
        {inputs > 0 && <p className="muted small">{t('count', { count: inputs })}</p>}
        <span className="ds-button" data-variant={state === 'open' ? 'primary' : 'secondary'} aria-hidden="true">
          {t(invitation[state])}
        </span>
      </div>
    </li>
  );
}

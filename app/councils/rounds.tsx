import { Link } from '@remix-run/react';
import { useTranslation } from 'react-i18next';
import { longDay } from '~/language/dates';
import { paths } from '~/paths';
import type { RoundStage } from './round-rules';

interface ListedRound {
  id: string;
  stage: RoundStage;
  consultedParty: {
    answerBy: string;
    hearing: { closesOn: string; number: number; plan: { slug: string; title: string; languageForm: string } };
  };
}

/** What the council is asked: each hearing it is invited to, how far it has come, and the way in for the viewer. */
export function Rounds({
  council,
  rounds,
  may,
}: {
  council: string;
  rounds: ListedRound[];
  may: { lead: boolean; invite: boolean };
}) {
  const { t, i18n } = useTranslation('councils');
  if (rounds.length === 0) return null;
  return (
    <section className="stack" aria-labelledby="rounds">
      <h2 className="ds-heading" data-size="md" id="rounds">
        {t('page.rounds')}
      </h2>
      {rounds.map(({ id, stage, consultedParty: { answerBy, hearing } }) => {
        const { plan, closesOn, number } = hearing;
        // A planner sees how far it has come, and is led to the party's own page.
        const link = may.lead
          ? paths.round(council, id)
          : may.invite
            ? paths.parties(plan.slug, number)
            : paths.memberRound(id);
        return (
          <article className="ds-card stack" data-gap="sm" key={id}>
            <h3
              className="ds-heading"
              data-size="xs"
              lang={plan.languageForm === i18n.language ? undefined : plan.languageForm}
            >
              {plan.title}
            </h3>
            <p>{t('page.deadline', { day: longDay(answerBy || closesOn) })}</p>
            <p className="row">
              <span
                className="ds-tag"
                data-color={stage === 'submitted' || stage === 'nothingToRemark' ? 'success' : 'info'}
              >
                {t(`stage.${stage}`)}
              </span>
              <Link className="ds-button" to={link} reloadDocument>
                {t('page.openRound')}
                <span className="ds-sr-only">: {plan.title}</span>
              </Link>
            </p>
          </article>
        );
      })}
    </section>
  );
}

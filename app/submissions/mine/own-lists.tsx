import { useTranslation } from 'react-i18next';
import { langOf } from '~/language/language-form';
import { longDay, longInstant } from '~/language/dates';
import { paths } from '~/paths';
import { dayInNorway } from '~/platform/norwegian-time';
import { shortened } from '~/ui/shortened';
import { useLanguage } from '~/ui/use-language';
import { throughSignIn } from '../own-access';
import type { OwnDraft, OwnListed } from './own-list.server';

/** What was begun and can be finished. */
export function OwnDrafts({ drafts }: { drafts: OwnDraft[] }) {
  const { t } = useTranslation('submissions');
  const language = useLanguage();
  return (
    <section className="stack" aria-labelledby="drafts">
      <h2 className="ds-heading" data-size="sm" id="drafts">
        {t('mine.drafts')}
      </h2>
      <ul className="plain-list stack">
        {drafts.map(({ id, plan, planLanguage, updatedAt, closesOn }) => (
          <li className="panel stack" data-gap="sm" key={id}>
            <h3 className="ds-heading" data-size="2xs" lang={planLanguage}>
              {plan.title}
            </h3>
            <p className="small muted">
              {t('mine.draftFacts', {
                when: longInstant(new Date(updatedAt), language),
                day: longDay(closesOn, language),
              })}
            </p>
            <form className="row" method="post">
              <input type="hidden" name="draft" value={id} />
              <a className="ds-button" data-variant="secondary" href={paths.statement(plan.slug)}>
                {t('mine.finish')}
                <span className="ds-sr-only" lang={planLanguage}>{`: ${plan.title}`}</span>
              </a>
              <button className="ds-button" data-variant="tertiary">
                {t('draft.delete')}
                <span className="ds-sr-only" lang={planLanguage}>{`: ${plan.title}`}</span>
              </button>
            </form>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** What was sent, each with where it stands and the way to it. */
export function OwnSubmissions({ submissions }: { submissions: OwnListed[] }) {
  const { t } = useTranslation('submissions');
  return (
    <section className="stack" aria-labelledby="sent">
      <h2 className="ds-heading" data-size="sm" id="sent">
        {t('mine.sent')}
      </h2>
      {submissions.length === 0 && (
        <p>
          {t('mine.nothing')}{' '}
          <a className="ds-link" href={paths.home()}>
            {t('mine.toPlans')}
          </a>
        </p>
      )}
      <ul className="plain-list stack">
        {submissions.map((submission) => (
          <OneSubmission key={submission.reference} submission={submission} />
        ))}
      </ul>
    </section>
  );
}

function OneSubmission({ submission }: { submission: OwnListed }) {
  const { t } = useTranslation('submissions');
  const language = useLanguage();
  const { reference, plan, planLanguage, receivedAt, beginning } = submission;
  return (
    <li className="panel stack" data-gap="sm">
      <h3 className="ds-heading" data-size="2xs">
        <a className="ds-link" lang={planLanguage} href={paths.ownSubmission(reference, throughSignIn)}>
          {plan}
        </a>
      </h3>
      {beginning && (
        <p className="said" lang={langOf(beginning)}>
          {shortened(beginning.text, 160)}
        </p>
      )}
      <p className="small muted">
        {t('mine.facts', { reference, day: longDay(dayInNorway(new Date(receivedAt)), language) })}
      </p>
      <p>
        <State submission={submission} />
      </p>
    </li>
  );
}

function State({ submission }: { submission: OwnListed }) {
  const { t } = useTranslation('submissions');
  const language = useLanguage();
  const { withdrawnAt, removed, open, closesOn, answered, points } = submission;
  if (withdrawnAt) return t('own.state.withdrawn', { day: longDay(dayInNorway(new Date(withdrawnAt)), language) });
  if (removed) return t('mine.removed');
  if (answered === 0) return open ? t('own.state.open', { day: longDay(closesOn, language) }) : t('mine.waits');
  return answered === points ? t('mine.answered') : t('mine.partlyAnswered', { answered, count: points });
}

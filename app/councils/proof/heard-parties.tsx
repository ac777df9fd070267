import { useTranslation } from 'react-i18next';
import { longDay, longInstant } from '~/language/dates';
import { paths } from '~/paths';
import { AnswersBack } from '../answers-back';
import { PartyStateTag } from '../parties/party-state-tag';
import type { ProofPageData } from './proof-page-data.server';

/** Each party with all that was written down about hearing it. */
export function HeardParties({ parties, plan }: ProofPageData) {
  const { t, i18n } = useTranslation('parties');
  const planLang = plan.languageForm === i18n.language ? undefined : plan.languageForm;
  return (
    <section className="stack narrow" aria-labelledby="parties">
      <h2 className="ds-heading" data-size="md" id="parties">
        {t('proof.parties', { count: parties.length })}
      </h2>
      {parties.map((party) => {
        const lang = party.languageForm === i18n.language ? undefined : party.languageForm;
        return (
          <article className="stack proof-party" key={party.id}>
            <div className="row">
              <h3 className="ds-heading" data-size="sm" lang={lang}>
                {party.name}
              </h3>
              <PartyStateTag state={party.state} />
            </div>
            <dl className="facts">
              <dt>{t('proof.asked')}</dt>
              <dd lang={party.sections.length > 0 ? planLang : undefined}>
                {party.sections.length > 0 ? party.sections.join(' · ') : t('wholePlan')}
              </dd>
              <dt>{t('proof.sent')}</dt>
              <dd>
                {party.letters.length === 0
                  ? t('column.no')
                  : party.letters
                      .map(({ kind, way, sentAt }) =>
                        t('proof.letter', {
                          kind: t(`letterKind.${kind}`),
                          when: longInstant(sentAt),
                          way: t(`way.${way}`),
                        }),
                      )
                      .join('; ')}
              </dd>
              <dt>{t('proof.given')}</dt>
              <dd>
                {party.daysGiven === null
                  ? t('proof.until', { day: longDay(party.answerBy) })
                  : t('proof.days', { count: party.daysGiven, day: longDay(party.answerBy) })}
              </dd>
              <dt>{t('proof.came')}</dt>
              <dd>
                {party.receivedAt ? longInstant(party.receivedAt) : t('column.no')}
                {party.reference && (
                  <>
                    {', '}
                    <a className="ds-link" href={paths.submission(party.reference)}>
                      {party.reference}
                    </a>
                  </>
                )}
              </dd>
            </dl>
            {party.questions.length > 0 && (
              <details className="ds-details">
                <summary>{t('proof.questions', { count: party.questions.length })}</summary>
                <ol lang={lang}>
                  {party.questions.map((question) => (
                    <li key={question}>{question}</li>
                  ))}
                </ol>
              </details>
            )}
            {party.points.length > 0 && (
              <details className="ds-details">
                <summary>
                  {t('proof.points', {
                    count: party.points.length,
                    assessed: party.points.filter(({ outcome }) => outcome).length,
                  })}
                </summary>
                <AnswersBack answers={party.points} level={4} />
              </details>
            )}
          </article>
        );
      })}
    </section>
  );
}

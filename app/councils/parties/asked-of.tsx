import { useTranslation } from 'react-i18next';
import { longDay, longInstant } from '~/language/dates';
import { paths } from '~/paths';
import { AnswersBack } from '../answers-back';
import type { PartyPageData } from './party-page-data.server';

/** What a party was asked, what was sent to it, and what it has answered. */
export function AskedOf({ plan, hearing, party, sections, answers }: PartyPageData) {
  const { t, i18n } = useTranslation('parties');
  const planLang = plan.languageForm === i18n.language ? undefined : plan.languageForm;
  const partyLang = party.languageForm === i18n.language ? undefined : party.languageForm;
  const asked = sections.filter(({ key }) => party.sectionKeys.includes(key));
  return (
    <>
      <dl className="facts">
        <dt>{t('column.invited')}</dt>
        <dd>{party.invitedAt && longInstant(party.invitedAt)}</dd>
        <dt>{t('party.opened')}</dt>
        <dd>{party.openedAt ? longInstant(party.openedAt) : t('column.no')}</dd>
        <dt>{t('column.answerBy')}</dt>
        <dd>{longDay(party.answerBy || hearing.closesOn)}</dd>
        <dt>{t('party.askedAbout')}</dt>
        <dd>
          {asked.length === 0 ? (
            t('wholePlan')
          ) : (
            <ul className="plain-list">
              {asked.map(({ key, title }) => (
                <li key={key} lang={planLang}>
                  {title}
                </li>
              ))}
            </ul>
          )}
        </dd>
        {party.delivered && (
          <>
            <dt>{t('column.received')}</dt>
            <dd>
              {longInstant(party.delivered.receivedAt)},{' '}
              <a className="ds-link" href={paths.submission(party.delivered.reference)}>
                {party.delivered.reference}
              </a>
            </dd>
          </>
        )}
      </dl>
      {party.council && party.round?.stage === 'submitted' && (
        <p className="row">
          <a className="ds-link" href={paths.roundStatement(party.council.id, party.round.id)}>
            {t('party.whole')}
          </a>
          <a className="ds-link" href={paths.statementPdf(party.round.id)}>
            {t('party.pdf')}
          </a>
        </p>
      )}
      {answers && party.round?.stage === 'submitted' && (
        <section className="stack" aria-labelledby="answers">
          <h2 className="ds-heading" data-size="md" id="answers">
            {t('party.points')}
          </h2>
          <AnswersBack answers={answers.points} />
          {party.round.answeredAt ? (
            <p>{t('party.returnedAt', { when: longInstant(party.round.answeredAt) })}</p>
          ) : answers.complete ? (
            <form method="post">
              <button className="ds-button" name="intent" value="return">
                {t('party.return')}
              </button>
            </form>
          ) : (
            <p className="muted">{t('party.notAssessed')}</p>
          )}
        </section>
      )}
      <section className="stack" aria-labelledby="questions">
        <h2 className="ds-heading" data-size="md" id="questions">
          {t('party.questions')}
        </h2>
        <ol className="stack" data-gap="sm" lang={partyLang}>
          {party.questions.map(({ id, text, type, required, options }) => (
            <li key={id}>
              {text}{' '}
              <span className="muted small" lang={i18n.language}>
                {[t(`questionType.${type}`), required ? t('question.isRequired') : '', options.join(', ')]
                  .filter(Boolean)
                  .join(' · ')}
              </span>
            </li>
          ))}
        </ol>
      </section>
      <section className="stack" aria-labelledby="letters">
        <h2 className="ds-heading" data-size="md" id="letters">
          {t('party.letters')}
        </h2>
        {party.letters.map((letter) => (
          <details className="ds-details" key={letter.id}>
            <summary>
              {t(`letterKind.${letter.kind}`)}, {longInstant(letter.sentAt)},{' '}
              {letter.way === 'mail' ? letter.to : t('way.paper')}
            </summary>
            <div className="stack" lang={partyLang}>
              <p>
                <strong>{letter.subject}</strong>
              </p>
              <p className="wrap-lines">{letter.text}</p>
            </div>
          </details>
        ))}
      </section>
    </>
  );
}

import { Link } from '@remix-run/react';
import { useTranslation } from 'react-i18next';
import { longDay, longInstant } from '~/language/dates';
import { paths } from '~/paths';
import { dayInNorway } from '~/platform/norwegian-time';
import type { DeliveredStatement } from './queries.server';

/** What the council has delivered; each opens to what was said. The one just delivered is open. */
export function Statements({
  council,
  statements,
  delivered,
  linkToTriage,
}: {
  council: string;
  statements: DeliveredStatement[];
  delivered: string | null;
  linkToTriage: boolean;
}) {
  const { t } = useTranslation('councils');
  return (
    <section className="stack" aria-labelledby="statements">
      <h2 className="ds-heading" data-size="md" id="statements">
        {t('page.statements')}
      </h2>
      {statements.length === 0 && <p className="muted">{t('page.noStatements')}</p>}
      {statements.map((statement) => (
        <article className="ds-card stack" data-gap="sm" key={statement.id}>
          <h3 className="ds-heading" data-size="xs" lang={statement.hearing.plan.languageForm}>
            {statement.hearing.plan.title}
          </h3>
          <Facts statement={statement} />
          <div>
            <details className="ds-details" open={statement.reference === delivered ? true : undefined}>
              <summary>{t('page.whatWasSent', { count: statement.inputs.length })}</summary>
              <div className="stack">
                {statement.inputs.map(({ id, publicText, quote, sectionKey, languageForm }) => (
                  <div className="stack" data-gap="sm" key={id}>
                    <h4 className="ds-heading" data-size="2xs">
                      {sectionKey ? (
                        <a
                          className="ds-link"
                          href={paths.section(statement.hearing.plan.slug, sectionKey)}
                          lang={statement.hearing.plan.languageForm}
                        >
                          {quote}
                        </a>
                      ) : (
                        t('page.wholePlan')
                      )}
                    </h4>
                    <p className="wrap-lines" lang={languageForm}>
                      {publicText}
                    </p>
                  </div>
                ))}
              </div>
            </details>
          </div>
          {statement.roundId && (
            <p>
              <a className="ds-link" href={paths.roundStatement(council, statement.roundId)}>
                {t('page.wholeStatement')}
              </a>
            </p>
          )}
          {linkToTriage && (
            <p>
              <Link className="ds-link" to={paths.submission(statement.reference)}>
                {t('page.openSubmission', { reference: statement.reference })}
              </Link>
            </p>
          )}
        </article>
      ))}
    </section>
  );
}

function Facts({ statement }: { statement: DeliveredStatement }) {
  const { t } = useTranslation('councils');
  const { reference, receivedAt, withdrawnAt, registrar, meetingOn, caseNumber, hearing } = statement;
  const late = dayInNorway(receivedAt) > hearing.closesOn;
  return (
    <dl className="facts">
      <dt>{t('page.reference')}</dt>
      <dd>
        <code>{reference}</code>{' '}
        {withdrawnAt && (
          <span className="ds-tag" data-color="warning">
            {t('page.withdrawn')}
          </span>
        )}{' '}
        {late && (
          <span className="ds-tag" data-color="warning">
            {t('page.late')}
          </span>
        )}
      </dd>
      <dt>{t('page.adopted')}</dt>
      <dd>{caseNumber ? t('page.adoptedInCase', { day: longDay(meetingOn), caseNumber }) : longDay(meetingOn)}</dd>
      <dt>{t('page.received')}</dt>
      <dd>
        {registrar
          ? t('page.receivedBy', { when: longInstant(receivedAt), name: registrar.name })
          : longInstant(receivedAt)}
      </dd>
    </dl>
  );
}

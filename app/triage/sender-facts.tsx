import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { longDay, longInstant } from '~/language/dates';
import { paths } from '~/paths';
import type { WholeSubmission } from './queries.server';

/** Who sent a submission, and how it came in. The contact is for the planning group alone. */
export function SenderFacts({ submission }: { submission: WholeSubmission }) {
  const { t } = useTranslation('triage');
  const { statement, journalNumber, registrar, contactEmail } = submission;
  const ofPerson = submission.senderKind !== 'council' && submission.senderKind !== 'workshop';
  const facts: [string, ReactNode][] = [
    [t('submission.sender'), submission.sender || t('unknownSender')],
    [t('submission.kind'), t(`submission.kinds.${submission.senderKind}`)],
    [t('submission.channel'), t(`channel.${submission.channel}`)],
    [t('submission.received'), longInstant(submission.receivedAt)],
    [t('input.language'), t(`form.${submission.languageForm}`)],
  ];
  const { organisationNumber, senderRole, onBehalfOf, ageGroup } = submission;
  if (organisationNumber) {
    facts.push([t('submission.organisationNumber'), organisationNumber.replace(/(...)(?=.)/g, '$1\u00a0')]);
  }
  if (senderRole) facts.push([t('submission.role'), senderRole]);
  if (onBehalfOf) facts.push([t('submission.onBehalfOf'), onBehalfOf]);
  if (ageGroup) facts.push([t('submission.age'), t(`age.${ageGroup}`)]);
  if (ofPerson && submission.senderKind !== 'youth')
    facts.push([t('submission.name'), t(submission.nameIsPublic ? 'submission.nameYes' : 'submission.nameNo')]);
  if (contactEmail) {
    facts.push([
      t('submission.contact'),
      <>
        <a className="ds-link" href={`mailto:${contactEmail}`}>
          {contactEmail}
        </a>{' '}
        <span className="muted small">{t('submission.contactNote')}</span>
      </>,
    ]);
  }
  if (statement) {
    facts.push([t('submission.meeting'), longDay(statement.meetingOn)], [t('submission.case'), statement.caseNumber]);
    if (statement.roundId) {
      facts.push([
        t('submission.statement'),
        <a className="ds-link" href={paths.roundStatement(statement.councilId, statement.roundId)}>
          {t('submission.wholeStatement')}
        </a>,
      ]);
    }
  }
  if (journalNumber) facts.push([t('submission.journal'), journalNumber]);
  if (registrar) facts.push([t('submission.registrar'), registrar.name]);
  return (
    <section className="stack" aria-labelledby="sender">
      <h2 className="ds-heading" data-size="sm" id="sender">
        {t('submission.sender')}
      </h2>
      <dl className="stacked-facts">
        {facts.map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

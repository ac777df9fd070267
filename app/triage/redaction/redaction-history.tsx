import { Form } from '@remix-run/react';
import { useTranslation } from 'react-i18next';
import { longInstant } from '~/language/dates';
import type { SubmissionToRedact } from './redaction-view.server';

/** Who took what out of the public text, when and why; and the way to undo it. */
export function RedactionHistory({ submission }: { submission: SubmissionToRedact }) {
  const { t } = useTranslation('triage');
  const entries = submission.inputs.flatMap(({ number, languageForm, redactions }) =>
    redactions.map((redaction) => ({ number, languageForm, ...redaction })),
  );
  return (
    <section className="stack" aria-labelledby="redactions">
      <h2 className="ds-heading" data-size="sm" id="redactions">
        {t('redaction.history')}
      </h2>
      {entries.length === 0 && <p className="muted">{t('redaction.noHistory')}</p>}
      <ol className="stack plain-list">
        {entries.map((entry) => (
          <li className="stack history-entry" data-gap="sm" key={entry.id}>
            {entry.words !== null && <q lang={entry.languageForm}>{entry.words}</q>}
            <p>
              {t('submission.inputHeading', { number: entry.number })}: {t(`redaction.reasons.${entry.reason}`)}
              {entry.note && `. ${entry.note}`}
            </p>
            <p className="muted small">
              {t('redaction.by', { name: entry.by ?? t('redaction.nobody'), at: longInstant(new Date(entry.at)) })}
            </p>
            {entry.undoneAt && (
              <p className="muted small">
                {t('redaction.undoneBy', {
                  name: entry.undoneBy ?? t('redaction.nobody'),
                  at: longInstant(new Date(entry.undoneAt)),
                })}
              </p>
            )}
            {entry.lostAt && (
              <p className="muted small">{t('redaction.lost', { at: longInstant(new Date(entry.lostAt)) })}</p>
            )}
            {entry.words !== null && (
              <Form method="post">
                <button className="ds-button" data-variant="secondary" data-size="sm" name="undo" value={entry.id}>
                  {t('redaction.undo')}
                  <span className="visually-hidden">: {entry.words}</span>
                </button>
              </Form>
            )}
          </li>
        ))}
      </ol>
    </section>
  );
}

import { Form } from '@remix-run/react';
import { useTranslation } from 'react-i18next';
import { longInstant } from '~/language/dates';
import { TextArea } from '~/ui/field';
import type { InputTalk } from './input-talk.server';

interface Props {
  notes: InputTalk['notes'];
  action: string;
  /** Those who can be called upon. */
  planners: { id: string; name: string }[];
  error: string | null;
}

/** What planners say among themselves about the input. Never in the report, never public. */
export function InputNotes({ notes, action, planners, error }: Props) {
  const { t } = useTranslation('triage');
  return (
    <section className="stack" aria-labelledby="notes">
      <h2 className="ds-heading" data-size="sm" id="notes">
        {t('note.title')}
      </h2>
      {notes.length > 0 && (
        <ol className="stack plain-list">
          {notes.map(({ id, text, author, createdAt, mentioned }) => (
            <li className="stack history-entry" data-gap="sm" key={id}>
              <p className="muted small">{t('input.historyBy', { name: author, at: longInstant(createdAt) })}</p>
              <p className="wrap-lines">{text}</p>
              {mentioned.length > 0 && <p className="muted small">{t('note.told', { names: mentioned.join(', ') })}</p>}
            </li>
          ))}
        </ol>
      )}
      <Form className="stack" method="post" action={action} key={notes.length}>
        <TextArea
          id="note-text"
          name="note"
          label={t('note.new')}
          hint={t('note.hint', {
            names: planners
              .slice(0, 4)
              .map(({ name }) => `@${name}`)
              .join(', '),
          })}
          errors={error ? [error] : undefined}
          rows={3}
        />
        <p>
          <button className="ds-button" data-variant="secondary" name="intent" value="note">
            {t('note.save')}
          </button>
        </p>
      </Form>
    </section>
  );
}

import { useTranslation } from 'react-i18next';
import { paths } from '~/paths';
import { TextArea } from '~/ui/field';
import { useLanguage } from '~/ui/use-language';
import type { plainRoom } from './plain-room.server';
import { longestNote } from './room/sent-notes';

type Props = Awaited<ReturnType<typeof plainRoom>> & { title: string; code: string };

/** The room without scripts: the question, a field, one's own notes, and a link to see what is new. */
export function PlainRoom({ title, code, state, step, question, nextId, notes, lang }: Props) {
  const { t } = useTranslation('room');
  const other = useLanguage() === lang ? undefined : lang;
  return (
    <div className="stack" data-gap="lg">
      <h1 className="room-title" lang={other}>
        {state === 'running' ? step.title : title}
      </h1>
      {state === 'planned' && <p>{t('device.waitForStart')}</p>}
      {state === 'running' && (
        <div className="stack" lang={other}>
          <p>{step.task}</p>
          {step.asks && <h2 className="question">{question.text}</h2>}
        </div>
      )}
      {state !== 'planned' && (
        <form method="post" className="stack">
          <input type="hidden" name="intent" value="note" />
          <input type="hidden" name="id" value={nextId} />
          <input type="hidden" name="step" value={step.key} />
          <input type="hidden" name="question" value={question.key} />
          <TextArea
            id="note-text"
            name="text"
            label={t('device.note')}
            rows={3}
            maxLength={longestNote}
            lang={other}
            required
          />
          <button className="ds-button">{t('device.addNote')}</button>
        </form>
      )}
      <p>
        <a className="ds-link" href={paths.room(code)}>
          {t('device.seeNew')}
        </a>
      </p>
      {notes.length > 0 && (
        <section className="stack" aria-labelledby="own-plain">
          <h2 className="ds-heading" data-size="xs" id="own-plain">
            {t('device.ownNotes', { count: notes.length })}
          </h2>
          <ul className="cards" lang={other}>
            {notes.map(({ id, text }) => (
              <li className="card" key={id}>
                {text}
              </li>
            ))}
          </ul>
        </section>
      )}
    </div>
  );
}

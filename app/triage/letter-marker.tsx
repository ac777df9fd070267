import { Form } from '@remix-run/react';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Choice, Select } from '~/ui/field';
import type { Letter } from './letter.server';
import { LetterMarked } from './letter-marked';
import { restOf, tidyMarks, tidySpan, type Mark } from './split-text';

interface Props {
  letter: Letter;
  start: (Mark & { section?: string | null | undefined })[];
  sections: { key: string; level: number; title: string }[];
  planLanguage: string;
}

type Marked = Mark & { section: string };

/**
 * Marks points in the letter's own text. The text stands in a field that takes no change: there, mouse, finger and
 * keyboard choose words in the way people know from everywhere, and the browser itself tells from where to where. It is
 * not `readonly`, for then browsers show no cursor to choose words with by keyboard.
 */
export function LetterMarker({ letter, start, sections, planLanguage }: Props) {
  const { t } = useTranslation('triage');
  const [alive, setAlive] = useState(false);
  const [marks, setMarks] = useState<Marked[]>(() => start.map((mark) => ({ ...mark, section: mark.section ?? '' })));
  const [said, setSaid] = useState('');
  const field = useRef<HTMLTextAreaElement>(null);
  // eslint-disable-next-line react-hooks/set-state-in-effect -- the server cannot know that scripts run
  useEffect(() => setAlive(true), []);
  useEffect(() => {
    const letterField = field.current;
    // React's own event of this name does not tell of deleting.
    const refuse = (event: Event) => event.preventDefault();
    letterField?.addEventListener('beforeinput', refuse);
    return () => letterField?.removeEventListener('beforeinput', refuse);
  }, [alive]);
  if (!alive) return null;
  const rest = restOf(letter.text, marks);
  const mark = () => {
    const { selectionStart, selectionEnd } = field.current!;
    const span = tidySpan(letter.text, { start: selectionStart, end: selectionEnd });
    if (!span) return setSaid(t('split.chooseFirst'));
    const tidy = tidyMarks(letter.text, [...marks, { ...span, section: '' }]);
    if (tidy === 'overlap') return setSaid(t('split.refused.overlap'));
    setMarks(tidy);
    setSaid(t('split.marked', { number: tidy.findIndex(({ start: from }) => from === span.start) + 1 }));
    field.current!.focus();
  };
  const change = (index: number, part: Partial<Marked>) =>
    setMarks((before) => before.map((one, at) => (at === index ? { ...one, ...part } : one)));
  return (
    <Form className="stack" data-gap="lg" method="post">
      <input type="hidden" name="revision" value={letter.split?.revision ?? 0} />
      <input
        type="hidden"
        name="marks"
        value={JSON.stringify(
          marks.map(({ start: from, end, inputId, section }) => ({
            start: from,
            end,
            inputId,
            section: section || null,
          })),
        )}
      />
      <div className="workbench">
        <div className="stack">
          <div className="ds-field">
            <label className="ds-label" data-weight="medium" htmlFor="letter">
              {t('split.letter')}
            </label>
            <div className="field-hint" id="letter-hint">
              {t('split.letterHint')}
            </div>
            <textarea
              className="ds-input letter-field"
              id="letter"
              aria-describedby="letter-hint"
              lang={letter.languageForm}
              ref={field}
              aria-readonly="true"
              inputMode="none"
              spellCheck={false}
              rows={14}
              value={letter.text}
              onChange={() => undefined}
              onKeyDown={(event) => {
                if (event.key !== 'Enter') return;
                event.preventDefault();
                mark();
              }}
            />
          </div>
          <div className="row">
            <button className="ds-button" type="button" onClick={mark}>
              {t('split.mark')}
            </button>
            <span className="small" role="status">
              {said}
            </span>
          </div>
          <section className="stack" aria-labelledby="marked">
            <h2 className="ds-heading" data-size="sm" id="marked">
              {t('split.asMarked')}
            </h2>
            <LetterMarked text={letter.text} marks={marks} languageForm={letter.languageForm} />
          </section>
        </div>
        <div className="stack" data-gap="lg">
          <section className="stack" aria-labelledby="points">
            <h2 className="ds-heading" data-size="sm" id="points">
              {t('split.points', { count: marks.length })}
            </h2>
            {marks.length === 0 && <p className="muted">{t('split.noPoints')}</p>}
            <ol className="stack plain-list">
              {marks.map((one, index) => {
                const known = letter.points.find(({ inputId }) => inputId === one.inputId);
                return (
                  <li className="stack letter-point" data-gap="sm" key={`${one.start} ${one.end}`}>
                    <h3 className="ds-heading" data-size="2xs">
                      {t('split.point', { number: index + 1 })}
                      {known && <span className="muted"> {`${letter.reference}-${known.number}`}</span>}
                    </h3>
                    <p className="small wrap-lines" lang={letter.languageForm}>
                      {letter.text.slice(one.start, one.end)}
                    </p>
                    <Select
                      id={`section-${one.start}`}
                      label={t('split.section', { number: index + 1 })}
                      value={one.section}
                      onChange={({ target }) => change(index, { section: target.value })}
                    >
                      <option value="">{t('wholePlan')}</option>
                      {sections.map(({ key, level, title }) => (
                        <option key={key} value={key} lang={planLanguage}>
                          {'\u00a0\u00a0\u00a0'.repeat(level - 1) + title}
                        </option>
                      ))}
                    </Select>
                    {known?.worked ? (
                      <p className="muted small">{t('split.worked')}</p>
                    ) : (
                      <p>
                        <button
                          className="link-button"
                          type="button"
                          onClick={() => {
                            setMarks((before) => before.filter((_, at) => at !== index));
                            setSaid(t('split.unmarked', { number: index + 1 }));
                            field.current?.focus();
                          }}
                        >
                          {t('split.unmark', { number: index + 1 })}
                        </button>
                      </p>
                    )}
                  </li>
                );
              })}
            </ol>
          </section>
          <section className="stack" aria-labelledby="rest">
            <h2 className="ds-heading" data-size="sm" id="rest">
              {t('split.rest')}
            </h2>
            {rest.length === 0 ? (
              <p className="muted">{t('split.noRest')}</p>
            ) : (
              <>
                {rest.map(({ start: from, end }) => (
                  <blockquote className="quote wrap-lines small" lang={letter.languageForm} key={from}>
                    {letter.text.slice(from, end)}
                  </blockquote>
                ))}
                <Choice
                  type="checkbox"
                  id="rest-seen"
                  name="restSeen"
                  label={t('split.restSeen')}
                  hint={t('split.restHint')}
                  defaultChecked={letter.split?.restSeenAt !== null && letter.split?.restSeenAt !== undefined}
                />
              </>
            )}
          </section>
          <p>
            <button className="ds-button" disabled={marks.length === 0}>
              {t('split.save')}
            </button>
          </p>
        </div>
      </div>
    </Form>
  );
}

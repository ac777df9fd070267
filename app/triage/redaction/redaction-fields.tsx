import { langOf } from '~/language/language-form';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { PublicWords } from '~/privacy/public-words';
import { Select, TextArea, TextField } from '~/ui/field';
import { MarkedText } from './marked-text';
import type { Passage, RedactionReason } from './redaction-form';
import type { SubmissionToRedact } from './redaction-view.server';
import { passageValue, sentencesOf } from './sentences';
import { useSelectedPassage } from './use-selected-passage';

interface Props {
  submission: SubmissionToRedact;
  reasons: readonly RedactionReason[];
  typed: (name: string) => string;
  errorsOf: (name: string) => string[];
}

const fields = ['text', 'proposedText'] as const;

/**
 * The words to take out: marked in the text with mouse, finger or keyboard where scripts run, chosen by sentence, or
 * written; and why.
 */
export function RedactionFields({ submission, reasons, typed, errorsOf }: Props) {
  const { t } = useTranslation('triage');
  const [chosen, setChosen] = useState<(Passage & { words: string })[]>([]);
  const { selected, forget } = useSelectedPassage();
  const add = () => {
    if (!selected) return;
    setChosen([...chosen, selected]);
    forget();
  };
  return (
    <>
      {submission.inputs.map((input) => (
        <section className="stack" key={input.id} aria-labelledby={`input-${input.id}`}>
          <h2 className="ds-heading" data-size="xs" id={`input-${input.id}`}>
            {t('submission.inputHeading', { number: input.number })}
          </h2>
          {fields
            .filter((field) => input[field])
            .map((field) => (
              <div className="stack" data-gap="sm" key={field}>
                {field === 'proposedText' && <p className="muted small">{t('redaction.proposal')}</p>}
                <div className="input-text wrap-lines" lang={langOf(input)} data-redact={`${input.id}:${field}`}>
                  <MarkedText
                    text={input[field]}
                    hidden={input.hidden.filter((span) => span.field === field)}
                    chosen={chosen.filter((passage) => passage.inputId === input.id && passage.field === field)}
                  />
                </div>
                <details className="ds-details">
                  <summary>{t('redaction.bySentence')}</summary>
                  <fieldset className="ds-fieldset">
                    <legend className="visually-hidden">{t('redaction.bySentence')}</legend>
                    {sentencesOf(input[field]).map(({ start, end, words }) => {
                      const value = passageValue({ inputId: input.id, field, start, end });
                      return (
                        <div className="ds-field" key={value}>
                          <input className="ds-input" type="checkbox" id={value} name="passage" value={value} />
                          <label className="ds-label" data-weight="regular" htmlFor={value} lang={langOf(input)}>
                            {words}
                          </label>
                        </div>
                      );
                    })}
                  </fieldset>
                </details>
                {input.publicText !== input.text && field === 'text' && (
                  <div className="stack" data-gap="sm">
                    <p className="muted small">{t('redaction.publicNow')}</p>
                    <blockquote className="quote wrap-lines" lang={langOf(input)}>
                      <PublicWords text={input.publicText} />
                    </blockquote>
                  </div>
                )}
              </div>
            ))}
        </section>
      ))}
      {selected && (
        <p className="row redact-selected" role="status">
          <button className="ds-button" data-size="sm" type="button" onClick={add}>
            {t('redaction.add')}
          </button>
          <q>{selected.words}</q>
        </p>
      )}
      {chosen.length > 0 && (
        <section className="stack" data-gap="sm" aria-labelledby="chosen">
          <h2 className="ds-heading" data-size="2xs" id="chosen">
            {t('redaction.chosen')}
          </h2>
          <ul className="stack plain-list" data-gap="sm">
            {chosen.map(({ words, ...passage }) => (
              <li className="row" key={passageValue(passage)}>
                <input type="hidden" name="passage" value={passageValue(passage)} />
                <q>{words}</q>
                <button
                  className="link-button"
                  type="button"
                  onClick={() => setChosen(chosen.filter((other) => passageValue(other) !== passageValue(passage)))}
                >
                  {t('redaction.forget')}
                  <span className="visually-hidden">: {words}</span>
                </button>
              </li>
            ))}
          </ul>
        </section>
      )}
      <TextArea
        id="words"
        name="words"
        label={t('redaction.words')}
        hint={t('redaction.wordsHint')}
        rows={2}
        defaultValue={typed('words')}
        errors={[...errorsOf('passage'), ...errorsOf('words')]}
      />
      <Select
        id="reason"
        name="reason"
        label={t('redaction.reason')}
        hint={t('redaction.reasonHint')}
        defaultValue={typed('reason')}
        errors={errorsOf('reason')}
      >
        <option value="">{t('redaction.pickReason')}</option>
        {reasons.map((reason) => (
          <option key={reason} value={reason}>
            {t(`redaction.reasons.${reason}`)}
          </option>
        ))}
      </Select>
      <TextField
        id="note"
        name="note"
        label={t('redaction.note')}
        hint={t('redaction.noteHint')}
        defaultValue={typed('note')}
        errors={errorsOf('note')}
        maxLength={1000}
      />
      <p>
        <button className="ds-button">{t('redaction.save')}</button>
      </p>
    </>
  );
}

import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { LanguageForm } from '~/language/language-form';
import { Select, TextArea, TextField } from '~/ui/field';
import { fieldProps, type FieldData } from '~/ui/form-state';
import { LanguageField } from '~/ui/language-field';
import { questionNames } from './methods';
import { readLines } from './parse-notes';

/** What a group wrote, in bulk, and what the notes are about. */
export function GroupFields({
  fields,
  sections,
  planLanguage,
  asksQuestions,
  focusNotes = false,
}: {
  fields: Record<'group' | 'notes' | 'languageForm' | 'section' | 'question', FieldData>;
  sections: { key: string; level: number; title: string }[];
  planLanguage: LanguageForm;
  /** Back-casting: each batch of notes answers one of its questions. `asChosen`: the form has the choice of method. */
  asksQuestions: boolean | 'asChosen';
  focusNotes?: boolean;
}) {
  const { t } = useTranslation('workshops');
  const notes = fieldProps(fields.notes);
  const [typed, setTyped] = useState(notes.defaultValue ?? '');
  return (
    <>
      <TextField {...fieldProps(fields.group)} label={t('form.group')} hint={t('form.groupHint')} required />
      {asksQuestions && (
        <div className={asksQuestions === 'asChosen' ? 'back-casting-only' : undefined}>
          <Select {...fieldProps(fields.question)} label={t('form.question')} hint={t('form.questionHint')}>
            <option value="">{t('form.noQuestion')}</option>
            {questionNames.map((name) => (
              <option key={name} value={name}>
                {t(`question.${name}`)}
              </option>
            ))}
          </Select>
        </div>
      )}
      <TextArea
        {...notes}
        label={t('form.notes')}
        hint={t('form.notesHint')}
        rows={10}
        // The page's one purpose once a group is entered is to enter the next.
        // eslint-disable-next-line jsx-a11y/no-autofocus
        autoFocus={focusNotes}
        onInput={(event) => setTyped(event.currentTarget.value)}
        required
      />
      <LinesRead typed={typed} />
      <Select {...fieldProps(fields.section)} label={t('form.section')}>
        <option value="">{t('form.wholePlan')}</option>
        {sections.map(({ key, level, title }) => (
          <option key={key} value={key} lang={planLanguage}>
            {'\u00a0\u00a0'.repeat(level - 1) + title}
          </option>
        ))}
      </Select>
      <LanguageField {...fieldProps(fields.languageForm)} label={t('form.language')} />
    </>
  );
}

/** How many notes there are so far, and what will become of each line. */
function LinesRead({ typed }: { typed: string }) {
  const { t } = useTranslation('workshops');
  const lines = readLines(typed);
  const notes = lines.filter(({ text }) => text).length;
  const blank = lines.length - notes;
  if (!typed.trim()) return null;
  return (
    <div className="stack" data-gap="sm">
      <p role="status">
        {t('form.noteCount', { count: notes })}
        {blank > 0 && ` ${t('form.blankCount', { count: blank })}`}
      </p>
      <details className="ds-details">
        <summary>{t('form.eachLine')}</summary>
        <ol className="lines-read">
          {lines.map(({ line, text }) => (
            <li key={line} value={line} className={text ? undefined : 'muted'}>
              {text || t('form.lineSkipped')}
            </li>
          ))}
        </ol>
      </details>
    </div>
  );
}

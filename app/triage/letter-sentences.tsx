import { Form } from '@remix-run/react';
import { useTranslation } from 'react-i18next';
import { Choice, Select } from '~/ui/field';
import type { Letter } from './letter.server';
import { choicesOf, sentenceChoices } from './split-form';
import { sentencesOf } from './split-text';

/** The same by sentences: works without scripts, and for those who would rather choose than mark. */
export function LetterSentences({ letter }: { letter: Letter }) {
  const { t } = useTranslation('triage');
  const choices = letter.split ? choicesOf(letter.text, letter.points) : [];
  return (
    <details className="ds-details">
      <summary>{t('split.bySentences')}</summary>
      <Form className="stack" method="post">
        <input type="hidden" name="by" value="sentences" />
        <input type="hidden" name="revision" value={letter.split?.revision ?? 0} />
        <p>{t('split.sentencesLead')}</p>
        <ol className="stack plain-list">
          {sentencesOf(letter.text).map(({ start, end }, index) => (
            <li className="letter-sentence" key={start}>
              <p lang={letter.languageForm}>{letter.text.slice(start, end)}</p>
              <Select
                id={`s${index}`}
                name={`s${index}`}
                label={t('split.sentence', { number: index + 1 })}
                defaultValue={choices[index] ?? 'rest'}
              >
                {sentenceChoices.map((choice) => (
                  <option key={choice} value={choice}>
                    {t(`split.choice.${choice}`)}
                  </option>
                ))}
              </Select>
            </li>
          ))}
        </ol>
        <Choice
          type="checkbox"
          id="sentences-rest-seen"
          name="restSeen"
          label={t('split.restSeen')}
          hint={t('split.restHint')}
        />
        <p>
          <button className="ds-button" data-variant="secondary">
            {t('split.save')}
          </button>
        </p>
      </Form>
    </details>
  );
}

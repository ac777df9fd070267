import { Link } from '@remix-run/react';
import { useTranslation } from 'react-i18next';
import { langOf } from '~/language/language-form';
import { paths } from '~/paths';
import { AnswerHistory } from './answer-history';
import type { OpenedInput } from './queries.server';
import { OutcomeTag } from './tags';

interface Props {
  input: OpenedInput;
  /** The address of another input, with the filter. */
  toInput: (address: string) => string;
  /** Where its answer is published. */
  publishTo: string;
  /** The record of a workshop of the hearing. */
  toRecord: (workshop: string) => string;
}

/** The submission that the input is a part of, and what was answered before. */
export function InputBackground({ input, toInput, publishTo, toRecord }: Props) {
  const { t } = useTranslation('triage');
  const { reference } = input.submission;
  return (
    <>
      <section className="stack" aria-labelledby="submission">
        <h2 className="ds-heading" data-size="sm" id="submission">
          {t('input.submission')}
        </h2>
        <p>{input.siblings.length === 0 ? t('input.alone') : t('input.siblings', { count: input.siblings.length })}</p>
        {input.siblings.length > 0 && (
          <ul className="stack plain-list" data-gap="sm">
            {input.siblings.map((sibling) => (
              <li className="sibling" key={sibling.id}>
                <Link className="ds-link" to={toInput(`${reference}-${sibling.number}`)}>
                  {`${reference}-${sibling.number}`}
                </Link>{' '}
                <OutcomeTag outcome={sibling.outcome} />
                <p className="small" lang={langOf(sibling)}>
                  {sibling.excerpt}
                </p>
              </li>
            ))}
          </ul>
        )}
        <p>
          <Link className="ds-link" to={paths.submission(reference)}>
            {t('input.openSubmission', { reference })}
          </Link>
        </p>
        {input.note?.hasRecord && (
          <p>
            {input.note.clusters.length > 0 && (
              <>
                {t('input.cluster')}{' '}
                <span lang={input.note.workshop.languageForm}>{input.note.clusters.join(' → ')}</span>
                <br />
              </>
            )}
            <a className="ds-link" href={toRecord(input.note.workshop.id)}>
              {t('input.record')}
            </a>
          </p>
        )}
        <p>
          <Link className="ds-link" to={paths.split(reference, input.letterPoint)}>
            {t('split.open')}
          </Link>
        </p>
      </section>
      <AnswerHistory assessments={input.assessments} />
      {input.assessments[0]?.outcome && (
        <p>
          <a className="ds-link" href={publishTo}>
            {t('input.publish')}
          </a>
        </p>
      )}
    </>
  );
}

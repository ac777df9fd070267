import type { SubmissionResult } from '@conform-to/react';
import { useTranslation } from 'react-i18next';
import { FormTrap } from '~/abuse/form-trap';
import { ErrorSummary } from '~/ui/error-summary';
import { PersonalDataWarning } from '~/privacy/personal-data-warning';
import { Choice, TextArea } from '~/ui/field';
import { longestText } from './point-form';
import { useKeepTexts } from './keep-texts';
import type { OwnSubmission } from './own-submission.server';
import { useProblems } from './problems';

interface FormProps {
  lastResult: SubmissionResult | undefined;
}

/** Correcting what was sent. */
export function CorrectForm({
  submission,
  opened,
  lastResult,
}: FormProps & { submission: OwnSubmission; opened: string }) {
  const { t } = useTranslation('submissions');
  const keep = useKeepTexts(`rett ${submission.reference} ${submission.versions.length}`);
  const problems = useProblems(lastResult);
  const typed = (number: number) => String(lastResult?.initialValue?.[`text-${number}`] ?? '');
  return (
    <details className="fold" open={lastResult !== undefined}>
      <summary>{t('own.correct')}</summary>
      <form method="post" className="stack" noValidate {...keep}>
        <ErrorSummary errors={problems.all} />
        <FormTrap opened={String(lastResult?.initialValue?.opened ?? opened)} />
        {submission.inputs.map(({ id, number, text, languageForm }) => (
          <TextArea
            key={id}
            id={`text-${number}`}
            name={`text-${number}`}
            label={t('comment.text')}
            lang={languageForm}
            defaultValue={lastResult ? typed(number) : text}
            errors={problems.of(`text-${number}`)}
            rows={8}
            required
            data-count={longestText}
            data-count-left={t('comment.left')}
            data-count-over={t('comment.over')}
          />
        ))}
        {problems.has('personalData') && (
          <PersonalDataWarning texts={submission.inputs.map(({ number }) => typed(number))} />
        )}
        <button className="ds-button" name="intent" value="correct">
          {t('own.save')}
        </button>
      </form>
    </details>
  );
}

/** Taking it back: behind a fold and a checkbox, so that nobody does it by mistake. */
export function WithdrawForm({ lastResult }: FormProps) {
  const { t } = useTranslation('submissions');
  const problems = useProblems(lastResult);
  return (
    <details className="fold" open={lastResult !== undefined}>
      <summary>{t('own.withdraw')}</summary>
      <form method="post" className="stack" noValidate>
        <ErrorSummary errors={problems.all} />
        <p>{t('own.withdrawText')}</p>
        <Choice type="checkbox" id="confirm" name="confirm" label={t('own.confirm')} errors={problems.of('confirm')} />
        <button className="ds-button" data-color="danger" name="intent" value="withdraw">
          {t('own.withdrawButton')}
        </button>
      </form>
    </details>
  );
}

import type { SubmissionResult } from '@conform-to/react';
import { useTranslation } from 'react-i18next';
import { ErrorSummary } from '~/ui/error-summary';
import { TextField } from '~/ui/field';
import { formState } from '~/ui/form-state';
import { Notice } from '~/ui/notice';
import type { FollowProblem } from './follow-form';

interface Props {
  answer: { tooMany: boolean; lastResult: SubmissionResult } | undefined;
  button: string;
}

/** Asks for one e-mail address. */
export function AddressForm({ answer, button }: Props) {
  const { t } = useTranslation('messages');
  const { field, errors } = formState(answer?.lastResult, {}, (code) => t(`error.${code as FollowProblem}`));
  return (
    <form method="post" className="stack" noValidate>
      {answer?.tooMany && (
        <Notice tone="danger" role="alert">
          <p>{t('follow.tooMany')}</p>
        </Notice>
      )}
      <ErrorSummary errors={errors} />
      <TextField
        {...field('email')}
        type="email"
        autoComplete="email"
        label={t('follow.email')}
        hint={t('follow.emailHint')}
        required
      />
      <button className="ds-button">{button}</button>
    </form>
  );
}

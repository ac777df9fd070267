import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { PersonalDataWarning } from '~/privacy/personal-data-warning';
import { ErrorSummary } from '~/ui/error-summary';
import { useAccountDraft, type AccountDraft } from './drafts/account-draft';
import { AttachmentField, useFileProblems } from './attachments/attachment-field';
import type { FileWarning } from './attachments/file-warnings.server';
import { useKeepTexts } from './keep-texts';
import { useProblems, type Problems } from './problems';
import type { StatementInForm } from './read-statement.server';
import { StatementPoint, type PlanInForm } from './statement-point';
import { emptyPoint, mostPoints } from './statement-form';

/** A statement's form as it is shown: at first, or given back. */
export type ShownStatement = Pick<
  StatementInForm,
  'key' | 'points' | 'values' | 'places' | 'files' | 'fileProblems'
> & {
  /** What has to be mended, by field. */
  errors: Record<string, string[] | null>;
  fileWarnings?: FileWarning[] | undefined;
};

interface StatementFieldsProps {
  plan: PlanInForm;
  statement: ShownStatement;
  /** What is kept in the browser under this name. */
  keepKey: string;
  send: string;
  /** What `intent` is called when the form is sent. */
  intent: 'send' | 'correct';
  /** Kept on the account too, for whoever is signed in. */
  account?: AccountDraft | null;
  /** What stands between the points and the button: who speaks, what happens to it. */
  children?: (typed: (name: string) => string, problems: Problems) => ReactNode;
}

/** The form of a statement, to send or to correct: points, files, and what the page puts below. */
export function StatementFields(props: StatementFieldsProps) {
  const { plan, statement, keepKey, send, intent, account = null, children } = props;
  const { t } = useTranslation('submissions');
  const keep = useKeepTexts(keepKey);
  const keepOnAccount = useAccountDraft(account, plan.slug);
  const { key, points, values, places, files, fileProblems, fileWarnings, errors } = statement;
  const problems = useProblems({ error: errors });
  const fileErrors = useFileProblems(fileProblems).map((message) => ({ fieldId: 'attachments', message }));
  const toLookAt = (fileWarnings ?? []).map(({ id, fileName }) => ({
    fieldId: `keep-${id}`,
    message: t('attachments.warning.summary', { name: fileName }),
  }));
  const typed = (name: string) => values[name] ?? '';
  const onePoint = (index: string, number: number, point = emptyPoint(), shown: Problems | null = null) => (
    <StatementPoint
      key={index}
      {...{ plan, index, number, point }}
      place={places.find(({ value }) => value === point.place)}
      problems={shown}
    />
  );
  return (
    <form
      method="post"
      encType="multipart/form-data"
      className="stack"
      data-gap="lg"
      noValidate
      {...keep}
      {...keepOnAccount}
      data-kept={t('statement.restored')}
    >
      <ErrorSummary errors={[...problems.all, ...fileErrors, ...toLookAt]} />
      {/* The Enter key presses the first button of a form: it must be the one that sends. */}
      <button className="visually-hidden" name="intent" value={intent} tabIndex={-1} aria-hidden="true">
        {send}
      </button>
      <input type="hidden" name="key" value={key} />
      {account && <input type="hidden" name="draftRevision" value={account.revision} />}
      <div
        className="stack points"
        id="points"
        data-rows
        data-most={mostPoints}
        data-removed={t('statement.removed')}
        data-undo={t('statement.undo')}
        data-single={points.length === 1 || undefined}
      >
        {points.map((point, index) => onePoint(String(index), index + 1, point, problems))}
        <template>{onePoint('__i__', 0)}</template>
      </div>
      <button
        className="ds-button"
        data-variant="secondary"
        name="intent"
        value="add"
        formAction={`#points-${points.length}`}
        data-row-add
      >
        {t('statement.add')}
      </button>
      {problems.has('personalData') && (
        <PersonalDataWarning
          texts={[
            ...points.flatMap(({ text, proposedText }) => [text, proposedText]),
            typed('organisation'),
            typed('name'),
          ]}
        />
      )}
      <AttachmentField files={files} problems={fileProblems} warnings={fileWarnings} />
      {children?.(typed, problems)}
      <div className="row">
        <button className="ds-button" data-size="lg" name="intent" value={intent}>
          {send}
        </button>
        {account && (
          <button className="ds-button" data-size="lg" data-variant="secondary" name="intent" value="keep">
            {t('draft.save')}
          </button>
        )}
      </div>
      {account && <script type="module" src="/js/keep-account.js" />}
    </form>
  );
}

import { useTranslation } from 'react-i18next';
import { FormTrap } from '~/abuse/form-trap';
import { Notice } from '~/ui/notice';
import type { OwnSubmission } from './own-submission.server';
import { StatementFields, type ShownStatement } from './statement-fields';
import type { PlanInForm } from './statement-point';

interface CorrectStatementProps {
  submission: Pick<OwnSubmission, 'reference' | 'revision'>;
  plan: PlanInForm;
  /** As it stands. */
  statement: ShownStatement;
  /** See FormTrap. */
  opened: string;
  /** The form given back, when it was. */
  answer: { statement: ShownStatement; conflict: boolean } | undefined;
}

/** Correcting a statement: points changed, added, moved and taken out, and its files. */
export function CorrectStatement({ submission, plan, statement, opened, answer }: CorrectStatementProps) {
  const { t } = useTranslation('submissions');
  const shown = answer?.statement ?? statement;
  return (
    <details className="fold" open={answer !== undefined}>
      <summary>{t('own.correctStatement')}</summary>
      <div className="fold-inside stack">
        {answer?.conflict && (
          <Notice tone="warning" role="alert" heading={t('own.conflictTitle')}>
            <p>{t('own.conflict')}</p>
          </Notice>
        )}
        <StatementFields
          plan={plan}
          statement={shown}
          keepKey={`rett ${submission.reference} ${submission.revision}`}
          send={t('own.save')}
          intent="correct"
        >
          {(typed) => (
            <>
              <input type="hidden" name="revision" value={typed('revision')} />
              <FormTrap opened={typed('opened') || opened} />
            </>
          )}
        </StatementFields>
      </div>
    </details>
  );
}

import type { SubmissionResult } from '@conform-to/react';
import { useTranslation } from 'react-i18next';
import { FormTrap } from '~/abuse/form-trap';
import { PersonalDataWarning } from '~/privacy/personal-data-warning';
import { ErrorSummary } from '~/ui/error-summary';
import type { LanguageForm } from '~/language/language-form';
import { Choice, FieldSet, TextArea } from '~/ui/field';
import { Consent, type ConsentHearing } from './consent';
import { useKeepTexts } from './keep-texts';
import type { Scope } from './place-in-url';
import { ProposalField, StanceField } from './point-extras';
import { longestText } from './point-form';
import { useProblems } from './problems';
import { SenderFields } from './sender-fields';
import type { AskedFor } from './sender-form';

interface CommentFieldsProps {
  plan: { slug: string };
  anchor: { sectionKey: string | null; blockKey: string | null; elementKey: string | null; quote: string };
  planLanguage: LanguageForm;
  sectionTitle: string | null;
  scopes: Scope[];
  hearing: AskedFor & ConsentHearing;
  newKey: string;
  opened: string;
  lastResult: SubmissionResult | undefined;
}

/** The form. What was typed before an error stands in `lastResult` and is given back. */
export function CommentFields(props: CommentFieldsProps) {
  const { plan, planLanguage, anchor, sectionTitle, scopes, hearing, newKey, opened, lastResult } = props;
  const { t } = useTranslation('submissions');
  const keep = useKeepTexts(`merknad ${plan.slug} ${anchor.elementKey ?? anchor.blockKey ?? anchor.sectionKey ?? ''}`);
  const problems = useProblems(lastResult);
  const typed = (name: string) => String(lastResult?.initialValue?.[name] ?? '');
  const place = anchor.elementKey ?? anchor.blockKey;
  const isProposal = typed('proposedText') !== '' && typed('proposedText') !== anchor.quote;
  return (
    <form method="post" className="stack" data-gap="lg" noValidate {...keep}>
      <ErrorSummary errors={problems.all} />
      <input type="hidden" name="key" value={typed('key') || newKey} />
      <FormTrap opened={typed('opened') || opened} />
      <div className="stack" data-gap="sm">
        <TextArea
          id="text"
          name="text"
          label={t('comment.text')}
          hint={t('comment.textHint')}
          defaultValue={typed('text')}
          errors={problems.of('text')}
          rows={8}
          required
          data-count={longestText}
          data-count-left={t('comment.left')}
          data-count-over={t('comment.over')}
        />
        {problems.has('personalData') && (
          <PersonalDataWarning texts={['text', 'proposedText', 'organisation', 'name'].map(typed)} />
        )}
      </div>
      {scopes.length > 1 && (
        <FieldSet legend={t('comment.scope')}>
          {scopes.map((scope, index) => (
            <Choice
              key={scope}
              type="radio"
              id={`scope-${scope}`}
              name="scope"
              value={scope}
              defaultChecked={typed('scope') ? typed('scope') === scope : index === 0}
              label={<ScopeLabel scope={scope} title={sectionTitle} lang={planLanguage} />}
            />
          ))}
        </FieldSet>
      )}
      <details className="fold" open={Boolean(typed('stance') || problems.of('proposedText') || isProposal)}>
        <summary>{t('point.more')}</summary>
        <div className="fold-inside stack">
          <StanceField defaultValue={typed('stance')} errors={problems.of('stance')} />
          {place && (
            <ProposalField
              defaultValue={typed('proposedText')}
              errors={problems.of('proposedText')}
              current={anchor.quote}
              lang={planLanguage}
            />
          )}
        </div>
      </details>
      <SenderFields hearing={hearing} typed={typed} problems={problems} />
      <Consent hearing={hearing} />
      <button className="ds-button" data-size="lg">
        {t('comment.send')}
      </button>
    </form>
  );
}

/** What the words are about; a chapter's title in it is in the plan's language. */
function ScopeLabel({ scope, title, lang }: { scope: Scope; title: string | null; lang: LanguageForm }) {
  const { t } = useTranslation('submissions');
  const [before, after] = t(`comment.scopes.${scope}`, { title: '\n' }).split('\n');
  if (after === undefined) return <>{before}</>;
  return (
    <>
      {before}
      <span lang={lang}>{title}</span>
      {after}
    </>
  );
}

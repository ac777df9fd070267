import type { SubmissionResult } from '@conform-to/react';
import { useTranslation } from 'react-i18next';
import { longDay } from '~/language/dates';
import { paths } from '~/paths';
import { PersonalDataWarning } from '~/privacy/personal-data-warning';
import { ErrorSummary } from '~/ui/error-summary';
import { Choice, FieldSet, TextArea, TextField } from '~/ui/field';
import { longestText, type AskedFor } from './comment-form';
import { useKeepTexts } from './keep-texts';
import { useProblems } from './problems';
import type { Scope } from './place-in-url';

interface CommentFieldsProps {
  plan: { slug: string };
  anchor: { sectionKey: string | null; blockKey: string | null; elementKey: string | null };
  sectionTitle: string | null;
  scopes: Scope[];
  hearing: AskedFor & { closesOn: string; inputVisibility: 'atOnce' | 'afterReview' | 'afterHearing' };
  newKey: string;
  lastResult: SubmissionResult | undefined;
}

/** The form. What was typed before an error stands in `lastResult` and is given back. */
export function CommentFields(props: CommentFieldsProps) {
  const { plan, anchor, sectionTitle, scopes, hearing, newKey, lastResult } = props;
  const { t } = useTranslation('submissions');
  const keep = useKeepTexts(`merknad ${plan.slug} ${anchor.elementKey ?? anchor.blockKey ?? anchor.sectionKey ?? ''}`);
  const problems = useProblems(lastResult);
  const typed = (name: string) => String(lastResult?.initialValue?.[name] ?? '');
  const optional = (requirement: string) => requirement !== 'required';
  return (
    <form method="post" className="stack" data-gap="lg" noValidate {...keep}>
      <ErrorSummary errors={problems.all} />
      <input type="hidden" name="key" value={typed('key') || newKey} />
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
          <PersonalDataWarning texts={[typed('text'), typed('organisation'), typed('name')]} />
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
              label={t(`comment.scopes.${scope}`, { title: sectionTitle })}
            />
          ))}
        </FieldSet>
      )}
      <FieldSet legend={t('comment.who')}>
        {(['resident', 'organisation'] as const).map((as) => (
          <Choice
            key={as}
            type="radio"
            id={`as-${as}`}
            name="as"
            value={as}
            defaultChecked={(typed('as') || 'resident') === as}
            label={t(`comment.as.${as}`)}
          />
        ))}
        <div className="organisation-field" data-wrong={problems.of('organisation') ? true : undefined}>
          <TextField
            id="organisation"
            name="organisation"
            label={t('comment.organisation')}
            hint={t('comment.organisationHint')}
            defaultValue={typed('organisation')}
            errors={problems.of('organisation')}
            autoComplete="organization"
            maxLength={200}
          />
        </div>
      </FieldSet>
      {hearing.nameRequirement !== 'hidden' && (
        <div className="stack" data-gap="sm">
          <TextField
            id="name"
            name="name"
            label={<Label text={t('comment.name')} optional={optional(hearing.nameRequirement)} />}
            defaultValue={typed('name')}
            errors={problems.of('name')}
            autoComplete="name"
            maxLength={200}
            required={!optional(hearing.nameRequirement)}
          />
          <Choice
            type="checkbox"
            id="nameIsPublic"
            name="nameIsPublic"
            defaultChecked={typed('nameIsPublic') === 'on'}
            label={t('comment.nameIsPublic')}
            hint={t('comment.nameIsPublicHint')}
          />
        </div>
      )}
      {hearing.contactRequirement !== 'hidden' && (
        <TextField
          id="email"
          name="email"
          type="email"
          label={<Label text={t('comment.email')} optional={optional(hearing.contactRequirement)} />}
          hint={t('comment.emailHint')}
          defaultValue={typed('email')}
          errors={problems.of('email')}
          autoComplete="email"
          maxLength={200}
          required={!optional(hearing.contactRequirement)}
        />
      )}
      <section className="panel stack" data-gap="sm" aria-labelledby="consent">
        <h2 className="ds-heading" data-size="2xs" id="consent">
          {t('comment.consent')}
        </h2>
        <ul className="tidy-list">
          <li>{t('comment.consentStored')}</li>
          <li>{t(`comment.consentShown.${hearing.inputVisibility}`)}</li>
          <li>{t('comment.consentPublic')}</li>
          <li>{t('comment.consentCorrect', { day: longDay(hearing.closesOn) })}</li>
        </ul>
        <p>
          <a className="ds-link" href={paths.privacy()} target="_blank" rel="noreferrer">
            {t('comment.privacy')}
          </a>
        </p>
      </section>
      <button className="ds-button" data-size="lg">
        {t('comment.send')}
      </button>
    </form>
  );
}

function Label({ text, optional }: { text: string; optional: boolean }) {
  const { t } = useTranslation('site');
  return optional ? (
    <>
      {text} <span className="muted">({t('form.optional')})</span>
    </>
  ) : (
    text
  );
}

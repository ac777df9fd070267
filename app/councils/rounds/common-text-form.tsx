import { useTranslation } from 'react-i18next';
import { Select, TextArea } from '~/ui/field';
import { Notice } from '~/ui/notice';
import type { CommonTextDraft } from './question-actions.server';
import type { QuestionPageData } from './question-page-data.server';

/** The text the council agrees on. The ticks at the members' points are part of this form. */
export function CommonTextForm({
  round,
  question,
  versions,
  saved,
  result,
}: QuestionPageData & { result: CommonTextDraft | undefined }) {
  const { t, i18n } = useTranslation('rounds');
  const lang = round.council.languageForm === i18n.language ? undefined : round.council.languageForm;
  const planLang = round.plan.languageForm === i18n.language ? undefined : round.plan.languageForm;
  const latest = versions[0];
  const sectionKey = result?.sectionKey ?? (latest ? latest.sectionKey : question.sectionKey) ?? '';
  return (
    <section className="stack" aria-labelledby="common">
      <h2 className="ds-heading" data-size="sm" id="common">
        {t('common.title')}
      </h2>
      {result?.problem === 'stale' && (
        <Notice tone="warning" role="alert">
          <p>{t('common.stale', { name: latest?.author.name })}</p>
          <p className="wrap-lines said">{latest?.text}</p>
        </Notice>
      )}
      {result && !result.problem && (
        <Notice role="status">
          <p>{t('common.inserted')}</p>
        </Notice>
      )}
      {saved === 'text' && !result && (
        <Notice tone="success" role="status">
          <p>{t('common.saved', { number: latest?.number ?? 0 })}</p>
        </Notice>
      )}
      <form method="post" action="#common" className="stack" id="common-text">
        <input type="hidden" name="version" value={latest?.number ?? 0} />
        <button className="ds-button" data-variant="secondary" name="intent" value="insert">
          {t('common.insert')}
        </button>
        <TextArea
          id="text"
          name="text"
          label={t('common.text')}
          hint={t('common.textHint')}
          defaultValue={result?.text ?? latest?.text ?? ''}
          errors={result?.problem === 'tooLong' ? [t('error.tooLong')] : undefined}
          rows={10}
          lang={lang}
        />
        <Select id="sectionKey" name="sectionKey" label={t('common.section')} defaultValue={sectionKey}>
          <option value="">{t('common.wholePlan')}</option>
          {round.sections.map(({ key, title }) => (
            <option key={key} value={key} lang={planLang}>
              {title}
            </option>
          ))}
        </Select>
        <button className="ds-button" name="intent" value="save">
          {t('common.save')}
        </button>
      </form>
    </section>
  );
}

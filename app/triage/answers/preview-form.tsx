import { useTranslation } from 'react-i18next';
import { paths } from '~/paths';
import { shortened } from '~/ui/shortened';
import type { AnswersPreview } from './answers-overview.server';

interface Props {
  preview: AnswersPreview;
  plan: { slug: string };
  hearing: { number: number };
}

/** What would be published and who would be told, before anything is. Each answer can be left out. */
export function PreviewForm({ preview, plan, hearing }: Props) {
  const { t } = useTranslation('answers');
  const { count, told, answers, complete, fingerprint } = preview;
  const hidden = answers.filter(({ shown }) => !shown).length;
  return (
    <form className="stack" data-gap="lg" method="post">
      <section className="panel stack narrow" data-gap="sm" aria-labelledby="preview">
        <h2 className="ds-heading" data-size="sm" id="preview">
          {t('preview.title', { count })}
        </h2>
        <h3 className="ds-heading" data-size="2xs">
          {t('preview.toldHeading')}
        </h3>
        <ul className="tidy-list">
          {told.senders > 0 && <li>{t('preview.senders', { count: told.senders })}</li>}
          {told.councils.map(({ name, languageForm }) => (
            <li key={name}>
              <span lang={languageForm}>{name}</span> {t('preview.council')}
            </li>
          ))}
          {told.followers > 0 && <li>{t('preview.followers', { count: told.followers })}</li>}
          {told.silent > 0 && <li>{t('preview.silent', { count: told.silent })}</li>}
        </ul>
        <h3 className="ds-heading" data-size="2xs">
          {t('preview.publicHeading')}
        </h3>
        <p>{t('preview.public')}</p>
        {hidden > 0 && <p>{t('preview.hidden', { count: hidden })}</p>}
        <p>{t('preview.final')}</p>
        {!complete && <input type="hidden" name="all" value={fingerprint} />}
        <p className="row">
          {count > 0 && <button className="ds-button">{t('preview.publish')}</button>}
          <a className="ds-button" data-variant="secondary" href={paths.publishAnswers(plan.slug, hearing.number)}>
            {t('preview.back')}
          </a>
        </p>
      </section>
      {count === 0 && <p className="narrow">{t('publish.noneReady')}</p>}
      {!complete && <p className="narrow">{t('preview.tooMany', { count: answers.length })}</p>}
      <ul className="plain-list stack narrow" aria-label={t('preview.list')}>
        {answers.map((answer) => (
          <li key={answer.id}>
            <PreviewedAnswer answer={answer} choosable={complete} />
          </li>
        ))}
      </ul>
    </form>
  );
}

function PreviewedAnswer({ answer, choosable }: { answer: AnswersPreview['answers'][number]; choosable: boolean }) {
  const { t } = useTranslation('answers');
  const { id, assessmentId, reference, publicText, languageForm, outcome, reasoning, planChange } = answer;
  return (
    <article className="ds-card stack" data-gap="sm">
      <div className="row" data-spread>
        {choosable ? (
          <span className="ds-field">
            <input
              className="ds-input"
              type="checkbox"
              id={`answer-${id}`}
              name="answer"
              value={`${id}:${assessmentId}`}
              defaultChecked
            />
            <label className="ds-label" data-weight="medium" htmlFor={`answer-${id}`}>
              {reference}
            </label>
          </span>
        ) : (
          <strong>{reference}</strong>
        )}
        {answer.changed && (
          <span className="ds-tag" data-color="warning" data-size="sm">
            {t('preview.changedTag')}
          </span>
        )}
        {!answer.shown && (
          <span className="ds-tag" data-color="neutral" data-size="sm">
            {t('preview.hiddenTag')}
          </span>
        )}
      </div>
      <blockquote className="said wrap-lines" lang={languageForm}>
        {shortened(publicText, 300)}
      </blockquote>
      <p>
        <strong>{t(`outcome.${outcome}`)}</strong>
      </p>
      {reasoning && (
        <p className="wrap-lines" lang={answer.answerLanguage}>
          {reasoning}
        </p>
      )}
      {planChange && (
        <p className="wrap-lines">
          <strong>{t('view.planChange')}</strong> <span lang={answer.answerLanguage}>{planChange}</span>
        </p>
      )}
    </article>
  );
}

import { useTranslation } from 'react-i18next';
import { longInstant } from '~/language/dates';
import { paths } from '~/paths';
import type { PlanForStaff } from './queries.server';

interface Outline {
  number: number;
  sections: { key: string; level: number; title: string; isFocusArea: boolean }[];
}

/** The versions of a plan, newest first, and the outline of the one that was asked for. */
export function PlanVersions({ plan, outline }: { plan: PlanForStaff; outline: Outline | null }) {
  const { t, i18n } = useTranslation('hearings');
  const lang = plan.languageForm === i18n.language ? undefined : plan.languageForm;
  return (
    <section className="stack" aria-labelledby="versions">
      <div className="row" data-spread>
        <h2 className="ds-heading" data-size="md" id="versions">
          {t('plan.versions')}
        </h2>
        <a className="ds-button" data-variant="tertiary" href={paths.imports()}>
          {t('plan.newVersion')}
        </a>
      </div>
      <ul className="plain-list link-rows">
        {plan.versions.map(({ id, number, sourceName, createdAt, publishedAt, _count }) => (
          <li key={id} className="stack" data-gap="sm">
            <div className="row">
              <strong>{t('plan.version', { number })}</strong>
              <span className="ds-tag" data-color={publishedAt ? 'success' : 'neutral'}>
                {publishedAt ? t('plan.published') : t('plan.draft')}
              </span>
            </div>
            <p className="small muted">
              {t('plan.versionFacts', {
                file: sourceName,
                when: longInstant(new Date(createdAt)),
                count: _count.sections,
              })}
            </p>
            {outline?.number === number ? (
              <ol className="plan-outline" id="outline" lang={lang} aria-label={t('plan.outlineOf', { number })}>
                {outline.sections.map((section) => (
                  <li key={section.key} data-level={section.level}>
                    {section.title}
                    {section.isFocusArea && (
                      <>
                        {' '}
                        <span className="ds-tag" data-color="info" data-size="sm" lang={i18n.language}>
                          {t('plan.hasElements')}
                        </span>
                      </>
                    )}
                  </li>
                ))}
              </ol>
            ) : (
              <p>
                <a className="ds-link" href={`${paths.managePlan(plan.slug)}?versjon=${number}#outline`}>
                  {t('plan.showOutline', { number })}
                </a>
              </p>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}

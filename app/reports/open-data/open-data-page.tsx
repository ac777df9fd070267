import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { useTranslation } from 'react-i18next';
import { publishedPlan } from '~/hearings/queries.server';
import { i18nFor } from '~/language/i18n.server';
import { paths } from '~/paths';
import { found } from '~/platform/failure';
import type { PageHandle } from '~/ui/page-kind';
import { pageTitle } from '~/ui/page-title';
import { fields, schemaNumber } from './fields';

export const handle: PageHandle = { page: 'shared' };

export async function loader({ params, context }: LoaderFunctionArgs) {
  const { plan, hearing } = found(await publishedPlan(params.plan ?? ''));
  return {
    title: i18nFor(context.language).getFixedT(null, 'openData')('title'),
    plan: { slug: plan.slug, title: plan.title, languageForm: hearing.version.languageForm },
  };
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  ...pageTitle(data?.title, data?.plan.title),
  ...(data
    ? [
        {
          tagName: 'link',
          rel: 'alternate',
          type: 'application/json',
          href: paths.openDataFile(data.plan.slug, 'json'),
        },
      ]
    : []),
];

/** What was said about a plan and what was answered, for whoever wants to count or build on it: the files and their fields. */
export default function OpenDataPage() {
  const { title, plan } = useLoaderData<typeof loader>();
  const { t } = useTranslation('openData');
  return (
    <div className="narrow stack" data-gap="lg">
      <p>
        <a className="back-link" href={paths.answers(plan.slug)}>
          {t('back')}
        </a>
      </p>
      <h1 className="section-title">{title}</h1>
      <p lang={plan.languageForm}>{plan.title}</p>
      <p>{t('lead')}</p>
      <ul className="row plain-list">
        {(['csv', 'json'] as const).map((format) => (
          <li key={format}>
            <a
              className="ds-button"
              data-variant="secondary"
              href={paths.openDataFile(plan.slug, format)}
              download={`${plan.slug}.${format}`}
            >
              {t(`file.${format}`)}
            </a>
          </li>
        ))}
      </ul>
      <p>{t('without')}</p>
      <section className="stack" aria-labelledby="fields">
        <h2 className="ds-heading" data-size="sm" id="fields">
          {t('fieldsHeading')}
        </h2>
        <p>{t('schema', { number: schemaNumber })}</p>
        <dl className="facts">
          {fields.map((field) => (
            <Field key={field} name={field} words={t(`field.${field}`)} />
          ))}
        </dl>
      </section>
    </div>
  );
}

function Field({ name, words }: { name: string; words: string }) {
  return (
    <>
      <dt>
        <code>{name}</code>
      </dt>
      <dd>{words}</dd>
    </>
  );
}

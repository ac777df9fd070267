import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { municipality } from '~/identity/municipality.server';
import { signInProvider } from '~/identity/participants/provider.server';
import { i18nFor } from '~/language/i18n.server';
import type { PageHandle } from '~/ui/page-kind';
import { daysToKeepDraft, daysToKeepLateDraft } from './retention';
import { pageTitle } from '~/ui/page-title';

export const handle: PageHandle = { page: 'shared', madeOf: () => [] };

export async function loader({ context }: LoaderFunctionArgs) {
  const { name, contactEmail } = await municipality();
  return {
    title: i18nFor(context.language).getFixedT(null, 'privacy')('title'),
    name,
    contactEmail,
    signsIn: signInProvider() !== null,
  };
}

export const meta: MetaFunction<typeof loader> = ({ data }) => pageTitle(data?.title, data?.name);

/** What is stored, why, for how long, who sees it, and what one can do about it. */
export default function PrivacyPage() {
  const { name, contactEmail, signsIn } = useLoaderData<typeof loader>();
  const { t } = useTranslation('privacy');
  const items = (key: 'stored.items' | 'who.items' | 'rights.items') => (
    <ul className="tidy-list">
      {t(key, { returnObjects: true }).map((item) => (
        <li key={item}>{item}</li>
      ))}
    </ul>
  );
  return (
    <div className="narrow stack" data-gap="xl">
      <div className="stack">
        <h1 className="section-title">{t('title')}</h1>
        <p className="lead">{t('lead', { municipality: name })}</p>
      </div>
      <Part heading={t('read.heading')}>
        <p>{t('read.text')}</p>
      </Part>
      <Part heading={t('stored.heading')}>
        <p>{t('stored.text')}</p>
        {items('stored.items')}
        <p>{t('stored.draft')}</p>
      </Part>
      {(['agree', 'follow'] as const).map((part) => (
        <Part key={part} heading={t(`${part}.heading`)}>
          <p>{t(`${part}.text`)}</p>
        </Part>
      ))}
      {signsIn && (
        <Part heading={t('signIn.heading')}>
          <p>{t('signIn.text')}</p>
          <p>{t('signInDrafts', { days: daysToKeepDraft, late: daysToKeepLateDraft })}</p>
        </Part>
      )}
      <Part heading={t('why.heading')}>
        <p>{t('why.text')}</p>
      </Part>
      <Part heading={t('who.heading')}>{items('who.items')}</Part>
      <Part heading={t('howLong.heading')}>
        <p>{t('howLong.text')}</p>
      </Part>
      <Part heading={t('rights.heading')}>
        {items('rights.items')}
        <p>
          <a className="ds-link" href="https://www.datatilsynet.no">
            {t('rights.authority')}
          </a>
        </p>
      </Part>
      <Part heading={t('contact.heading')}>
        <p>{t('contact.text', { municipality: name })}</p>
        {contactEmail && (
          <p>
            <a className="ds-link" href={`mailto:${contactEmail}`}>
              {contactEmail}
            </a>
          </p>
        )}
      </Part>
    </div>
  );
}

function Part({ heading, children }: { heading: string; children: ReactNode }) {
  return (
    <section className="stack" data-gap="sm">
      <h2 className="ds-heading" data-size="sm">
        {heading}
      </h2>
      {children}
    </section>
  );
}

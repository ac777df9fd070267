import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { municipality } from '~/identity/municipality.server';
import { longDay } from '~/language/dates';
import { i18nFor } from '~/language/i18n.server';
import type { PageHandle } from '~/ui/page-kind';
import { pageTitle } from '~/ui/page-title';
import { useLanguage } from '~/ui/use-language';

export const handle: PageHandle = { page: 'shared' };

/** When the statement was last looked over against the product. Change it with the texts in locales/. */
const lookedOverOn = '2026-11-25';

export async function loader({ context }: LoaderFunctionArgs) {
  const { name, contactEmail, accessibilityUrl } = await municipality();
  return {
    title: i18nFor(context.language).getFixedT(null, 'accessibility')('title'),
    name,
    contactEmail,
    accessibilityUrl,
  };
}

export const meta: MetaFunction<typeof loader> = ({ data }) => pageTitle(data?.title);

/**
 * The accessibility statement: status, shortcomings, method, how to tell of problems and where to complain. Asked for by
 * likestillings- og diskrimineringsloven § 18 and forskrift om universell utforming av IKT-løsninger § 4b; the
 * official one is made at uustatus.no, and the municipality gives its address. What `method` says is done by the tests in
 * test/browser: whoever changes them looks at the texts.
 */
export default function AccessibilityPage() {
  const { name, contactEmail, accessibilityUrl } = useLoaderData<typeof loader>();
  const { t } = useTranslation('accessibility');
  const language = useLanguage();
  const items = (of: 'status.items' | 'can.items' | 'method.items') => t(of, { returnObjects: true }) as string[];
  return (
    <div className="narrow stack prose" data-gap="xl">
      <div className="stack">
        <h1 className="section-title">{t('heading')}</h1>
        <p className="lead">{t('lead', { municipality: name })}</p>
      </div>
      <Part id="status" heading={t('status.heading')}>
        <p>{t('status.text')}</p>
        <List items={items('status.items')} />
        <p>{t('status.outside')}</p>
      </Part>
      <Part id="can" heading={t('can.heading')}>
        <List items={items('can.items')} />
      </Part>
      <Part id="method" heading={t('method.heading')}>
        <p>{t('method.text')}</p>
        <List items={items('method.items')} />
        <p>{t('method.expert')}</p>
        <p>{t('method.date', { day: longDay(lookedOverOn, language) })}</p>
      </Part>
      <Part id="feedback" heading={t('feedback.heading')}>
        {contactEmail ? (
          <>
            <p>{t('feedback.text')}</p>
            <p>
              <a className="ds-link" href={`mailto:${contactEmail}`}>
                {contactEmail}
              </a>
            </p>
          </>
        ) : (
          <p>{t('feedback.none')}</p>
        )}
      </Part>
      <Part id="complain" heading={t('complain.heading')}>
        <p>{t('complain.text')}</p>
        <ul className="tidy-list" lang={language === 'en' ? 'nb' : undefined}>
          <li>
            <a className="ds-link" href="https://www.uutilsynet.no/">
              {t('complain.authority')}
            </a>
          </li>
          <li>
            <a className="ds-link" href="https://www.diskrimineringsnemnda.no/">
              {t('complain.tribunal')}
            </a>
          </li>
        </ul>
      </Part>
      <Part id="official" heading={t('official.heading')}>
        <p>{t('official.text')}</p>
        <p>
          {accessibilityUrl ? (
            <a className="ds-link" href={accessibilityUrl}>
              {t('official.link')}
            </a>
          ) : (
            t('official.missing')
          )}
        </p>
      </Part>
    </div>
  );
}

function Part({ id, heading, children }: { id: string; heading: string; children: ReactNode }) {
  return (
    <section className="stack" aria-labelledby={id}>
      <h2 className="ds-heading" data-size="sm" id={id}>
        {heading}
      </h2>
      {children}
    </section>
  );
}

function List({ items }: { items: string[] }) {
  return (
    <ul className="tidy-list">
      {items.map((item) => (
        <li key={item}>{item}</li>
      ))}
    </ul>
  );
}

import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { useTranslation } from 'react-i18next';
import { hearingState } from '~/hearings/period';
import { publishedPlan } from '~/hearings/queries.server';
import { municipality } from '~/identity/municipality.server';
import { longDayWithWeekday } from '~/language/dates';
import { i18nFor } from '~/language/i18n.server';
import { paths } from '~/paths';
import { sectionCode } from '~/plans/section-code';
import { outlineOf } from '~/plans/queries.server';
import { publicAddress } from '~/platform/config.server';
import { found } from '~/platform/failure';
import { dayInNorway } from '~/platform/norwegian-time';
import { qrCode } from '~/platform/qr-code.server';
import { ageGroups, speakers } from '~/submissions/sender-form';
import { stances } from '~/submissions/point-form';
import { Notice } from '~/ui/notice';
import type { PageHandle } from '~/ui/page-kind';
import { pageTitle } from '~/ui/page-title';
import { useLanguage } from '~/ui/use-language';

export const handle: PageHandle = { page: 'shared' };

export async function loader({ params, request, context }: LoaderFunctionArgs) {
  const { plan, hearing } = found(await publishedPlan(params.plan ?? ''));
  const key = new URL(request.url).searchParams.get('del');
  const outline = await outlineOf(hearing.versionId);
  const position = key ? outline.findIndex((section) => section.key === key) : null;
  const section = position === null ? null : found(outline[position] ?? null);
  const { name, contactEmail } = await municipality();
  const page = publicAddress(section ? paths.section(plan.slug, section.key) : paths.plan(plan.slug));
  return {
    title: i18nFor(context.language).getFixedT(null, 'paper')('form.title'),
    plan: {
      slug: plan.slug,
      title: plan.title,
      languageForm: hearing.version.languageForm,
      caseNumber: plan.caseNumber,
      contactEmail: plan.contactEmail || contactEmail,
    },
    section: section && { key: section.key, title: section.title },
    municipality: name,
    state: hearingState(hearing, dayInNorway(new Date())),
    closesOn: hearing.closesOn,
    asked: { name: hearing.nameRequirement !== 'hidden', email: hearing.contactRequirement !== 'hidden' },
    code: sectionCode({ plan: plan.slug, hearing: hearing.number, position }),
    page,
    privacy: publicAddress(paths.privacy()),
    qr: await qrCode(page),
  };
}

export const meta: MetaFunction<typeof loader> = ({ data }) => pageTitle(data?.title, data?.plan.title);

/** A form to print, write on by hand and hand in: one sheet of A4. Staff type it in (see triage/type-in). */
export default function PaperFormPage() {
  const { title, plan, section, state } = useLoaderData<typeof loader>();
  const { t } = useTranslation('paper');
  const back = section ? paths.section(plan.slug, section.key) : paths.plan(plan.slug);
  return (
    <div className="stack narrow" data-gap="lg">
      <div className="stack no-print">
        <h1 className="section-title">{title}</h1>
        {state === 'closed' ? (
          <Notice tone="warning">
            <p>{t('form.closed')}</p>
          </Notice>
        ) : (
          <p>{t('form.how')}</p>
        )}
        <p className="row">
          {state !== 'closed' && (
            <button className="ds-button" type="button" data-print hidden>
              {t('form.print')}
            </button>
          )}
          <a className="back-link" href={back}>
            {t('form.back')}
          </a>
        </p>
      </div>
      {state !== 'closed' && (
        <>
          <Sheet />
          <script type="module" src="/js/print.js" />
        </>
      )}
    </div>
  );
}

function Sheet() {
  const {
    plan,
    section,
    municipality: name,
    closesOn,
    asked,
    code,
    page,
    privacy,
    qr,
  } = useLoaderData<typeof loader>();
  const { t } = useTranslation(['paper', 'submissions']);
  const language = useLanguage();
  return (
    <article className="paper-form" aria-label={t('form.sheet')}>
      <header className="paper-head">
        <div>
          <p className="paper-kicker">{t('form.kicker', { municipality: name })}</p>
          <h2 className="paper-title" lang={plan.languageForm}>
            {plan.title}
          </h2>
          <p>
            <strong>{t('form.about')}</strong>{' '}
            {section ? <span lang={plan.languageForm}>{section.title}</span> : t('form.wholePlan')}
          </p>
        </div>
        <div className="paper-code">
          <img src={qr} alt={t('form.qr', { address: page })} width="112" height="112" />
          <p>
            <span className="small">{t('form.code')}</span> <strong>{code}</strong>
          </p>
        </div>
      </header>
      <p>{t('form.what')}</p>
      {[1, 2].map((number) => (
        <section className="paper-point" key={number} aria-label={t('form.point', { number })}>
          <p className="paper-boxes">
            <strong>{t('form.point', { number })}</strong>
            {stances.map((stance) => (
              <span key={stance}>☐ {t(`submissions:point.stanceWords.${stance}`)}</span>
            ))}
          </p>
          {!section && <p className="paper-line">{t('form.part')}</p>}
          <div className="paper-room" data-less={!section || undefined} />
        </section>
      ))}
      <section className="paper-who" aria-label={t('form.who')}>
        <p className="paper-boxes">
          <strong>{t('form.who')}</strong>
          {speakers.map((speaker) => (
            <span key={speaker}>☐ {t(`form.as.${speaker}`)}</span>
          ))}
        </p>
        <p className="paper-boxes">
          <span>{t('form.age')}</span>
          {ageGroups.map((group) => (
            <span key={group}>☐ {t(`submissions:who.age.${group}`)}</span>
          ))}
        </p>
        {asked.name && (
          <p className="paper-line paper-boxes">
            <span>{t('form.name')}</span>
            <span>☐ {t('form.nameIsPublic')}</span>
          </p>
        )}
        {asked.email && <p className="paper-line">{t('form.email')}</p>}
      </section>
      <footer className="paper-foot">
        <p>
          <strong>{t('form.deadline', { day: longDayWithWeekday(closesOn, language) })}</strong>{' '}
          {t('form.handIn', { municipality: name })} {plan.caseNumber && t('form.case', { number: plan.caseNumber })}{' '}
          {plan.contactEmail && t('form.mail', { address: plan.contactEmail })}
        </p>
        <p>{t('form.privacy', { address: privacy })}</p>
      </footer>
    </article>
  );
}

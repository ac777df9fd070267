import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { useTranslation } from 'react-i18next';
import { may } from '~/identity/permissions';
import { clockTime } from '~/language/dates';
import { i18nFor } from '~/language/i18n.server';
import { paths } from '~/paths';
import { Notice } from '~/ui/notice';
import type { PageHandle } from '~/ui/page-kind';
import { pageTitle } from '~/ui/page-title';
import { requireRecord } from './record-head.server';
import { partHeading, noteFacts, recordFacts } from './record-words';

export const handle: PageHandle = { page: 'plain' };

export async function loader(args: LoaderFunctionArgs) {
  const { viewer, hearing, workshop, head, record, addresses } = await requireRecord(args);
  const handedIn = Number(new URL(args.request.url).searchParams.get('levert'));
  return {
    heading: i18nFor(args.context.language).getFixedT(null, 'workshops')('record.title'),
    plan: { slug: hearing.plan.slug, language: hearing.version.languageForm },
    hearingNumber: hearing.number,
    workshop: { id: workshop.id, language: workshop.languageForm },
    head,
    record,
    addresses: Object.fromEntries(addresses),
    handedIn: Number.isInteger(handedIn) && handedIn > 0 ? handedIn : null,
    mayTriage: may(viewer, 'inputs.triage'),
  };
}

export const meta: MetaFunction<typeof loader> = ({ data }) => pageTitle(data?.heading, data?.head.title);

/** What was asked, who was there, and everything that was said, with what became of it. */
export default function RecordPage() {
  const { heading, plan, hearingNumber, workshop, head, record, addresses, handedIn, mayTriage } =
    useLoaderData<typeof loader>();
  const { t } = useTranslation('workshops');
  // The addresses are links of their own here.
  const none = new Map<string, string>();
  const written = { ...record, startedAt: null, finishedAt: null };
  const steps = record.steps.map((step) => ({ ...step, begunAt: step.begunAt ? new Date(step.begunAt) : null }));
  return (
    <div className="stack" data-gap="xl">
      <header className="stack" data-gap="sm">
        <p className="no-print">
          <a className="ds-link" href={paths.workshop(plan.slug, hearingNumber, workshop.id)}>
            <span lang={workshop.language}>{head.title}</span>
          </a>
        </p>
        <h1 className="ds-heading" data-size="lg">
          {heading}: <span lang={workshop.language}>{head.title}</span>
        </h1>
        {handedIn && (
          <Notice tone="success" role="status" heading={t('record.handedIn', { count: handedIn })}>
            <p>{t('record.handedInText')}</p>
          </Notice>
        )}
        <dl className="facts">
          {recordFacts(head, { ...written, steps }, t).map(([name, value]) => (
            <div className="facts-row" key={name}>
              <dt>{name}</dt>
              <dd>{value}</dd>
            </div>
          ))}
        </dl>
        <p className="row no-print">
          <a
            className="ds-button"
            data-variant="secondary"
            href={paths.workshopRecordFile(plan.slug, hearingNumber, workshop.id, 'docx')}
          >
            {t('record.docx')}
          </a>
          <a
            className="ds-button"
            data-variant="secondary"
            href={paths.workshopRecordFile(plan.slug, hearingNumber, workshop.id, 'csv')}
          >
            {t('record.csv')}
          </a>
        </p>
      </header>
      <section className="stack" aria-labelledby="steps">
        <h2 className="ds-heading" data-size="md" id="steps">
          {t('record.steps')}
        </h2>
        {/* eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls must be reached by keyboard */}
        <div className="scroll-x" tabIndex={0} role="group" aria-labelledby="steps">
          <table className="ds-table">
            <thead>
              <tr>
                <th scope="col">{t('record.begun')}</th>
                <th scope="col">{t('record.step')}</th>
                <th scope="col">{t('record.asked')}</th>
                <th scope="col">{t('record.planned')}</th>
              </tr>
            </thead>
            <tbody>
              {steps.map(({ title, question, minutes, begunAt }, index) => (
                <tr key={index}>
                  <td>{begunAt ? clockTime(begunAt) : <span className="muted">{t('record.notBegun')}</span>}</td>
                  <td lang={workshop.language}>{title}</td>
                  <td lang={workshop.language}>{question}</td>
                  <td>{t('record.minutes', { count: minutes })}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      </section>
      <section className="stack" aria-labelledby="notes">
        <h2 className="ds-heading" data-size="md" id="notes">
          {t('record.notes')}
        </h2>
        {record.parts.length === 0 && <p className="muted">{t('record.none')}</p>}
        {record.parts.map((part) => (
          <section className="stack" data-gap="sm" key={part.key} aria-labelledby={`part-${part.key}`}>
            <h3
              className="ds-heading"
              data-size="xs"
              id={`part-${part.key}`}
              lang={part.heading ? workshop.language : undefined}
            >
              {partHeading(part, t)}
            </h3>
            <ul className="notes">
              {part.notes.map((note) => {
                const address = note.inputId ? addresses[note.inputId] : undefined;
                return (
                  <li key={note.id}>
                    <span className="wrap-lines" lang={workshop.language}>
                      {note.text}
                    </span>{' '}
                    <span className="muted small">{noteFacts(note, part, none, t).join(' · ')}</span>
                    {address && mayTriage && (
                      <>
                        {' '}
                        <a className="ds-link small" href={paths.input(plan.slug, hearingNumber, address)}>
                          {address}
                        </a>
                      </>
                    )}
                  </li>
                );
              })}
            </ul>
          </section>
        ))}
        {record.removed > 0 && <p className="muted">{t('record.removed', { count: record.removed })}</p>}
      </section>
    </div>
  );
}

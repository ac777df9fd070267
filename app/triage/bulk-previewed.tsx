import { Form, Link } from '@remix-run/react';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { longDay } from '~/language/dates';
import { Notice } from '~/ui/notice';
import type { Outcome } from './outcomes';
import type { BulkPreview, PreviewedChange } from './preview-bulk.server';

interface Props {
  preview: BulkPreview;
  typed: Record<string, unknown>;
  action: string;
  list: string;
  planners: { id: string; name: string }[];
}

const fields = [
  'assignee',
  'addTheme',
  'removeTheme',
  'dueOn',
  'clearDue',
  'outcome',
  'reasoning',
  'planChange',
  'decidedBy',
];
/** So many are shown with their words; of the others the address. */
const shownWhole = 200;

/** Exactly what will change, before it does. */
export function BulkPreviewed({ preview, typed, action, list, planners }: Props) {
  const { t } = useTranslation('triage');
  const { changing, same, stale } = preview;
  const heading = useRef<HTMLHeadingElement>(null);
  // The answer to a form does not move the page; whoever asked is to see, or hear, what they asked for.
  useEffect(() => heading.current?.focus(), [preview]);
  const replaced = changing.filter(({ replacesAnswer }) => replacesAnswer).length;
  const withdrawn = changing.filter((one) => one.withdrawn).length;
  const nameOf = (id: string | null) => planners.find((one) => one.id === id)?.name ?? t('unassigned');
  return (
    <section className="stack" aria-labelledby="previewed">
      <h2 className="ds-heading" data-size="md" id="previewed" ref={heading} tabIndex={-1}>
        {t('bulk.previewTitle', { count: changing.length })}
      </h2>
      {stale.length > 0 && (
        <Notice tone="warning">
          <p>{t('bulk.staleLeft', { count: stale.length })}</p>
          <p>{stale.join(', ')}</p>
        </Notice>
      )}
      {same > 0 && <p className="muted">{t('bulk.same', { count: same })}</p>}
      {replaced > 0 && (
        <Notice tone="warning">
          <p>{t('bulk.replaces', { count: replaced })}</p>
        </Notice>
      )}
      {withdrawn > 0 && <p className="muted">{t('bulk.withdrawnToo', { count: withdrawn })}</p>}
      <Form className="row" method="post" action={action}>
        <input type="hidden" name="scope" value="chosen" />
        {changing.map(({ id, revision }) => (
          <input type="hidden" name="input" value={`${id}:${revision}`} key={id} />
        ))}
        {fields.map((name) =>
          typeof typed[name] === 'string' ? <input type="hidden" name={name} value={typed[name]} key={name} /> : null,
        )}
        {changing.length > 0 && (
          <button className="ds-button" name="intent" value="apply">
            {t('bulk.apply', { count: changing.length })}
          </button>
        )}
        <Link className="ds-button" data-variant="secondary" to={list}>
          {t('bulk.cancel')}
        </Link>
      </Form>
      {changing.length > 0 && (
        <div className="scroll-x">
          <table className="ds-table bulk-table" data-size="sm">
            <caption className="visually-hidden">{t('bulk.table')}</caption>
            <thead>
              <tr>
                <th scope="col">{t('bulk.input')}</th>
                <th scope="col">{t('bulk.changes')}</th>
                <th scope="col">{t('bulk.before')}</th>
              </tr>
            </thead>
            <tbody>
              {changing.slice(0, shownWhole).map((one) => (
                <tr key={one.id}>
                  <th scope="row">
                    {one.address}
                    <p className="small muted">{one.excerpt}</p>
                  </th>
                  <td>{one.parts.map((part) => t(`bulk.part.${part}`)).join(', ')}</td>
                  <td>
                    <Before one={one} nameOf={nameOf} />
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
      {changing.length > shownWhole && (
        <details className="ds-details">
          <summary>{t('bulk.others', { count: changing.length - shownWhole })}</summary>
          <p>
            {changing
              .slice(shownWhole)
              .map(({ address }) => address)
              .join(', ')}
          </p>
        </details>
      )}
    </section>
  );
}

function Before({ one, nameOf }: { one: PreviewedChange; nameOf: (id: string | null) => string }) {
  const { t } = useTranslation('triage');
  const { parts, before } = one;
  const was = [
    parts.includes('assignee') ? nameOf(before.assigneeId) : null,
    parts.includes('answer') ? t(`outcome.${(before.outcome ?? 'none') as Outcome | 'none'}`) : null,
    parts.includes('dueOn') ? (before.dueOn ? longDay(before.dueOn) : t('bulk.noDue')) : null,
  ].filter((word) => word !== null);
  return was.length > 0 ? was.join(', ') : '–';
}

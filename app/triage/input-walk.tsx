import { Link } from '@remix-run/react';
import { useTranslation } from 'react-i18next';
import { paths } from '~/paths';
import { Notice } from '~/ui/notice';
import { filterQuery, type Filter } from './filter';
import type { neighboursOf } from './list-inputs.server';
import { Trail } from './trail';
import { UndoForm } from './undo-form';

interface Props {
  plan: { slug: string; title: string; languageForm: string };
  hearingNumber: number;
  address: string;
  filter: Filter;
  walk: Awaited<ReturnType<typeof neighboursOf>>;
  toInput: (address: string) => string;
  /** The address of the input that was just saved. */
  saved: string | null;
  /** It was to be followed by the next one, and there is none. */
  savedLast: boolean;
  /** Of what was just saved, by which it can be undone. */
  change: string | null;
  /** A small thing that was just done. */
  done: 'language' | 'undone' | 'noted' | 'cancelled' | 'approved' | 'returned' | null;
  /** How many were told of a note. */
  mentioned: number;
}

/** Where the input stands in the filtered list, and the ways to the list, the next and the previous. */
export function InputWalk({
  plan,
  hearingNumber,
  address,
  filter,
  walk,
  toInput,
  saved,
  savedLast,
  change,
  done,
  mentioned,
}: Props) {
  const { t } = useTranslation('triage');
  const { position, total, previous, next, page } = walk;
  const list = paths.inputs(plan.slug, hearingNumber, filterQuery(filter, { page: page > 1 ? page : undefined }));
  return (
    <header className="stack">
      <Trail
        steps={[
          { to: paths.managePlan(plan.slug), text: plan.title, lang: plan.languageForm },
          {
            to: paths.hearing(plan.slug, hearingNumber),
            text: t('hearing', { number: hearingNumber }),
          },
          { to: `${list}#${address}`, text: t('list.title') },
        ]}
      />
      <div className="row" data-spread>
        <h1 className="ds-heading" data-size="md">
          {t('input.title', { reference: address })}
        </h1>
        <nav className="row no-print" aria-label={t('input.walk')}>
          <Link className="ds-link" to={`${list}#${address}`}>
            {t('input.back')}
          </Link>
          <span className="muted">
            {position ? t('input.position', { position, total }) : t('input.outside', { total })}
          </span>
          {previous && (
            <Link className="ds-button" data-variant="secondary" data-size="sm" rel="prev" to={toInput(previous)}>
              {t('input.previous')}
            </Link>
          )}
          {next && (
            <Link className="ds-button" data-variant="secondary" data-size="sm" rel="next" to={toInput(next)}>
              {t('input.next')}
            </Link>
          )}
        </nav>
      </div>
      {done && (
        <Notice tone="success" role="status">
          <p>{t(`input.done.${done}`, { count: mentioned })}</p>
        </Notice>
      )}
      {saved && (
        <Notice tone="success" role="status">
          <p>
            {saved !== address
              ? t('answer.savedPrevious', { reference: saved })
              : savedLast
                ? t('answer.savedLast')
                : t('answer.saved')}
          </p>
          {change && <UndoForm action={toInput(address)} change={change} />}
        </Notice>
      )}
    </header>
  );
}

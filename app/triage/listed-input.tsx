import { Link } from '@remix-run/react';
import { useTranslation } from 'react-i18next';
import { longDay } from '~/language/dates';
import { dayInNorway } from '~/platform/norwegian-time';
import type { ListedInput as Input } from './list-inputs.server';
import { OutcomeTag, StateTags } from './tags';

interface Props {
  input: Input;
  to: string;
  planLanguage: string;
  chosen: boolean;
  /** The hearing shows inputs after review: the button stands in the list. */
  reviews: boolean;
}

/** One input in the list: what it says, about what, from whom, and how far it has come. */
export function ListedInput({ input, to, planLanguage, chosen, reviews }: Props) {
  const { t } = useTranslation('triage');
  const { reference } = input;
  return (
    <li className="listed-input" id={reference} data-done={input.outcome || input.withdrawn ? '' : undefined}>
      <span className="listed-choice">
        <input
          className="ds-input"
          type="checkbox"
          name="input"
          value={`${input.id}:${input.revision}`}
          aria-label={t('list.choose', { reference })}
          defaultChecked={chosen}
        />
      </span>
      <div className="listed-text">
        <p className="listed-place" lang={input.sectionTitle ? planLanguage : undefined}>
          {input.sectionTitle ?? t('wholePlan')}
          {input.quote && <q className="muted">{input.quote}</q>}
        </p>
        <p lang={input.languageForm}>{input.excerpt}</p>
        <p className="listed-facts">
          <Link className="ds-link" to={to}>
            {reference}
          </Link>
          <span>{t(`channel.${input.channel}`)}</span>
          <span>{input.sender || t('unknownSender')}</span>
          <span>{t('list.received', { day: longDay(dayInNorway(input.receivedAt)) })}</span>
        </p>
      </div>
      <div className="listed-state">
        <p className="row">
          {(input.outcome || !input.withdrawn) && <OutcomeTag outcome={input.outcome} />}
          <StateTags {...input} waitsForReview={reviews && input.waitsForReview} />
        </p>
        <p className="small">{input.assignee ?? <span className="muted">{t('unassigned')}</span>}</p>
        {input.themes.length > 0 && (
          <ul className="row plain-list theme-tags">
            {input.themes.map(({ id, name }) => (
              <li className="ds-tag" data-color="neutral" data-variant="outline" data-size="sm" key={id}>
                {name}
              </li>
            ))}
          </ul>
        )}
        {reviews && input.waitsForReview && (
          <button
            className="ds-button"
            data-variant="secondary"
            data-size="sm"
            name="review"
            value={`${input.submissionId}:${input.submissionRevision}`}
            aria-label={t('list.showPubliclyOf', { reference })}
          >
            {t('list.showPublicly')}
          </button>
        )}
      </div>
    </li>
  );
}

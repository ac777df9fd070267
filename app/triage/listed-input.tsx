import { Link } from '@remix-run/react';
import { useTranslation } from 'react-i18next';
import { langOf } from '~/language/language-form';
import { longDay } from '~/language/dates';
import { dayInNorway } from '~/platform/norwegian-time';
import type { ListedInput as Input } from './list-inputs.server';
import { OutcomeTag, StateTags, VerdictTag } from './tags';
import { ThemeSpot } from './theme-spot';

interface Props {
  input: Input;
  to: string;
  planLanguage: string;
  chosen: boolean;
  alive: boolean;
  onChoose: (wanted: boolean) => void;
  /** The hearing shows inputs after review: the button stands in the list. */
  reviews: boolean;
  /** The hearing asks for a second pair of eyes. */
  fourEyes: boolean;
}

/** One input in the list: what it says, about what, from whom, and how far it has come. */
export function ListedInput({ input, to, planLanguage, chosen, onChoose, reviews, fourEyes, alive }: Props) {
  const { t } = useTranslation('triage');
  const { reference } = input;
  return (
    <>
      <span className="listed-choice">
        <input
          className="ds-input"
          type="checkbox"
          // Where scripts run, what is chosen on all pages stands in hidden fields of the form.
          name={alive ? undefined : 'input'}
          value={`${input.id}:${input.revision}`}
          aria-label={t('list.choose', { reference })}
          checked={chosen}
          onChange={({ target }) => onChoose(target.checked)}
        />
      </span>
      <div className="listed-text">
        <p className="listed-place" lang={input.sectionTitle ? planLanguage : undefined}>
          {input.sectionTitle ?? t('wholePlan')}
          {input.quote && <q className="muted">{input.quote}</q>}
        </p>
        <p lang={langOf(input)}>{input.excerpt}</p>
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
          <VerdictTag verdict={input.verdict} answered={input.outcome !== null} fourEyes={fourEyes} />
          <StateTags {...input} waitsForReview={reviews && input.waitsForReview} />
        </p>
        <p className="small">{input.assignee ?? <span className="muted">{t('unassigned')}</span>}</p>
        {input.dueOn && <p className="small">{t('list.due', { day: longDay(input.dueOn) })}</p>}
        {input.group && <p className="small">{t('list.inGroup', { title: input.group.title })}</p>}
        {input.themes.length > 0 && (
          <ul className="row plain-list theme-tags">
            {input.themes.map(({ id, name, colour }) => (
              <li className="ds-tag" data-color="neutral" data-variant="outline" data-size="sm" key={id}>
                <ThemeSpot colour={colour} />
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
    </>
  );
}

import { useTranslation } from 'react-i18next';
import { SaidValue } from '../said-value';
import type { CommonTextDraft } from './question-actions.server';
import type { QuestionPageData } from './question-page-data.server';

/**
 * What members said, one beside the other, and the walk through it: one member at a time, as in the round of IGP. Members'
 * devices show whose turn it is. The ticks belong to the form of the common text.
 */
export function MemberPoints({
  round,
  question,
  answers,
  tally,
  versions,
  isHere,
  turn,
  typed,
}: QuestionPageData & { typed: CommonTextDraft | undefined }) {
  const { t, i18n } = useTranslation('rounds');
  const lang = round.council.languageForm === i18n.language ? undefined : round.council.languageForm;
  // What was ticked stays ticked while the text is not saved.
  const used = new Set(typed?.sources ?? versions[0]?.sources.map(({ answerId }) => answerId));
  const order = answers.map(({ memberId }) => memberId);
  const next = order[turn ? order.indexOf(turn) + 1 : 0] ?? null;
  const nameOf = (id: string) => round.members.find((member) => member.id === id)?.name ?? '';
  const silent = round.members.filter(({ id }) => !order.includes(id));
  return (
    <section className="stack" aria-labelledby="points">
      <h2 className="ds-heading" data-size="sm" id="points">
        {t('points.title', { count: answers.length })}
      </h2>
      {tally && <p>{tally}</p>}
      <form method="post" className="row">
        <input type="hidden" name="member" value={isHere ? (next ?? '') : ''} />
        <button className="ds-button" data-variant="secondary" name="intent" value="walk">
          {!isHere ? t('points.here') : next ? t('points.turn', { name: nameOf(next) }) : t('points.roundOver')}
        </button>
      </form>
      {answers.length === 0 && <p className="muted">{t('points.nobody')}</p>}
      <ul className="plain-list stack" data-gap="sm">
        {answers.map((answer) => (
          <li className="said-by" data-turn={answer.memberId === turn || undefined} key={answer.id}>
            <div className="ds-field">
              <input
                className="ds-input"
                type="checkbox"
                form="common-text"
                id={`source-${answer.id}`}
                name="sources"
                value={answer.id}
                defaultChecked={used.has(answer.id)}
              />
              <label className="ds-label" data-weight="medium" htmlFor={`source-${answer.id}`}>
                {answer.member}
                {answer.memberId === turn && <span className="muted"> {t('points.now')}</span>}
                {answer.typedInById && <span className="muted small"> {t('points.typedIn')}</span>}
              </label>
            </div>
            <SaidValue value={answer.value} sections={round.sections} />
            <p className="wrap-lines" lang={lang}>
              {answer.text}
            </p>
          </li>
        ))}
      </ul>
      {silent.length > 0 && (
        <p className="muted small">{t('points.silent', { names: silent.map(({ name }) => name).join(', ') })}</p>
      )}
      {question.required && <p className="muted small">{t('points.required')}</p>}
    </section>
  );
}

import { useTranslation } from 'react-i18next';
import type { ElementContent } from '~/plans/queries.server';
import { CommentTools, type Reading } from './comment-tools';

/** What stands in columns of their own and need not be said again with each element. */
export type ShownInColumns = ReadonlySet<'responsible' | 'start' | 'end' | 'other'>;

/** A goal, strategy or measure with what the draft says of it, and its own way to be commented. */
export function ElementText({
  element,
  columnTitle = '',
  inColumns,
  reading,
}: {
  element: ElementContent;
  columnTitle?: string;
  inColumns: ShownInColumns;
  reading: Reading;
}) {
  const { t } = useTranslation('reading');
  const facts: { term: string; text: string; fromPlan?: true }[] = [
    {
      term: t('element.horizon'),
      text: `${columnTitle} ${element.label}`.includes(element.horizon) ? '' : element.horizon,
    },
    { term: t('element.responsible'), text: inColumns.has('responsible') ? '' : element.responsible },
    { term: t('element.start'), text: inColumns.has('start') ? '' : element.startsAt },
    { term: t('element.end'), text: inColumns.has('end') ? '' : element.endsAt },
    ...(inColumns.has('other')
      ? []
      : element.attributes.map(({ title, text }) => ({ term: title, text, fromPlan: true as const }))),
  ].filter(({ text }) => text);
  return (
    <div className="element" id={element.key} data-kind={element.kind}>
      <p lang={reading.planLanguage}>
        {element.label && <strong className="element-label">{element.label} </strong>}
        {/* A goal in a heading (row -1) has its words there. */}
        {element.row >= 0 && element.text}
      </p>
      {facts.length > 0 && (
        <dl className="element-facts">
          {facts.map(({ term, text, fromPlan }) => (
            <div key={term}>
              <dt lang={fromPlan && reading.planLanguage}>{term}</dt>
              <dd lang={reading.planLanguage}>{text}</dd>
            </div>
          ))}
        </dl>
      )}
      <CommentTools
        reading={reading}
        place={{ element: element.key }}
        anchor={element.key}
        what={t(`element.${element.kind}`).toLowerCase()}
        quote={element.text}
      />
    </div>
  );
}

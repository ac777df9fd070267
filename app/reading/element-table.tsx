/* The roles say what the elements are by themselves, until the style sheet makes blocks of them. */
/* eslint-disable jsx-a11y/no-redundant-roles, jsx-a11y/no-interactive-element-to-noninteractive-role */
import { useTranslation } from 'react-i18next';
import type { BlockContent, ElementContent } from '~/plans/queries.server';
import type { Reading } from './comment-tools';
import { ElementText, type ShownInColumns } from './element-text';

type Column = BlockContent['columns'][number];

/**
 * Plan elements as the draft lays them out: a table with its columns, on a phone one card for each row. The roles keep
 * it a table for screen readers when the style sheet makes cards of it. A single column is a list.
 */
export function ElementTable({ block, reading }: { block: BlockContent; reading: Reading }) {
  const { t } = useTranslation('reading');
  const { columns, elements } = block;
  if (columns.length <= 1) return <ElementList block={block} reading={reading} />;
  const inColumns = shownInColumns(columns);
  const rows = [...new Set(elements.map(({ row }) => row))].sort((a, b) => a - b);
  const titleOf = ({ title, holds }: Column) => title || (holds === 'other' ? '' : t(`element.${holds}`));
  return (
    <div className="element-box" id={block.key}>
      <table className="element-table" role="table">
        <thead role="rowgroup">
          <tr role="row">
            {columns.map((column, index) => (
              <th role="columnheader" scope="col" key={index} lang={column.title ? reading.planLanguage : undefined}>
                {titleOf(column)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody role="rowgroup">
          {rows.map((row) => (
            <tr role="row" key={row}>
              {columns.map((column, index) => (
                <td role="cell" key={index} data-title={titleOf(column)} data-holds={column.holds}>
                  <Cell
                    column={column}
                    cells={elements.filter((element) => element.row === row)}
                    index={index}
                    inColumns={inColumns}
                    reading={reading}
                  />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

interface CellProps {
  column: Column;
  cells: ElementContent[];
  index: number;
  inColumns: ShownInColumns;
  reading: Reading;
}

function Cell({ column, cells, index, inColumns, reading }: CellProps) {
  const elements = cells.filter((element) => element.column === index);
  if (elements.length > 0) {
    return elements.map((element) => (
      <ElementText
        key={element.key}
        element={element}
        columnTitle={column.title}
        inColumns={inColumns}
        reading={reading}
      />
    ));
  }
  const texts = [...new Set(cells.map((element) => propertyOf(element, column)).filter(Boolean))];
  return texts.map((text) => (
    <p key={text} lang={reading.planLanguage}>
      {text}
    </p>
  ));
}

function ElementList({ block: { key, columns, elements }, reading }: { block: BlockContent; reading: Reading }) {
  const { t } = useTranslation('reading');
  const heading = columns[0]?.title;
  const fallback = elements[0] ? t(`element.${elements[0].kind}`) : '';
  return (
    <div className="element-list" id={key}>
      <p className="element-heading" lang={heading ? reading.planLanguage : undefined}>
        {heading || fallback}
      </p>
      <ul className="plain-list">
        {elements.map((element) => (
          <li key={element.key}>
            <ElementText element={element} columnTitle={heading ?? ''} inColumns={new Set()} reading={reading} />
          </li>
        ))}
      </ul>
    </div>
  );
}

const propertyOf = (element: ElementContent, { holds, title }: Column): string => {
  if (holds === 'responsible') return element.responsible;
  if (holds === 'start') return element.startsAt;
  if (holds === 'end') return element.endsAt;
  if (holds === 'other') return element.attributes.find((attribute) => attribute.title === title)?.text ?? '';
  return '';
};

const shownInColumns = (columns: Column[]): ShownInColumns =>
  new Set(
    columns.flatMap(({ holds }) =>
      holds === 'responsible' || holds === 'start' || holds === 'end' || holds === 'other' ? [holds] : [],
    ),
  );

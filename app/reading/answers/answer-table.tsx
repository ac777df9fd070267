import { useTranslation } from 'react-i18next';
import { outcomes, type Outcome } from '~/submissions/answers/outcomes';
import type { ChannelFigures } from './answer-figures.server';
import type { AnswerFilter } from './answer-filter';

interface Props {
  channels: ChannelFigures[];
  href: (filter: Partial<AnswerFilter>) => string;
}

type Row = Outcome | 'none' | 'all';

const figureOf = ({ inputs, answered, outcomes: counts }: ChannelFigures, row: Row): number =>
  row === 'all' ? inputs : row === 'none' ? inputs - answered : (counts[row] ?? 0);

/** How many inputs got which answer, each channel by itself. Every figure leads to the inputs it counts. */
export function AnswerTable({ channels, href }: Props) {
  const { t } = useTranslation('answers');
  const rows = [...outcomes, 'none', 'all'] as const;
  return (
    // eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls must be reached by keyboard
    <div className="scroll-x" role="region" aria-labelledby="figures" tabIndex={0}>
      <table className="ds-table answer-table" data-size="sm" aria-labelledby="figures">
        <thead>
          <tr>
            <th scope="col">{t('table.outcome')}</th>
            {channels.map(({ channel }) => (
              <th scope="col" key={channel}>
                {t(`channel.${channel}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows
            .filter((row) => row === 'all' || channels.some((figures) => figureOf(figures, row) > 0))
            .map((row) => (
              <tr key={row} data-sum={row === 'all' || undefined}>
                <th scope="row">{t(row === 'all' ? 'table.all' : `outcome.${row}`)}</th>
                {channels.map((figures) => {
                  const figure = figureOf(figures, row);
                  return (
                    <td key={figures.channel}>
                      {figure > 0 ? (
                        <a className="ds-link" href={href({ channel: figures.channel, outcome: row })}>
                          {figure}
                        </a>
                      ) : (
                        0
                      )}
                    </td>
                  );
                })}
              </tr>
            ))}
        </tbody>
      </table>
    </div>
  );
}

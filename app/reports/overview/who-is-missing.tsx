import { useTranslation } from 'react-i18next';
import { Figure } from './bar-chart';
import type { VoiceMatrix } from './silent-cells';
import type { ToInputs } from './to-inputs';

/** Who has spoken about which chapter, with the empty cells named in words. */
export function WhoIsMissing({
  matrix,
  toInputs,
  planText,
}: {
  matrix: VoiceMatrix;
  toInputs: ToInputs;
  planText: string;
}) {
  const { t } = useTranslation('overview');
  return (
    <section className="stack" aria-labelledby="missing">
      <h2 className="ds-heading" data-size="md" id="missing">
        {t('missing.heading')}
      </h2>
      <p className="narrow">{t('missing.intro')}</p>
      {matrix.silent.length === 0 ? (
        <p>{t('missing.nobody')}</p>
      ) : (
        <ul>
          {matrix.silent.map(({ group, parts, all }) => {
            const name = t(`groups.name.${group}`);
            return (
              <li key={group}>
                {all ? t('missing.all', { group: name }) : t('missing.some', { group: name, parts: parts.join('; ') })}
              </li>
            );
          })}
        </ul>
      )}
      <div className="scroll-x">
        <table className="ds-table report-table voice-matrix">
          <caption>{t('missing.caption')}</caption>
          <thead>
            <tr>
              <th scope="col">{t('parts.column')}</th>
              {matrix.groups.map((group) => (
                <th scope="col" className="report-number" key={group}>
                  {t(`groups.name.${group}`)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {matrix.rows.map(({ key, title, cells }) => (
              <tr key={key ?? ''}>
                <th scope="row" lang={key === null ? undefined : planText}>
                  {key === null ? t('wholePlan') : title}
                </th>
                {cells.map(({ group, inputs }) => (
                  <td className="report-number" key={group} data-empty={inputs === 0 || undefined}>
                    {inputs === 0 ? (
                      t('missing.empty')
                    ) : (
                      <Figure
                        count={inputs}
                        name={`${key === null ? t('wholePlan') : title}, ${t(`groups.name.${group}`)}`}
                        href={toInputs.part(key, { speakers: group })}
                      />
                    )}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}

import { useTranslation } from 'react-i18next';
import type { BlockContent } from '~/plans/queries.server';
import { paths } from '~/paths';
import type { OpenedInput } from './queries.server';

interface Props {
  input: Pick<OpenedInput, 'section' | 'sectionKey' | 'blockKey' | 'elementKey' | 'quote'>;
  plan: { slug: string; languageForm: string };
}

/** What the input is about: its words in the plan, with what stands before and after them. */
export function PlaceInPlan({ input, plan }: Props) {
  const { t } = useTranslation('triage');
  const { section, blockKey, elementKey, quote } = input;
  const index = section?.blocks.findIndex(({ key }) => key === blockKey) ?? -1;
  const around = section && index >= 0 ? section.blocks.slice(Math.max(0, index - 1), index + 2) : [];
  return (
    <section className="stack" aria-labelledby="place">
      <h2 className="ds-heading" data-size="sm" id="place">
        {t('input.place')}
      </h2>
      {!section ? (
        <p>{t('input.placeWhole')}</p>
      ) : (
        <>
          <h3 className="ds-heading" data-size="xs" lang={plan.languageForm}>
            {section.title}
          </h3>
          <p className="muted small">{t(quote && blockKey ? 'input.quoted' : 'input.placeSection')}</p>
          {around.length > 0 ? (
            <div className="plan-extract stack" data-gap="sm" lang={plan.languageForm}>
              {around.map((block) => (
                <PlanBlock key={block.key} block={block} marked={block.key === blockKey} element={elementKey} />
              ))}
            </div>
          ) : (
            blockKey && (
              <blockquote className="quote" lang={plan.languageForm}>
                {quote}
              </blockquote>
            )
          )}
          <details className="ds-details">
            <summary>{t('input.wholeSection')}</summary>
            <div className="plan-extract stack" data-gap="sm" lang={plan.languageForm}>
              {section.blocks.map((block) => (
                <PlanBlock key={block.key} block={block} marked={block.key === blockKey} element={elementKey} />
              ))}
            </div>
          </details>
          <p>
            <a
              className="ds-link"
              href={paths.section(plan.slug, section.key, elementKey ?? blockKey ?? undefined)}
              target="_blank"
              rel="noreferrer"
            >
              {t('input.openPublic')}
            </a>
          </p>
        </>
      )}
    </section>
  );
}

function PlanBlock({ block, marked, element }: { block: BlockContent; marked: boolean; element: string | null }) {
  const { t } = useTranslation('triage');
  if (block.kind === 'elements') {
    return (
      <ul className="plain-list plan-elements">
        {block.elements.map(({ key, kind, label, text }) => (
          <li key={key} data-marked={key === element ? '' : undefined}>
            <span className="muted small">
              {t(`element.${kind}`)} {label}
            </span>
            {key === element ? <mark>{text}</mark> : <span>{text}</span>}
          </li>
        ))}
      </ul>
    );
  }
  // Sanitised when the plan was read in, and frozen since.
  const words = <div dangerouslySetInnerHTML={{ __html: block.html }} />;
  return (
    <div className="plan-block" data-marked={marked ? '' : undefined}>
      {marked ? <mark>{words}</mark> : words}
    </div>
  );
}

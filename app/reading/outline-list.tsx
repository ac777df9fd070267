import { useTranslation } from 'react-i18next';
import type { OutlineNode } from '~/plans/outline';
import { paths } from '~/paths';

interface OutlineListProps {
  nodes: readonly OutlineNode[];
  plan: string;
  /** The number of inputs to show beside each section, by key. */
  sums?: Record<string, number>;
  /** The section being read. */
  current?: string;
}

/** The headings of a plan as a tree of links. */
export function OutlineList({ nodes, plan, sums = {}, current }: OutlineListProps) {
  const { t, i18n } = useTranslation('reading');
  return (
    <ol className="outline plain-list">
      {nodes.map(({ section: { key, title }, children }) => (
        <li key={key}>
          <a href={paths.section(plan, key)} aria-current={key === current ? 'page' : undefined}>
            <span>{title}</span>
            {!!sums[key] && (
              <span className="count">
                {sums[key]}
                <span className="visually-hidden" lang={i18n.language}>
                  {' '}
                  {t('count', { count: sums[key] }).replace(/^\d+\s/, '')}
                </span>
              </span>
            )}
          </a>
          {children.length > 0 && (
            <OutlineList nodes={children} plan={plan} sums={sums} {...(current && { current })} />
          )}
        </li>
      ))}
    </ol>
  );
}

/** The tree as the reader of one section needs it: everything at the top, and what is open around that section. */
export function outlineAround(nodes: readonly OutlineNode[], open: readonly string[]): OutlineNode[] {
  return nodes.map(({ section, children }) => ({
    section,
    children: open.includes(section.key) ? outlineAround(children, open) : [],
  }));
}

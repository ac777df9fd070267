import { useTranslation } from 'react-i18next';
import type { BlockContent } from '~/plans/queries.server';
import { BlockHtml } from './block-html';
import { CommentTools, type Reading } from './comment-tools';
import { ElementTable } from './element-table';

/** One block of a section with its anchor and its way to be commented. */
export function PlanBlock({ block, reading }: { block: BlockContent; reading: Reading }) {
  const { t } = useTranslation('reading');
  if (block.kind === 'elements') return <ElementTable block={block} reading={reading} />;
  const html = <BlockHtml html={block.html} />;
  return (
    <div className="block" id={block.key} data-kind={block.kind}>
      <div lang={reading.planLanguage}>
        {block.kind === 'table' ? (
          // A table wider than the screen must be reachable by keyboard.
          // eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex
          <div className="scroll-x" role="region" aria-label={t('comment.table')} tabIndex={0}>
            {html}
          </div>
        ) : (
          html
        )}
      </div>
      <CommentTools
        reading={reading}
        place={{ block: block.key }}
        anchor={block.key}
        what={t(`comment.block.${block.kind}`)}
        quote={block.text || t('comment.figure')}
      />
    </div>
  );
}

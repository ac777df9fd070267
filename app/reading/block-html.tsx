import { paths } from '~/paths';

/** Addresses the plan's own images by where the site serves them. */
export const withImages = (html: string): string =>
  html.replace(/src="image:([0-9a-f]{64})"/g, (_, sha256: string) => `src="${paths.image(sha256)}" loading="lazy"`);

/**
 * The HTML of a block, which the import has sanitised by its allow-list and the database keeps unchanged.
 * The only place in Samråd that renders stored HTML.
 */
export function BlockHtml({ html }: { html: string }) {
  return <div className="prose" dangerouslySetInnerHTML={{ __html: withImages(html) }} />;
}

import sanitizeHtml from 'sanitize-html';

/** Plain text as HTML text. */
export const escapeHtml = (text: string): string =>
  text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;');

const allowList: sanitizeHtml.IOptions = {
  allowedTags: [
    ...['p', 'ul', 'ol', 'li', 'strong', 'em', 'a', 'sup', 'sub', 'br', 'img'],
    ...['table', 'thead', 'tbody', 'tr', 'th', 'td'],
  ],
  allowedAttributes: {
    a: ['href'],
    th: ['scope', 'colspan', 'rowspan'],
    td: ['colspan', 'rowspan'],
    img: ['src', 'alt'],
  },
  allowedSchemes: ['http', 'https', 'mailto'],
  allowedSchemesByTag: { img: ['image'] },
  allowProtocolRelative: false,
  disallowedTagsMode: 'discard',
  nestingLimit: 60,
  // A link whose address was refused is no link: keep its words.
  transformTags: {
    a: (_tag, attributes): sanitizeHtml.Tag => {
      const href = attributes.href ?? '';
      return isSafeLink(href) ? { tagName: 'a', attribs: { href } } : { tagName: 'unsafe-link', attribs: {} };
    },
  },
  exclusiveFilter: (frame) => frame.tag === 'img' && !/^image:[0-9a-f]{64}$/.test(frame.attribs.src ?? ''),
};

/** True for the addresses a plan may link to: absolute http, https or mailto. */
export const isSafeLink = (href: string): boolean => /^(https?:\/\/|mailto:)[^\s]+$/i.test(href);

/**
 * The only way HTML gets into a block: whatever a reader built, only the allow-list passes.
 * Gives semantic HTML without scripts, styles or foreign addresses; never throws.
 */
export const blockHtml = (html: string): string => sanitizeHtml(html, allowList);

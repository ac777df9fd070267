import JSZip from 'jszip';
import { fileTypeOf } from './file-type';
import { decodeText } from './text/decode-text';
import { wordsIn } from './words';

/**
 * The words of a draft, counted without any of the readers' understanding: for DOCX what stands in the `w:t` of the main
 * part and the notes (and the alternative texts of pictures), for text what stands in the file. To hold against `wordsOf`.
 */
export async function sourceWords(bytes: Uint8Array): Promise<string[]> {
  if (fileTypeOf(bytes) !== 'docx') return wordsIn(decodeText(bytes));
  const zip = await JSZip.loadAsync(bytes);
  const parts = ['word/document.xml', 'word/footnotes.xml', 'word/endnotes.xml'];
  const texts = await Promise.all(parts.map(async (name) => (await zip.file(name)?.async('string')) ?? ''));
  return texts.flatMap((xml) => wordsIn(rawText(xml)));
}

const rawText = (xml: string): string => {
  const single = xml.replace(/<mc:Fallback[\s>][^]*?<\/mc:Fallback>/g, '');
  const alt = [...single.matchAll(/<wp:docPr\b[^>]*?\bdescr="([^"]*)"/g)].map((match) => match[1] ?? '').join(' ');
  const text = single.replace(
    /<w:(?:t|m:t)(?:\s[^>]*)?>([^<]*)<\/w:t>|<w:noBreakHyphen\/>|<\/?w:p[\s>]|<w:(?:tab|br|cr)[\s/>]|<[^>]*>|[^<]+/g,
    (tag, words: string | undefined) => {
      if (words !== undefined) return words;
      if (tag === '<w:noBreakHyphen/>') return '-';
      return /^<\/?w:(p|tab|br|cr)[\s/>]/.test(tag) ? ' ' : '';
    },
  );
  return decodeEntities(`${text} ${alt}`);
};

const decodeEntities = (text: string): string =>
  text
    .replace(/&#x([0-9a-f]+);/gi, (_match, code: string) => String.fromCodePoint(Number.parseInt(code, 16)))
    .replace(/&#(\d+);/g, (_match, code: string) => String.fromCodePoint(Number(code)))
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&quot;/g, '"')
    .replace(/&apos;/g, "'")
    .replace(/&amp;/g, '&');

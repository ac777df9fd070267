import { attributeOf, type XmlElement } from './xml';

interface Field {
  code: string;
  inResult: boolean;
}

/**
 * Follows Word's complex fields (begin, code, separate, result, end) through runs and across paragraphs. Of interest:
 * a generated table of contents, whose words are a copy of the headings, and hyperlinks.
 */
export class Fields {
  private stack: Field[] = [];

  /** To be told of every `fldChar`. */
  mark(element: XmlElement): void {
    const type = attributeOf(element, 'fldCharType');
    if (type === 'begin') this.stack.push({ code: '', inResult: false });
    const current = this.stack.at(-1);
    if (type === 'separate' && current) current.inResult = true;
    if (type === 'end') this.stack.pop();
  }

  /** To be told of every `instrText`. */
  addCode(code: string): void {
    const current = this.stack.at(-1);
    if (current && !current.inResult) current.code += code;
  }

  /** In a generated table of contents (or of figures). */
  get inContents(): boolean {
    return this.stack.some((field) => isContentsCode(field.code));
  }

  get href(): string | null {
    for (const field of [...this.stack].reverse()) {
      const link = /^\s*HYPERLINK\s+"([^"]+)"/i.exec(field.code);
      if (link) return link[1] ?? null;
    }
    return null;
  }

  /** A heading cannot stand in a table of contents: an unclosed field must not swallow the rest of the plan. */
  leaveContents(): void {
    if (this.inContents) this.stack = [];
  }
}

export const isContentsCode = (code: string): boolean => /^\s*TOC\b/i.test(code);

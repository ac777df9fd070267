import type { FlowItem } from '../flow';
import type { DrawingContext } from './drawings';
import type { Numbering } from './numbering';
import type { InlineContext } from './read-inline';
import type { Styles } from './styles';
import type { XmlElement } from './xml';

/** All a body is read with. The arrays are filled while reading. */
export interface BodyContext extends InlineContext, DrawingContext {
  styles: Styles;
  numbering: Numbering;
  /** The blocks of a note, by id: "f3". */
  noteBody: (id: string) => XmlElement | null;
  leftOut: string[];
  added: string[];
}

/** Reads the paragraphs and tables in an element; handed to the table reader, whose cells hold both. */
export type BlockReader = (parent: XmlElement, context: BodyContext) => FlowItem[];

/** Stands in the flow where a generated table of contents was left out; taken away again by `readDocx`. */
export const contentsMark: FlowItem = { type: 'paragraph', html: '', text: '' };

/** Wrappers that change nothing of the text in them. */
export const transparent = new Set(['sdt', 'sdtContent', 'ins', 'moveTo', 'customXml', 'smartTag', 'Choice']);

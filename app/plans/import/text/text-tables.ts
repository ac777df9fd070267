import type { FlowItem } from '../flow';
import type { ImportWarning } from '../imported-plan';

export const readTextTables = (items: FlowItem[], _warnings: ImportWarning[]): FlowItem[] => items;

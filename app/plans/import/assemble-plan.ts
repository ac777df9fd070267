import { detectLanguageForm } from '../../language/detect-language-form';
import { announcedList } from './elements/element-list';
import { announcedKind } from './elements/element-kind';
import type { Flow, FlowItem } from './flow';
import type { ImportedPlan, ImportedSection, ImportWarning } from './imported-plan';
import { KeyMaker } from './keys';
import { SectionBlocks } from './section-blocks';
import { flowText } from './render-blocks';
import type { LanguageForm } from '../../language/language-form';

/** An imported plan with the two lists that make its words add up to the file's. */
export interface Assembly {
  plan: ImportedPlan;
  /** Words of the file that are no content. */
  leftOut: string[];
  /** Words in the plan that are not in the file's text. */
  added: string[];
}

interface DraftSection {
  level: number;
  title: string;
  synthetic: boolean;
  items: FlowItem[];
}

const ourTitles: Record<LanguageForm, { before: string; whole: string; plan: string }> = {
  nb: { before: 'Før første kapittel', whole: 'Planens tekst', plan: 'Plan uten tittel' },
  nn: { before: 'Før første kapittel', whole: 'Teksten i planen', plan: 'Plan utan tittel' },
};

/** Makes sections, blocks, elements and keys from a flow. Pure: the same flow always gives the same plan. */
export function assemblePlan(flow: Flow): Assembly {
  const language = detectLanguageForm([flow.title, flowText(flow.items)].join('\n'));
  const added = [...flow.added];
  const title = flow.title || ourTitles[language].plan;
  if (!flow.title) added.push(title);
  const warnings = [...flow.warnings];
  const drafts = splitSections(flow.items, language, warnings);
  added.push(...drafts.filter((draft) => draft.synthetic).map((draft) => draft.title));
  const sections = buildSections(drafts, warnings);
  const plan: ImportedPlan = {
    title,
    subtitle: flow.subtitle,
    language,
    sections,
    warnings,
    images: flow.images,
  };
  return { plan, leftOut: flow.leftOut, added };
}

function splitSections(items: FlowItem[], language: LanguageForm, warnings: ImportWarning[]): DraftSection[] {
  const sections: DraftSection[] = [];
  const hasHeadings = items.some((item) => item.type === 'heading');
  for (const item of items) {
    if (item.type === 'heading') {
      sections.push({ level: item.level, title: item.title, synthetic: false, items: [] });
      continue;
    }
    if (sections.length === 0) {
      const title = hasHeadings ? ourTitles[language].before : ourTitles[language].whole;
      sections.push({ level: 1, title, synthetic: true, items: [] });
      const code = hasHeadings ? 'textBeforeFirstHeading' : 'noHeadings';
      warnings.push({ code, sectionKey: null, detail: flowText([item]).slice(0, 80) });
    }
    sections.at(-1)?.items.push(item);
  }
  return sections;
}

function buildSections(drafts: DraftSection[], warnings: ImportWarning[]): ImportedSection[] {
  const keys = new KeyMaker();
  const ancestors: { key: string; level: number }[] = [];
  const blocks = new SectionBlocks(keys, warnings);
  return drafts.map((draft, index) => {
    while ((ancestors.at(-1)?.level ?? 0) >= draft.level) ancestors.pop();
    const parent = ancestors.at(-1);
    const key = keys.section(draft.title, parent?.key ?? null);
    if (draft.level > (parent?.level ?? 0) + 1) {
      warnings.push({ code: 'levelSkipped', sectionKey: key, detail: draft.title });
    }
    ancestors.push({ key, level: draft.level });
    const isEmpty = draft.items.length === 0 && (drafts[index + 1]?.level ?? 0) <= draft.level;
    if (isEmpty) warnings.push({ code: 'emptySection', sectionKey: key, detail: draft.title });
    const { level, title, synthetic } = draft;
    const servesGoal = hasListsOfElements(drafts, index);
    return { key, level, title, synthetic, blocks: blocks.build(draft, key, servesGoal) };
  });
}

/** True when strategies, measures or the like are listed in the section or in those below it. */
function hasListsOfElements(drafts: DraftSection[], index: number): boolean {
  const level = drafts[index]?.level ?? 0;
  for (let at = index; at < drafts.length; at += 1) {
    const draft = drafts[at];
    if (!draft || (at > index && draft.level <= level)) return false;
    if (at > index && announcedKind(draft.title) !== null && draft.items.some((item) => item.type === 'listItem'))
      return true;
    if (draft.items.some((_, position) => announcedList(draft.items, position) !== null)) return true;
  }
  return false;
}

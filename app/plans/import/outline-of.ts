import type { LanguageForm } from '../../language/language-form';
import type { ImportedPlan, PlanElementKind } from './imported-plan';

/** What an import found, without the running text. */
export interface Outline {
  title: string;
  language: LanguageForm;
  sections: { level: number; title: string }[];
  elements: { kind: PlanElementKind; text: string; section: string }[];
}

/** Headings and plan elements of an imported plan; titles of our own making are no headings of the draft. */
export function outlineOf(plan: ImportedPlan): Outline {
  const own = plan.sections.filter((section) => !section.synthetic);
  return {
    title: plan.title,
    language: plan.language,
    sections: own.map(({ level, title }) => ({ level, title })),
    elements: plan.sections.flatMap((section) =>
      section.blocks.flatMap((block) =>
        block.elements.map(({ kind, text }) => ({ kind, text, section: section.synthetic ? '' : section.title })),
      ),
    ),
  };
}

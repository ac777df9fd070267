/** Up to so many answers are listed one by one in the preview, to be chosen among. */
export const longestList = 200;

/** What a planner asks to see, in the address: "?del=a&del=b" ("plan" is the whole plan), or one input. Null: all. */
export function readScope(query: URLSearchParams) {
  const sections = query.getAll('del').map((key) => (key === 'plan' ? '' : key));
  return { sections: sections.length > 0 ? new Set(sections) : null, reference: query.get('merknad') };
}

export const sectionParameter = (key: string): string => key || 'plan';

export interface ChosenAnswer {
  inputId: string;
  assessmentId: string;
}

/** The answers ticked in the preview, each as "input:assessment". */
export function readChosen(form: FormData): ChosenAnswer[] {
  return form.getAll('answer').flatMap((value) => {
    const [inputId, assessmentId] = String(value).split(':');
    return inputId && assessmentId ? [{ inputId, assessmentId }] : [];
  });
}

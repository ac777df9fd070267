import { paths } from '~/paths';

type Query = Record<string, string>;

/** Addresses of the list of inputs, filtered to exactly what a number counts. */
export interface ToInputs {
  (filter: Query): string;
  /** Inputs about a part and all below it; null is the plan as a whole. */
  part(key: string | null, more?: Query): string;
  /** Inputs about a part alone, not what is below it. */
  partAlone(key: string | null, more?: Query): string;
}

/** The value of `section` in the list's filter for inputs about the plan as a whole (triage/filter.ts). */
const wholePlan = '-';

/** What was withdrawn is in no figure, so it is in no list that a figure leads to. */
export function toInputsOf(plan: string, hearing: number): ToInputs {
  const to = (filter: Query) => paths.inputs(plan, hearing, { ...filter, withdrawn: 'hide' });
  return Object.assign(to, {
    part: (key: string | null, more: Query = {}) => to({ section: key ?? wholePlan, ...more }),
    partAlone: (key: string | null, more: Query = {}) =>
      to({ section: key ?? wholePlan, ...(key === null ? {} : { below: 'no' }), ...more }),
  });
}

import { csvOf } from '~/platform/csv';
import { fields, type OpenInput } from './fields';

/** Open data as comma-separated values, with the names of the fields first. */
export const openDataCsv = (inputs: readonly OpenInput[]): string =>
  csvOf([fields, ...inputs.map((input) => fields.map((field) => input[field]))], ',');

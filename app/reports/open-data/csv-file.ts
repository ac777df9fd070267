import type { LoaderFunctionArgs } from '@remix-run/node';
import { openDataCsv } from './csv';
import { openDataFile } from './open-data-file.server';

/** What was said about a plan and answered, as CSV. */
export const loader = (args: LoaderFunctionArgs) =>
  openDataFile(args, {
    contentType: 'text/csv; charset=utf-8; header=present',
    extension: 'csv',
    write: (_, inputs) => openDataCsv(inputs),
  });

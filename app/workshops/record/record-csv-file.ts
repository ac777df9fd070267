import type { LoaderFunctionArgs } from '@remix-run/node';
import { attachmentDisposition } from '~/platform/attachment';
import { recordCsv } from './record-csv';
import { requireRecord } from './record-head.server';

/** The notes of a workshop for a spreadsheet. */
export async function loader(args: LoaderFunctionArgs) {
  const { workshop, record, addresses, t } = await requireRecord(args);
  return new Response(recordCsv(record, addresses, t), {
    headers: {
      'Content-Type': 'text/csv; charset=utf-8',
      'Content-Disposition': attachmentDisposition(`${workshop.title}.csv`),
      'Cache-Control': 'private, no-store',
    },
  });
}

import type { LoaderFunctionArgs } from '@remix-run/node';
import { attachmentDisposition } from '~/platform/attachment';
import { recordDocx } from './record-docx.server';
import { requireRecord } from './record-head.server';

/** The record of a workshop as a Word document. */
export async function loader(args: LoaderFunctionArgs) {
  const { workshop, head, record, addresses, t } = await requireRecord(args);
  const bytes = await recordDocx(head, record, addresses, { language: workshop.languageForm, t });
  return new Response(new Uint8Array(bytes), {
    headers: {
      'Content-Type': 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
      'Content-Disposition': attachmentDisposition(`${workshop.title}.docx`),
      'Cache-Control': 'private, no-store',
    },
  });
}

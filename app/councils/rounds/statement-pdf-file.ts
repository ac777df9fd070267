import type { LoaderFunctionArgs } from '@remix-run/node';
import { requireInsider } from './round-access.server';
import { statementPdf } from './statement-pdf.server';

/** The adopted statement as a PDF, for those in the round; for planners when it is submitted. */
export async function loader(args: LoaderFunctionArgs) {
  const { roundId } = await requireInsider(args, 'seeStatement');
  return new Response(new Uint8Array(await statementPdf(roundId)), {
    headers: {
      'Content-Type': 'application/pdf',
      'Content-Disposition': 'attachment; filename="uttale.pdf"',
      'Cache-Control': 'private, no-store',
    },
  });
}

import type { LoaderFunctionArgs } from '@remix-run/node';
import { recordEvent } from '~/audit/record.server';
import { hearingByNumber } from '~/hearings/queries.server';
import { requirePermission } from '~/identity/require.server';
import { database } from '~/platform/database.server';
import { found } from '~/platform/failure';
import { readStoredFile } from '~/platform/file-store.server';
import { attachment } from './attachment';
import { madeReport } from './report-files.server';

const contentTypes: Record<string, string> = {
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  pdf: 'application/pdf',
  zip: 'application/zip',
};

/** A report that was made, to download. The audit says who fetched it. */
export async function loader(args: LoaderFunctionArgs) {
  const viewer = await requirePermission(args, 'reports.read');
  const { plan = '', hearing: number, report: id = '' } = args.params;
  const hearing = found(await hearingByNumber(plan, Number(number)));
  const file = await madeReport(hearing.id, id);
  const bytes = await readStoredFile(file.sha256);
  await database().$transaction((tx) =>
    recordEvent(tx, {
      actorId: viewer.id,
      action: 'report.downloaded',
      subjectType: 'hearing',
      subjectId: hearing.id,
      details: { file: file.id, format: file.format, form: file.languageForm },
    }),
  );
  return new Response(new Uint8Array(bytes), {
    headers: {
      'Content-Type': contentTypes[file.fileName.split('.').at(-1) ?? ''] ?? 'application/octet-stream',
      'Content-Length': String(bytes.length),
      'Content-Disposition': attachment(file.fileName),
      'Cache-Control': 'private, no-store',
    },
  });
}

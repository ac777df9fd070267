import { recordEvent } from '~/audit/record.server';
import type { LanguageForm } from '~/language/language-form';
import { database } from '~/platform/database.server';
import { found } from '~/platform/failure';
import { enqueueJob } from '~/platform/jobs.server';
import type { ReportFormat, ReportOrder } from './report-options';

export interface ReportRequest {
  hearingId: string;
  format: ReportFormat;
  languageForm: LanguageForm;
  order: ReportOrder;
  namesHidden: boolean;
}

/** The kind of the job that makes a report; its payload is the id of the `ReportFile`. */
export const reportJob = 'report.make';

/**
 * Asks for a hearing report. It is made as a job; the row tells how far it is, and why it failed.
 *
 * @throws Failure `notFound` when the hearing is not there
 */
export async function requestReport(request: ReportRequest, actorId: string): Promise<string> {
  return database().$transaction(async (tx) => {
    found(await tx.hearing.findUnique({ where: { id: request.hearingId }, select: { id: true } }));
    const { id } = await tx.reportFile.create({ data: { ...request, requestedById: actorId }, select: { id: true } });
    await enqueueJob(tx, { kind: reportJob, payload: { reportFileId: id } });
    const { hearingId, ...details } = request;
    await recordEvent(tx, {
      actorId,
      action: 'report.requested',
      subjectType: 'hearing',
      subjectId: hearingId,
      details: { file: id, ...details },
    });
    return id;
  });
}

import { z } from 'zod';
import { recordEvent } from '~/audit/record.server';
import { database } from '~/platform/database.server';
import { storeFile } from '~/platform/file-store.server';
import { handleJobs, JobFailure } from '~/platform/jobs.server';
import { dayInNorway } from '~/platform/norwegian-time';
import { CountError } from './count-report';
import { reportPdf } from './pdf/report-pdf.server';
import { hearingReport } from './report-data.server';
import { reportDocx } from './report-docx.server';
import type { ReportFormat, ReportOptions } from './report-options';
import { reportTexts } from './report-texts.server';
import { reportXlsx } from './report-xlsx.server';
import { reportJob } from './request-report.server';
import type { HearingReport } from './report';
import { withoutNames } from './without-names';

/** Why a report was not made; the page has words for each. */
export type ReportFailure = 'doesNotAddUp' | 'noRoom' | 'unknown';

const payloadSchema = z.object({ reportFileId: z.string() });

/** Makes hearing reports. Doing it twice makes one file: a report that was made is left alone. */
export const makeReports = () =>
  handleJobs(reportJob, async (payload) => makeReport(payloadSchema.parse(payload).reportFileId), {
    lane: 'reports',
    attempts: 1,
  });

/**
 * Makes a report that was asked for, keeps the file and writes down its fingerprint. The file's time is when it was
 * asked for, so that doing it again gives the same file.
 *
 * @throws JobFailure with the reason, which the row keeps too
 */
export async function makeReport(reportFileId: string): Promise<void> {
  const file = await database().reportFile.findUniqueOrThrow({ where: { id: reportFileId } });
  if (file.finishedAt) return;
  const progress = async (percent: number) =>
    void (await database().reportFile.update({ where: { id: file.id }, data: { progress: Math.round(percent) } }));
  try {
    await progress(5);
    const read = await hearingReport(file.hearingId);
    const report = file.namesHidden ? withoutNames(read) : read;
    await progress(30);
    const options = { language: file.languageForm, order: file.order, madeAt: file.requestedAt };
    const { bytes, extension } = await make(file.format, report, options, (percent) => progress(30 + percent * 0.65));
    const sha256 = await storeFile(bytes);
    const fileName = [
      reportTexts(file.languageForm)('file.name'),
      report.plan.title,
      `${dayInNorway(file.requestedAt)}.${extension}`,
    ].join(' ');
    const inputs = report.submissions.reduce(
      (sum, { withdrawn, inputs: some }) => sum + (withdrawn ? 0 : some.length),
      0,
    );
    await database().$transaction(async (tx) => {
      await tx.reportFile.update({
        where: { id: file.id, finishedAt: null },
        data: {
          finishedAt: new Date(),
          failedAt: null,
          failure: '',
          progress: 100,
          fileName,
          sha256,
          size: bytes.length,
          inputs,
        },
      });
      await recordEvent(tx, {
        actorId: file.requestedById,
        action: 'report.made',
        subjectType: 'hearing',
        subjectId: file.hearingId,
        details: { file: file.id, format: file.format, sha256, inputs },
      });
    });
  } catch (error) {
    const failure = reasonOf(error);
    await database().reportFile.update({ where: { id: file.id }, data: { failedAt: new Date(), failure } });
    throw failure === 'unknown' ? error : new JobFailure(failure);
  }
}

async function make(
  format: ReportFormat,
  report: HearingReport,
  options: ReportOptions,
  progress: (percent: number) => Promise<void>,
): Promise<{ bytes: Buffer; extension: string }> {
  if (format === 'pdf') return reportPdf(report, options, progress);
  const bytes = await (format === 'docx' ? reportDocx : reportXlsx)(report, options);
  return { bytes, extension: format };
}

function reasonOf(error: unknown): ReportFailure {
  if (error instanceof CountError) return 'doesNotAddUp';
  if (error instanceof Error && 'code' in error && error.code === 'ENOSPC') return 'noRoom';
  return 'unknown';
}

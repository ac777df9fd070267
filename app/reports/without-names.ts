import type { HearingReport } from './report';

/**
 * The report without the names of private persons, also of those who signed for an organisation. Bodies keep their
 * names: a council or an organisation speaks in public.
 */
export const withoutNames = (report: HearingReport): HearingReport => ({
  ...report,
  submissions: report.submissions.map((submission) =>
    submission.senderKind === 'council' || submission.senderKind === 'workshop'
      ? submission
      : { ...submission, senderName: '' },
  ),
});

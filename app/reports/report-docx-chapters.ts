import { earliestClose } from '~/hearings/period';
import { longDay } from '~/language/dates';
import { daysBetween } from '~/platform/norwegian-time';
import type { Writing } from './report-docx-builder';
import { bookmarkOf, linkTo, paragraph, references, runs, table, type Xml } from './report-docx-parts';
import { activeInputs, unassessedInputs, type ReportSubmission } from './report';
import { shortened } from './report-text';
import { outcomeName, quotedPlace, removedText, senderName, summaryOf } from './report-words';

/** Chapter 1: how the hearing was held, who was asked and how they answered. */
export function writeAbout({ report, counts, t, body, mark }: Writing): void {
  const { hearing, plan, version } = report;
  const { submissions, inputs } = counts;
  body.heading(t('document.about'), 1);
  body.heading(t('document.process'), 2);
  body.add(
    paragraph(
      t('document.aboutText', {
        municipality: report.municipality,
        version: t('document.versionName', { title: version.title, number: version.number }),
        from: longDay(hearing.opensOn),
        to: longDay(hearing.closesOn),
      }),
    ),
    paragraph(
      [
        t(`document.law.${plan.kind === 'planprogram' || plan.kind === 'temaplan' ? plan.kind : 'plan'}`),
        t('document.periodDays', { count: daysBetween(hearing.opensOn, hearing.closesOn) + 1 }),
      ].join(' '),
    ),
  );
  if (hearing.closesOn < earliestClose(hearing.opensOn, plan.kind)) {
    body.add(paragraph(t('document.shortPeriod', { reason: hearing.shortPeriodReason })));
  }
  body.add(
    paragraph(
      [
        t('document.cameIn', { submissions: submissions.active, inputs: inputs.active, assessed: inputs.assessed }),
        ...(submissions.late > 0 ? [t('document.late', { count: submissions.late })] : []),
        ...(submissions.withdrawn > 0 ? [t('counts.withdrawn', { count: submissions.withdrawn })] : []),
      ].join(' '),
    ),
    paragraph(`${t(`document.visibility.${hearing.inputVisibility}`)} ${t('document.masked')}`),
  );

  body.heading(t('document.consulted'), 2);
  if (report.consulted.length === 0) body.add(paragraph(t('document.noConsulted')));
  else {
    body.add(
      table({
        headings: [t('document.consultedName'), t('document.consultedAnswer')],
        widths: [6, 4],
        rows: report.consulted,
        cells: ({ name, answers }) => [name, answers.length > 0 ? [submissionLinks(answers)] : t('document.noAnswer')],
      }),
    );
  }
  if (report.silentCouncils.length > 0) {
    body.heading(t('document.silentCouncils'), 2);
    body.add(
      table({
        headings: [t('document.council'), t('document.asked'), t('document.silenceReason')],
        widths: [3.4, 2.4, 4.2],
        rows: report.silentCouncils,
        cells: ({ name, invitedOn, reason }) => [
          name,
          invitedOn ? longDay(invitedOn) : t('document.notAsked'),
          reason || t('document.noReason'),
        ],
      }),
    );
  }
  if (report.statements.length > 0) {
    body.heading(t('document.statements'), 2);
    body.add(
      table({
        headings: [t('document.council'), t('document.meeting'), t('document.caseNumber'), t('document.reference')],
        widths: [4, 2.4, 1.8, 1.8],
        rows: report.statements,
        cells: ({ council, meetingOn, caseNumber, reference }) => [
          council,
          longDay(meetingOn),
          caseNumber || '–',
          [submissionLinks([reference])],
        ],
      }),
    );
  }
  if (report.workshops.length > 0) {
    body.heading(t('document.workshops'), 2);
    body.add(
      table({
        headings: [
          t('document.workshop'),
          t('document.heldOn'),
          t('document.method'),
          t('document.groups'),
          t('document.notes'),
        ],
        widths: [3.3, 2.1, 2.2, 1.2, 1.2],
        numeric: [3, 4],
        rows: report.workshops,
        cells: ({ title, place, heldOn, method, groups, notes }) => [
          [paragraph([title, place].filter(Boolean).join('\n'), 'CellText', { language: mark(plan.languageForm) })],
          longDay(heldOn),
          t(`method.${method}`),
          groups,
          notes,
        ],
      }),
    );
  }
}

const submissionLinks = (list: readonly string[]): Xml => paragraph([references(list)], 'CellText');

/** Chapter 2: the counts. Each table ends in a sum. */
export function writeOverview({ report, counts, t, body, mark }: Writing): void {
  const planLanguage = mark(report.version.languageForm);
  const { inputs, submissions } = counts;
  body.heading(t('document.overview'), 1);
  body.heading(t('counts.bySection'), 2);
  body.add(
    table({
      headings: [t('counts.section'), t('counts.inputs'), t('counts.unassessed')],
      widths: [6.6, 1.5, 1.9],
      numeric: [1, 2],
      rows: counts.bySection,
      cells: ({ section, ...row }) => [
        section ? [paragraph(section.title, 'CellText', { language: planLanguage })] : t('wholePlan'),
        row.inputs,
        row.unassessed,
      ],
      sum: [t('counts.total'), inputs.active, inputs.unassessed],
    }),
  );
  if (counts.silentSections > 0) body.add(after(t('counts.silent', { count: counts.silentSections })));
  body.heading(t('counts.bySource'), 2);
  body.add(
    table({
      headings: [t('counts.source'), t('counts.submissions'), t('counts.inputs')],
      widths: [6.6, 1.7, 1.7],
      numeric: [1, 2],
      rows: counts.bySource,
      cells: ({ channel, ...row }) => [t(`channel.${channel}`), row.submissions, row.inputs],
      sum: [t('counts.total'), submissions.active, inputs.active],
    }),
  );
  if (submissions.withdrawn > 0) body.add(after(t('counts.withdrawn', { count: submissions.withdrawn })));
  body.heading(t('counts.byOutcome'), 2);
  body.add(
    table({
      headings: [t('counts.outcome'), t('counts.inputs')],
      widths: [8, 2],
      numeric: [1],
      rows: counts.byOutcome,
      cells: (row) => [outcomeName(t, row.outcome), row.inputs],
      sum: [t('counts.total'), inputs.active],
    }),
  );
  body.heading(t('counts.byTheme'), 2);
  if (counts.byTheme.length === 0) body.add(paragraph(t('counts.noThemes')));
  else {
    body.add(
      table({
        headings: [t('counts.theme'), t('counts.inputs')],
        widths: [8, 2],
        numeric: [1],
        rows: [...counts.byTheme, { theme: null, inputs: counts.withoutTheme }],
        cells: ({ theme, inputs: count }) => [
          theme
            ? [paragraph(theme.name, 'CellText', { language: mark(report.plan.languageForm) })]
            : t('counts.withoutTheme'),
          count,
        ],
      }),
      after(t('counts.themesOverlap')),
    );
  }
}

const after = (text: string) => paragraph(text, 'AfterTable');

/** Chapter 4: everything that came in, also what was withdrawn. */
export function writeSubmissions(writing: Writing): void {
  const { report, t, body } = writing;
  const active = report.submissions.filter(({ withdrawn }) => !withdrawn);
  const withdrawn = report.submissions.filter((submission) => submission.withdrawn);
  body.heading(t('document.allSubmissions'), 1);
  if (active.length === 0) body.add(paragraph(t('document.noInputs')));
  else {
    body.add(
      table({
        headings: [t('document.received'), t('document.sender'), t('document.summary')],
        widths: [2, 2.9, 5.1],
        rows: active,
        cells: (submission) => [
          received(writing, submission),
          sender(writing, submission),
          summary(writing, submission),
        ],
      }),
    );
  }
  if (withdrawn.length > 0) {
    body.heading(t('document.withdrawnHeading'), 2);
    body.add(
      paragraph(t('document.withdrawnText', { references: withdrawn.map(({ reference }) => reference).join(', ') })),
    );
  }
}

const received = ({ t }: Writing, submission: ReportSubmission): Xml[] => [
  paragraph(longDay(submission.receivedOn), 'CellText'),
  paragraph(
    [t(`channel.${submission.channel}`), submission.late ? t('document.lateMark') : ''].filter(Boolean).join('\n'),
    'CellFacts',
  ),
];

const sender = ({ t, body }: Writing, submission: ReportSubmission): Xml[] => [
  ...(submission.removed ? [] : [paragraph(senderName(t, submission), 'CellSender')]),
  paragraph(
    [
      body.bookmark(bookmarkOf(submission.reference), runs(submission.reference)),
      ...(submission.journalNumber ? [runs(`\n${t('document.journal', { number: submission.journalNumber })}`)] : []),
    ],
    'CellFacts',
  ),
];

const summary = ({ report, t, mark }: Writing, submission: ReportSubmission): Xml[] => [
  submission.removed
    ? paragraph(removedText(t, submission), 'CellRemoved')
    : paragraph(summaryOf(submission, 220), 'CellText', {
        language: mark(submission.inputs[0]?.languageForm ?? report.plan.languageForm),
      }),
  paragraph(
    [
      runs(`${t('document.points', { count: submission.inputs.length })}: `),
      references(submission.inputs.map(({ reference }) => reference)),
    ],
    'CellFacts',
  ),
];

/** Chapter 5, when there are any: what has no answer yet, by name. */
export function writeUnassessed({ report, t, body, mark }: Writing): void {
  const unassessed = unassessedInputs(report.sections, activeInputs(report));
  if (unassessed.length === 0) return;
  const language = mark(report.version.languageForm);
  body.heading(t('document.unassessed'), 1);
  body.add(
    paragraph(t('document.unassessedIntro')),
    table({
      headings: [t('document.reference'), t('counts.section'), t('document.summary')],
      widths: [2, 3.6, 4.4],
      rows: unassessed,
      cells: ({ section, ...input }) => {
        const quote = quotedPlace(t, input, 90);
        return [
          [paragraph([linkTo(input.reference)], 'CellText')],
          [
            section ? paragraph(section, 'CellText', { language }) : paragraph(t('wholePlan'), 'CellText'),
            ...(quote ? [paragraph(quote, 'CellFacts', { language })] : []),
          ],
          [
            input.submission.removed
              ? paragraph(removedText(t, input.submission), 'CellRemoved')
              : paragraph(shortened(input.text, 140), 'CellText', { language: mark(input.languageForm) }),
          ],
        ];
      },
    }),
  );
}

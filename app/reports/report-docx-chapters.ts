import { Bookmark, type Paragraph } from 'docx';
import { earliestClose } from '~/hearings/period';
import { longDay } from '~/language/dates';
import { daysBetween } from '~/platform/norwegian-time';
import type { Writing } from './report-docx-builder';
import { bookmarkOf, linkTo, paragraph, references, runs, table } from './report-docx-parts';
import { unassessedInputs } from './report';
import { outcomeName, quotedPlace, senderName, summaryOf } from './report-words';

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
        rows: report.consulted.map(({ name, answers }) => [
          name,
          answers.length > 0 ? [submissionLinks(answers)] : t('document.noAnswer'),
        ]),
      }),
    );
  }
  if (report.statements.length > 0) {
    body.heading(t('document.statements'), 2);
    body.add(
      table({
        headings: [t('document.council'), t('document.meeting'), t('document.caseNumber'), t('document.reference')],
        widths: [4, 2.4, 1.8, 1.8],
        rows: report.statements.map(({ council, meetingOn, caseNumber, reference }) => [
          council,
          longDay(meetingOn),
          caseNumber || '–',
          [submissionLinks([reference])],
        ]),
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
        rows: report.workshops.map(({ title, place, heldOn, method, groups, notes }) => [
          [
            paragraph(
              runs([title, place].filter(Boolean).join('\n'), { language: mark(plan.languageForm) }),
              'CellText',
            ),
          ],
          longDay(heldOn),
          t(`method.${method}`),
          groups,
          notes,
        ]),
      }),
    );
  }
}

const submissionLinks = (list: readonly string[]): Paragraph => paragraph(references(list), 'CellText');

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
      sum: true,
      rows: [
        ...counts.bySection.map((row) => [
          [paragraph(row.section ? runs(row.section.title, { language: planLanguage }) : t('wholePlan'), 'CellText')],
          row.inputs,
          row.unassessed,
        ]),
        [t('counts.total'), inputs.active, inputs.unassessed],
      ],
    }),
  );
  if (counts.silentSections > 0) body.add(after(t('counts.silent', { count: counts.silentSections })));
  body.heading(t('counts.bySource'), 2);
  body.add(
    table({
      headings: [t('counts.source'), t('counts.submissions'), t('counts.inputs')],
      widths: [6.6, 1.7, 1.7],
      sum: true,
      rows: [
        ...counts.bySource.map(({ channel, ...row }) => [t(`channel.${channel}`), row.submissions, row.inputs]),
        [t('counts.total'), submissions.active, inputs.active],
      ],
    }),
  );
  if (submissions.withdrawn > 0) body.add(after(t('counts.withdrawn', { count: submissions.withdrawn })));
  body.heading(t('counts.byOutcome'), 2);
  body.add(
    table({
      headings: [t('counts.outcome'), t('counts.inputs')],
      widths: [8, 2],
      sum: true,
      rows: [
        ...counts.byOutcome.map((row) => [outcomeName(t, row.outcome), row.inputs]),
        [t('counts.total'), inputs.active],
      ],
    }),
  );
  body.heading(t('counts.byTheme'), 2);
  if (counts.byTheme.length === 0) body.add(paragraph(t('counts.noThemes')));
  else {
    body.add(
      table({
        headings: [t('counts.theme'), t('counts.inputs')],
        widths: [8, 2],
        rows: [
          ...counts.byTheme.map(({ theme, inputs: count }) => [
            [paragraph(runs(theme.name, { language: mark(report.plan.languageForm) }), 'CellText')],
            count,
          ]),
          [t('counts.withoutTheme'), counts.withoutTheme],
        ],
      }),
      after(t('counts.themesOverlap')),
    );
  }
}

const after = (text: string) => paragraph(text, 'AfterTable');

/** Chapter 4: everything that came in, also what was withdrawn. */
export function writeSubmissions({ report, t, body, mark }: Writing): void {
  const active = report.submissions.filter(({ withdrawn }) => !withdrawn);
  const withdrawn = report.submissions.filter((submission) => submission.withdrawn);
  body.heading(t('document.allSubmissions'), 1);
  if (active.length === 0) body.add(paragraph(t('document.noInputs')));
  else {
    body.add(
      table({
        headings: [t('document.received'), t('document.sender'), t('document.summary')],
        widths: [2, 2.9, 5.1],
        rows: active.map((submission) => [
          [
            paragraph(longDay(submission.receivedOn), 'CellText'),
            paragraph(
              [t(`channel.${submission.channel}`), submission.late ? t('document.lateMark') : '']
                .filter(Boolean)
                .join('\n'),
              'CellFacts',
            ),
          ],
          [
            paragraph(senderName(t, submission), 'CellSender'),
            paragraph(
              [
                new Bookmark({ id: bookmarkOf(submission.reference), children: runs(submission.reference) }),
                ...(submission.journalNumber
                  ? runs(`\n${t('document.journal', { number: submission.journalNumber })}`)
                  : []),
              ],
              'CellFacts',
            ),
          ],
          [
            paragraph(
              runs(summaryOf(submission, 220), {
                language: mark(submission.inputs[0]?.languageForm ?? report.plan.languageForm),
              }),
              'CellText',
            ),
            paragraph(
              [
                ...runs(`${t('document.points', { count: submission.inputs.length })}: `),
                ...references(submission.inputs.map(({ reference }) => reference)),
              ],
              'CellFacts',
            ),
          ],
        ]),
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

/** Chapter 5, when there are any: what has no answer yet, by name. */
export function writeUnassessed({ report, t, body, mark }: Writing): void {
  const unassessed = unassessedInputs(report);
  if (unassessed.length === 0) return;
  const language = mark(report.version.languageForm);
  body.heading(t('document.unassessed'), 1);
  body.add(
    paragraph(t('document.unassessedIntro')),
    table({
      headings: [t('document.reference'), t('counts.section'), t('document.summary')],
      widths: [2, 3.6, 4.4],
      rows: unassessed.map(({ reference, section, text, languageForm, ...place }) => {
        const quote = quotedPlace(t, place, 90);
        return [
          [paragraph([linkTo(bookmarkOf(reference), reference)], 'CellText')],
          [
            paragraph(section ? runs(section, { language }) : t('wholePlan'), 'CellText'),
            ...(quote ? [paragraph(runs(quote, { language }), 'CellFacts')] : []),
          ],
          [paragraph(runs(text, { language: mark(languageForm) }), 'CellText')],
        ];
      }),
    }),
  );
}

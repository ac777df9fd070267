import { earliestClose } from '~/hearings/period';
import { longDay } from '~/language/dates';
import type { LanguageForm } from '~/language/language-form';
import { daysBetween } from '~/platform/norwegian-time';
import type { ReportCounts } from '../count-report';
import { isStatement } from '../report-docx-summaries';
import { activeInputs, unassessedInputs, type HearingReport, type InputWithSubmission } from '../report';
import {
  inputSender,
  outcomeName,
  placeName,
  quotedPlace,
  removedText,
  senderName,
  summaryOf,
  summaryWords,
} from '../report-words';
import type { ReportTexts } from '../report-words';
import { shortened } from '../report-text';
import { summariseParts, summariseThemes } from '../summarise';
import {
  bold,
  heading,
  inForm,
  look,
  paragraph,
  paragraphs,
  table,
  together,
  words,
  type Markup,
} from './typst-markup';

/** What every chapter needs. */
export interface PdfWriting {
  report: HearingReport;
  counts: ReportCounts;
  t: ReportTexts;
  /** The language mark of a text: none when it is in the document's form. */
  mark: (form: LanguageForm) => LanguageForm | undefined;
}

/** How the hearing was held, who was asked and how they answered, and what workshops there were. */
export function* aboutChapter({ report, counts, t, mark }: PdfWriting): Generator<Markup> {
  const { hearing, plan, version } = report;
  const { submissions, inputs } = counts;
  yield heading(t('document.about'), 1);
  yield heading(t('document.process'), 2);
  yield paragraph(
    words(
      t('document.aboutText', {
        municipality: report.municipality,
        version: t('document.versionName', { title: version.title, number: version.number }),
        from: longDay(hearing.opensOn),
        to: longDay(hearing.closesOn),
      }),
    ),
  );
  yield paragraph(
    words(
      [
        t(`document.law.${plan.kind === 'planprogram' || plan.kind === 'temaplan' ? plan.kind : 'plan'}`),
        t('document.periodDays', { count: daysBetween(hearing.opensOn, hearing.closesOn) + 1 }),
        ...(hearing.closesOn < earliestClose(hearing.opensOn, plan.kind)
          ? [t('document.shortPeriod', { reason: hearing.shortPeriodReason })]
          : []),
      ].join(' '),
    ),
  );
  yield paragraph(
    words(
      [
        t('document.cameIn', { submissions: submissions.active, inputs: inputs.active, assessed: inputs.assessed }),
        ...(submissions.late > 0 ? [t('document.late', { count: submissions.late })] : []),
        ...(submissions.withdrawn > 0 ? [t('counts.withdrawn', { count: submissions.withdrawn })] : []),
      ].join(' '),
    ),
  );
  yield paragraph(words(`${t(`document.visibility.${hearing.inputVisibility}`)} ${t('document.masked')}`));
  yield heading(t('document.consulted'), 2);
  if (report.consulted.length === 0) yield paragraph(words(t('document.noConsulted')));
  else {
    yield table(
      [t('document.consultedName'), t('document.consultedAnswer')],
      [6, 4],
      report.consulted.map(({ name, answers }) => [words(name), words(answers.join(', ') || t('document.noAnswer'))]),
    );
  }
  if (report.silentCouncils.length > 0) {
    yield heading(t('document.silentCouncils'), 2);
    yield table(
      [t('document.council'), t('document.asked'), t('document.silenceReason')],
      [3.4, 2.4, 4.2],
      report.silentCouncils.map(({ name, invitedOn, reason }) => [
        words(name),
        words(invitedOn ? longDay(invitedOn) : t('document.notAsked')),
        words(reason || t('document.noReason')),
      ]),
    );
  }
  if (report.statements.length > 0) {
    yield heading(t('document.statements'), 2);
    yield table(
      [t('document.council'), t('document.meeting'), t('document.caseNumber'), t('document.reference')],
      [4, 2.4, 1.8, 1.8],
      report.statements.map(({ council, meetingOn, caseNumber, reference }) =>
        [council, longDay(meetingOn), caseNumber || '–', reference].map(words),
      ),
    );
  }
  if (report.workshops.length > 0) {
    yield heading(t('document.workshops'), 2);
    yield table(
      ['workshop', 'heldOn', 'method', 'groups', 'notes'].map((name) => t(`document.${name as 'workshop'}`)),
      [3.3, 2.1, 2.2, 1.2, 1.2],
      report.workshops.map(({ title, place, heldOn, method, groups, notes }) => [
        inForm(mark(plan.languageForm), words([title, place].filter(Boolean).join('\n'))),
        ...[longDay(heldOn), t(`method.${method}`), String(groups), String(notes)].map(words),
      ]),
    );
  }
}

/** The counts and what they say in words, by part and by theme. */
export function* overviewChapter({ report, counts, t, mark }: PdfWriting): Generator<Markup> {
  const { inputs, submissions } = counts;
  const planForm = mark(report.version.languageForm);
  const number = (count: number) => words(String(count));
  yield heading(t('document.overview'), 1);
  yield heading(t('counts.bySection'), 2);
  yield table(
    [t('counts.section'), t('counts.inputs'), t('counts.unassessed')],
    [6.6, 1.5, 1.9],
    [
      ...counts.bySection.map(({ section, ...row }) => [
        section ? inForm(planForm, words(section.title)) : words(t('wholePlan')),
        number(row.inputs),
        number(row.unassessed),
      ]),
      [bold(words(t('counts.total'))), number(inputs.active), number(inputs.unassessed)],
    ],
  );
  if (counts.silentSections > 0) yield paragraph(words(t('counts.silent', { count: counts.silentSections })));
  yield heading(t('counts.bySource'), 2);
  yield table(
    [t('counts.source'), t('counts.submissions'), t('counts.inputs')],
    [6.6, 1.7, 1.7],
    [
      ...counts.bySource.map((row) => [
        words(t(`channel.${row.channel}`)),
        number(row.submissions),
        number(row.inputs),
      ]),
      [bold(words(t('counts.total'))), number(submissions.active), number(inputs.active)],
    ],
  );
  yield heading(t('counts.byOutcome'), 2);
  yield table(
    [t('counts.outcome'), t('counts.inputs')],
    [8, 2],
    [
      ...counts.byOutcome.map((row) => [words(outcomeName(t, row.outcome)), number(row.inputs)]),
      [bold(words(t('counts.total'))), number(inputs.active)],
    ],
  );
  if (counts.inputs.active === 0) return;
  yield heading(t('document.summaryByPart'), 2);
  for (const summary of summariseParts(report)) {
    yield heading(summary.name ?? t('wholePlan'), 3, summary.name === null ? undefined : planForm);
    yield paragraph(words(summaryWords(t, summary, 'part')));
  }
  if (counts.withTheme === 0) return;
  yield heading(t('document.summaryByTheme'), 2);
  for (const summary of summariseThemes(report, t('wholePlan'))) {
    const form = summary.name === null ? undefined : mark(report.plan.languageForm);
    yield heading(summary.name ?? t('counts.withoutTheme'), 3, form);
    yield paragraph(words(summaryWords(t, summary, 'theme')));
  }
}

/** One input: who, when and where, what they said, and the answer. */
export function inputMarkup({ report, t, mark }: PdfWriting, input: InputWithSubmission, withPlace: boolean): Markup {
  const { submission } = input;
  const planForm = mark(report.plan.languageForm);
  const quote = quotedPlace(t, input, 280);
  const facts = [
    input.reference,
    t(`channel.${submission.channel}`),
    longDay(submission.receivedOn),
    ...(submission.late ? [t('document.lateMark')] : []),
    ...(input.stance ? [t(`stance.${input.stance}`)] : []),
    ...(withPlace ? [placeName(t, report, input)] : []),
  ];
  const form = mark(input.languageForm);
  const labelled = (label: string, text: string, mine: LanguageForm | undefined) =>
    paragraph(together(bold(words(label)), inForm(mine, words(text))));
  return together(
    look('said', bold(words(submission.removed ? removedText(t, submission) : inputSender(t, input)))),
    look('facts', words(facts.join(' · '))),
    ...(quote ? [look('quote', inForm(mark(report.version.languageForm), words(quote)))] : []),
    ...(submission.removed ? [] : [paragraphs(input.text, form)]),
    ...(input.proposedText && !submission.removed ? [labelled(t('document.proposed'), input.proposedText, form)] : []),
    look(
      'answer',
      together(
        paragraph(bold(words(outcomeName(t, input.outcome)))),
        paragraphs(input.reasoning, planForm),
        ...(input.planChange ? [labelled(t('document.change'), input.planChange, planForm)] : []),
        ...(input.themes.length > 0
          ? [labelled(t('document.themes'), input.themes.map(({ name }) => name).join(', '), planForm)]
          : []),
      ),
    ),
  );
}

/** Everything that came in, in summary; what was withdrawn; what has no answer; and statements in full. */
export function* closingChapters({ report, t, mark }: PdfWriting): Generator<Markup> {
  const active = report.submissions.filter(({ withdrawn }) => !withdrawn);
  const withdrawn = report.submissions.filter((submission) => submission.withdrawn);
  yield heading(t('document.allSubmissions'), 1);
  if (active.length === 0) yield paragraph(words(t('document.noInputs')));
  for (const submission of active) {
    const facts = [submission.reference, t(`channel.${submission.channel}`), longDay(submission.receivedOn)];
    if (submission.journalNumber) facts.push(t('document.journal', { number: submission.journalNumber }));
    facts.push(t('document.points', { count: submission.inputs.length }));
    yield look(
      'said',
      submission.removed
        ? words(removedText(t, submission))
        : together(bold(words(`${senderName(t, submission)}:`)), words(summaryOf(submission, 220))),
    );
    yield look('facts', words(facts.join(' · ')));
  }
  if (withdrawn.length > 0) {
    yield heading(t('document.withdrawnHeading'), 2);
    const references = withdrawn.map(({ reference }) => reference).join(', ');
    yield paragraph(words(t('document.withdrawnText', { references })));
  }
  const unassessed = unassessedInputs(report.sections, activeInputs(report));
  if (unassessed.length > 0) {
    yield heading(t('document.unassessed'), 1);
    yield paragraph(words(t('document.unassessedIntro')));
    for (const { reference, section, text, submission } of unassessed) {
      const said = submission.removed ? removedText(t, submission) : shortened(text, 120);
      yield paragraph(together(bold(words(reference)), words(`${section ?? t('wholePlan')}. ${said}`)));
    }
  }
  const statements = report.submissions.filter(isStatement);
  if (statements.length === 0) return;
  yield heading(t('document.appendix'), 1);
  yield paragraph(words(t('document.appendixIntro')));
  for (const submission of statements) {
    const { reference, receivedOn, attachments, removed } = submission;
    yield heading(`${removed ? t('document.removed') : senderName(t, submission)} (${reference})`, 2);
    yield look('facts', words([t(`channel.${submission.channel}`), longDay(receivedOn)].join(' · ')));
    if (removed) continue;
    for (const input of submission.inputs) {
      const place = [placeName(t, report, input), quotedPlace(t, input, 120)].filter(Boolean).join(' – ');
      yield paragraph(together(bold(words(`${input.reference}:`)), words(place)));
      yield paragraphs(input.text, mark(input.languageForm));
    }
    if (attachments.length > 0) {
      yield look('facts', words(t('document.attachments', { names: attachments.join(', ') })));
    }
  }
}

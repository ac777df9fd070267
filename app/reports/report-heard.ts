import { longDay } from '~/language/dates';
import type { HeardInReport, HearingReport, ReportInput, ReportSubmission } from './report';
import type { ReportTexts } from './report-words';

/** What a body was asked and when, the time it was given and what came back, each fact with its name. */
export function heardFacts(t: ReportTexts, heard: HeardInReport): { name: string; value: string }[] {
  const { parts, questions, sent, answerBy, daysGiven, receivedOn, reference, state, silence } = heard;
  const facts: [string, string][] = [
    [t('proof.parts'), parts.length > 0 ? parts.join(' · ') : t('wholePlan')],
    [t('proof.questions'), questions.map((question, index) => `${index + 1}. ${question}`).join(' ')],
    [
      t('proof.sent'),
      sent
        .map(({ kind, way, on }) => t(`proof.letter.${kind}`, { day: longDay(on), way: t(`proof.way.${way}`) }))
        .join('; ') || t('proof.nothingSent'),
    ],
    [
      t('proof.time'),
      daysGiven === null
        ? t('proof.until', { day: longDay(answerBy) })
        : t('proof.days', { count: daysGiven, day: longDay(answerBy) }),
    ],
    [
      t('proof.came'),
      [t(`proof.state.${state}`), receivedOn && longDay(receivedOn), reference].filter(Boolean).join(', '),
    ],
    [t('document.silenceReason'), silence],
  ];
  return facts.flatMap(([name, value]) => (value ? [{ name, value }] : []));
}

/** What a body sent, with its points as the report tells them; null when nothing came. */
export const sentBy = ({ submissions }: HearingReport, { reference }: HeardInReport): ReportSubmission | null =>
  submissions.find((submission) => submission.reference === reference) ?? null;

/** How a point was assessed, in a line: "Tatt til følge. Grunnen." */
export const assessmentLine = (outcome: string, { reasoning, planChange }: ReportInput): string =>
  [`${outcome}.`, reasoning, planChange].filter(Boolean).join(' ');

import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler';
import { municipality } from '~/identity/municipality.server';
import { longDay, longInstant } from '~/language/dates';
import { i18nFor } from '~/language/i18n.server';
import { tallyWords, votesWords } from '../tally-words';
import { statementOf } from './statement.server';

/**
 * The page as Typst. What people wrote comes in as data and is never read as markup. Headings, lists and the table of
 * facts become tags (PDF/UA-1), so that a screen reader reads the copy as it reads the page.
 */
const template = `
#let d = json(bytes(sys.inputs.data))
#set document(title: d.title, author: d.council, date: datetime(year: d.year, month: d.month, day: d.day))
#set page(paper: "a4", margin: (x: 2.4cm, y: 2.4cm), footer: context align(center, text(9pt)[#d.footer · #counter(page).display()]))
#set text(lang: d.lang, region: "NO", font: "Libertinus Serif", size: 11pt)
#set par(leading: 0.7em, spacing: 1em)
#show heading: set block(above: 1.6em, below: 0.8em)
#text(10pt)[#d.municipality]
#heading(level: 1, d.title)
#for fact in d.facts [
  #terms.item(fact.label, fact.value)
]
#for q in d.questions [
  #heading(level: 2, q.heading)
  #if q.place != "" [#text(9.5pt, style: "italic")[#q.place]]

  #for line in q.lines [#line

  ]
  #if q.note != "" [#text(9.5pt)[#q.note]]

  #for extra in q.extras [
    - #strong(extra.label) #extra.text
  ]
]
#if d.dissents.len() > 0 [
  #heading(level: 2, d.dissentHeading)
  #for extra in d.dissents [
    - #strong(extra.label) #extra.text
  ]
]
`;

const linesOf = (text: string) => text.split('\n').filter((line) => line.trim());

let compiler: NodeCompiler | undefined;

/**
 * The statement as a dated PDF (PDF/UA-1) for the council's archive: the facts of the meeting, every question with its
 * common answer, how many members' points went into it, votes and dissent, and, when it is delivered, the receipt.
 */
export async function statementPdf(roundId: string): Promise<Buffer> {
  const [{ name }, statement] = await Promise.all([municipality(), statementOf(roundId)]);
  const { round, questions, typedIn, dissents, reference } = statement;
  const { languageForm } = round.council;
  const t = i18nFor(languageForm).getFixedT(null, 'rounds');
  const made = round.submittedAt ?? round.adoptedAt ?? new Date();
  const dissentOf = ({ kind, name: who, text }: (typeof dissents)[number]) => ({
    label: t(`dissentKind.${kind}`, { name: who }),
    text,
  });
  const facts: [string, string][] = [
    [t('facts.plan'), round.plan.title],
    [t('facts.meetingOn'), longDay(round.meetingOn)],
    [t('facts.caseNumber'), round.caseNumber],
    // Not told of a statement that was typed in from minutes.
    [
      t('facts.present'),
      round.present && round.seats ? t('facts.presentOf', { present: round.present, seats: round.seats }) : '',
    ],
    [t('facts.conflicts'), round.adoptedBy ? round.conflicts || t('facts.noConflicts') : ''],
    [t('facts.adoptedBy'), round.adoptedBy],
    [t('facts.adoptedAt'), round.adoptedAt ? longInstant(round.adoptedAt) : ''],
    [t('facts.submittedAt'), round.submittedAt ? longInstant(round.submittedAt) : t('facts.notSubmitted')],
    [t('facts.reference'), reference ?? ''],
  ];
  const content = {
    lang: languageForm,
    title: t('pdf.title', { council: round.council.name }),
    council: round.council.name,
    municipality: name,
    year: made.getUTCFullYear(),
    month: made.getUTCMonth() + 1,
    day: made.getUTCDate(),
    footer: [round.council.name, round.caseNumber].filter(Boolean).join(', '),
    facts: facts.filter(([, value]) => value).map(([label, value]) => ({ label, value })),
    questions: [
      ...questions.map(({ number, question, text, place, sources, tally, type, proposals, dissents: own }) => ({
        heading: `${number}. ${question}`,
        place,
        lines: text ? linesOf(text) : [t('statement.noText')],
        note: [
          tallyWords(t, { type }, tally, round.sections),
          sources > 0 ? t('statement.sources', { count: sources }) : '',
        ]
          .filter(Boolean)
          .join(' · '),
        extras: [
          ...proposals.map((proposal) => ({
            label: t('statement.proposal'),
            text: `${proposal.text} ${votesWords(t, proposal)}`,
          })),
          ...own.map(dissentOf),
        ],
      })),
      ...typedIn.map(({ text, place }) => ({
        heading: place || t('common.wholePlan'),
        place: '',
        lines: linesOf(text),
        note: '',
        extras: [],
      })),
    ],
    dissentHeading: t('statement.dissents'),
    dissents: dissents.map(dissentOf),
  };
  compiler ??= NodeCompiler.create();
  return compiler.pdf(
    { mainFileContent: template, inputs: { data: JSON.stringify(content) } },
    { pdfStandard: 'ua-1', creationTimestamp: Math.floor(made.getTime() / 1000) },
  );
}

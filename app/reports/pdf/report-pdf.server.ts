import { spawn } from 'node:child_process';
import path from 'node:path';
import JSZip from 'jszip';
import type { LanguageForm } from '~/language/language-form';
import { dayInNorway } from '~/platform/norwegian-time';
import { checkSums, CountError, countReport } from '../count-report';
import { groupInputs, type InputGroup } from '../group-inputs';
import type { HearingReport } from '../report';
import type { ReportOptions } from '../report-options';
import { reportTexts } from '../report-texts.server';
import { titleFacts, type ReportTexts } from '../report-words';
import { aboutChapter, closingChapters, inputMarkup, overviewChapter, type PdfWriting } from './pdf-chapters';
import { contentsList, pdfFrame } from './pdf-frame';
import { heardChapter } from './pdf-heard';
import {
  bold,
  heading,
  inForm,
  look,
  paragraph,
  together,
  withoutSkippedLevels,
  words,
  type Markup,
} from './typst-markup';
import { volumesOf } from './volumes';

export interface MadePdf {
  bytes: Buffer;
  /** More than one volume: the file is a ZIP archive of them. */
  extension: 'pdf' | 'zip';
}

/**
 * The hearing report as tagged PDF (PDF/UA-1), in one form of the language; in volumes when it is long. The same report
 * made at the same time is the same file, byte for byte.
 *
 * @param progress is told how far it is, from 0 to 100
 * @throws Error when the counts do not add up to what came in, or the typesetter refuses
 */
export async function reportPdf(
  report: HearingReport,
  options: ReportOptions,
  progress: (percent: number) => Promise<void> = () => Promise.resolve(),
): Promise<MadePdf> {
  const { language, order, madeAt } = options;
  const t = reportTexts(language);
  const counts = countReport(report);
  checkSums(counts, report.cameIn);
  const mark = (form: LanguageForm) => (form === language ? undefined : form);
  const writing: PdfWriting = { report, counts, t, mark };
  const groups = groupInputs(t, report, order);
  const written = groups.reduce((sum, { inputs }) => sum + inputs.length, 0);
  if (written !== counts.inputs.active) throw new CountError(`${written} inputs written, not ${counts.inputs.active}`);
  const volumes = volumesOf(
    joined(
      aboutChapter(writing),
      overviewChapter(writing),
      inputChapter(writing, groups, order !== 'part', t(`document.byOrder.${order}`)),
      closingChapters(writing),
      heardChapter(writing),
    ),
  );
  const files: Buffer[] = [];
  for (const [index, content] of volumes.entries()) {
    const volume = volumes.length > 1 ? t('document.volume', { number: index + 1, of: volumes.length }) : '';
    files.push(await typeset(source(writing, options, volume, content), madeAt));
    await progress((100 * (index + 1)) / volumes.length);
  }
  if (files.length === 1) return { bytes: files[0]!, extension: 'pdf' };
  const zip = new JSZip();
  for (const [index, bytes] of files.entries()) {
    zip.file(`${index + 1}.pdf`, bytes, { date: madeAt, createFolders: false, compression: 'STORE' });
  }
  return { bytes: await zip.generateAsync({ type: 'nodebuffer' }), extension: 'zip' };
}

function* joined(...contents: Iterable<Markup>[]): Generator<Markup> {
  for (const content of contents) yield* content;
}

function* inputChapter(
  writing: PdfWriting,
  groups: InputGroup[],
  withPlace: boolean,
  title: string,
): Generator<Markup> {
  yield heading(title, 1);
  if (groups.every(({ inputs }) => inputs.length === 0)) yield paragraph(words(writing.t('document.noInputs')));
  for (const group of groups) {
    yield heading(group.heading, group.level, group.language && writing.mark(group.language));
    for (const input of group.inputs) yield inputMarkup(writing, input, withPlace);
  }
}

function source(writing: PdfWriting, { language, madeAt }: ReportOptions, volume: string, content: Iterable<Markup>) {
  const { report, t } = writing;
  const title = [`${t('title')}: ${report.plan.title}`, volume].filter(Boolean).join(', ');
  const frame = pdfFrame({
    title,
    author: report.municipality,
    language,
    header: `${t('title')} · ${report.plan.title}${volume && ` · ${volume}`}`,
    page: t('document.page'),
    pageOf: t('document.pageOf'),
    contents: t('document.contents'),
  });
  return joined(
    [frame as Markup, ...titlePage(writing, t, volume, dayInNorway(madeAt)), contentsList],
    withoutSkippedLevels(content),
  );
}

function titlePage({ report, counts, mark }: PdfWriting, t: ReportTexts, volume: string, today: string): Markup[] {
  const { plan, version } = report;
  const { facts, reasons } = titleFacts(t, report, counts, today);
  const big = (size: number, content: Markup) =>
    `\n#block(below: 1.2em, text(${size}pt, weight: "bold")[${content}])\n` as Markup;
  return [
    paragraph(words(report.municipality)),
    '#v(5cm)\n' as Markup,
    big(30, words(t('title'))),
    big(18, inForm(mark(plan.languageForm), words(plan.title))),
    paragraph(words([version.subtitle || t('subtitle'), volume].filter(Boolean).join(' · '))),
    '#v(1cm)\n' as Markup,
    ...facts
      .filter(([, value]) => value)
      .map(([name, value]) => paragraph(together(words(`${name}:`), bold(words(value))))),
    ...(reasons.length > 0
      ? [
          look(
            'warning',
            together(bold(words(t('document.unfinished'))), ...reasons.map((text) => paragraph(words(text)))),
          ),
        ]
      : []),
  ];
}

/** In a process of its own, so that nobody waits for it and its memory is given back. */
async function typeset(parts: Iterable<Markup>, madeAt: Date): Promise<Buffer> {
  const child = spawn(
    process.execPath,
    [path.resolve('server/typeset.js'), String(Math.floor(madeAt.getTime() / 1000))],
    {
      stdio: ['pipe', 'pipe', 'pipe'],
    },
  );
  const chunks: Buffer[] = [];
  let problem = '';
  child.stdout.on('data', (chunk: Buffer) => chunks.push(chunk));
  child.stderr.on('data', (chunk: Buffer) => (problem += chunk.toString()));
  child.stdin.on('error', () => undefined);
  const ended = new Promise<number | null>((resolve, reject) => child.once('error', reject).once('close', resolve));
  for (const part of parts) {
    if (!child.stdin.write(part))
      await Promise.race([new Promise((resolve) => child.stdin.once('drain', resolve)), ended]);
  }
  child.stdin.end();
  if ((await ended) !== 0) throw new Error(`the typesetter refused: ${problem.slice(0, 300)}`);
  return Buffer.concat(chunks);
}

import { data, redirect } from '@remix-run/node';
import { detectLanguageForm } from '~/language/detect-language-form';
import { Failure } from '~/platform/failure';
import type { Upload } from '~/platform/read-upload.server';
import { fileWarnings, type FileWarning } from './attachments/file-warnings.server';
import type { OwnSubmission } from './own-submission.server';
import { placeFromValue } from './place-value';
import { readStatement, type StatementInForm } from './read-statement.server';
import { reviseSubmission } from './revise-submission.server';
import { screenSubmission, type Visitor } from './screen-submission.server';
import type { ShownStatement } from './statement-fields';
import { parseStatementCorrection, withPoints } from './statement-form';

type Problem = 'late' | 'tooMany' | null;

interface GivenBack {
  errors?: ShownStatement['errors'];
  found?: FileWarning[];
  problem?: Problem;
  conflict?: boolean;
}

/**
 * Answers a statement's correction: the form given back (one more point, something to mend, too late, too much at
 * once, changed on another device meanwhile), or the way to the corrected statement.
 *
 * @param done where its sender is led to when it is saved
 */
export async function correctStatement(own: OwnSubmission, upload: Upload, visitor: Visitor, done: string) {
  const { languageForm: language, clientAddress } = visitor;
  const typed = await readStatement(upload, own.versionId, own.id);
  const giveBack = (
    status: number,
    points: StatementInForm['points'],
    { errors = {}, found, ...state }: GivenBack = {},
  ) => {
    const { key, places, files, fileProblems } = typed;
    // After a conflict, saving again is a decision: it goes on top of what the page shows.
    const values = { ...typed.values, ...(state.conflict ? { revision: String(own.revision) } : {}) };
    const statement: ShownStatement = { key, values, places, files, fileProblems, fileWarnings: found, points, errors };
    return data(
      { intent: 'statement' as const, problem: null as Problem, conflict: false, ...state, statement },
      { status },
    );
  };
  if (typed.goTo !== null) return giveBack(200, typed.points);
  const parsed = parseStatementCorrection(withPoints(upload.form, typed.said));
  if (parsed.status !== 'success') return giveBack(422, typed.said, { errors: parsed.reply().error ?? {} });
  if (typed.fileProblems.length > 0) return giveBack(422, typed.said);
  // Those that were sent before, their sender has been warned of.
  const known = [...own.attachments.map(({ id }) => id), ...upload.form.getAll('keptFile').map(String)];
  const found = await fileWarnings(typed.files, known);
  if (found.length > 0) return giveBack(422, typed.said, { found });
  const languageOf = new Map(own.inputs.map(({ number, text, languageForm }) => [`${number} ${text}`, languageForm]));
  try {
    const hold = await screenSubmission({
      form: upload.form,
      clientAddress,
      hearingId: own.hearingId,
      texts: parsed.value.points.map(({ text }) => text),
      submissionId: own.id,
    });
    await reviseSubmission(
      own.id,
      {
        form: 'statement',
        sender: own.sender,
        points: parsed.value.points.map(({ number, place, text, stance, proposedText }) => ({
          number,
          text,
          place: placeFromValue(place),
          // What was not changed keeps the form that people may have corrected.
          languageForm: languageOf.get(`${number} ${text}`) ?? detectLanguageForm(text, language),
          stance,
          proposedText,
        })),
        attachments: typed.files.map(({ id, fileName }) => ({ id, fileName })),
      },
      { pageLanguage: language, seenRevision: Number(typed.values.revision) || undefined, hold },
    );
  } catch (error) {
    if (!(error instanceof Failure)) throw error;
    if (error.code === 'gone') return giveBack(410, typed.said, { problem: 'late' });
    if (error.code === 'tooMany') return giveBack(429, typed.said, { problem: 'tooMany' });
    if (error.code === 'conflict') return giveBack(409, onTopOf(own, typed.said), { conflict: true });
    throw error;
  }
  return redirect(done, 303);
}

/** Points that were taken out elsewhere meanwhile are new ones when they are sent again. */
const onTopOf = ({ inputs }: OwnSubmission, points: StatementInForm['points']) =>
  points.map((point) =>
    inputs.some(({ number }) => String(number) === point.number) ? point : { ...point, number: '' },
  );

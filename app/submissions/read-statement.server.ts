import { anchorAt } from '~/plans/anchor.server';
import { outlineOf } from '~/plans/queries.server';
import { database } from '~/platform/database.server';
import { Failure } from '~/platform/failure';
import type { Upload } from '~/platform/read-upload.server';
import { keepUploads, type AttachmentProblem } from './attachments/keep-uploads.server';
import { filesOfForm, type ListedAttachment } from './attachments/queries.server';
import { placeFromValue } from './place-value';
import { emptyPoint, isBlank, mostPoints, ownWording, pointsIn, type TypedPoint } from './statement-form';

/** A place that a point is tied to, as the form tells of it. */
export interface PlaceInForm {
  /** As `placeValue` gives it. */
  value: string;
  sectionTitle: string;
  /** The plan's own words there; empty for a section and for the whole plan, which are too much to quote. */
  quote: string;
}

/** The places in a version that these values name; those that it does not have are left out. */
export async function placesInForm(versionId: string, values: string[]): Promise<PlaceInForm[]> {
  const [outline, anchors] = await Promise.all([
    outlineOf(versionId),
    Promise.all(
      [...new Set(values)].map(async (value) => ({
        value,
        anchor: await anchorAt(database(), versionId, placeFromValue(value)),
      })),
    ),
  ]);
  return anchors.flatMap(({ value, anchor }) => {
    if (!anchor) return [];
    const sectionTitle = outline.find(({ key }) => key === anchor.sectionKey)?.title ?? '';
    return [{ value, sectionTitle, quote: anchor.blockKey ? anchor.quote : '' }];
  });
}

/** A statement's form as it came in: to be sent on, or given back with one point more or less. */
export interface StatementInForm {
  key: string;
  /** What is shown again when the form is given back. */
  points: TypedPoint[];
  /** What is sent: without blank points, their wording empty where it is the plan's own. */
  said: TypedPoint[];
  /** The other fields by name. */
  values: Record<string, string>;
  places: PlaceInForm[];
  files: ListedAttachment[];
  fileProblems: AttachmentProblem[];
  /** Adds or takes out a point instead of sending. The index of the point to go to. */
  goTo: number | null;
}

/**
 * Reads a statement's form. Without JavaScript "one more point" and "take this point out" are sent too: the form comes
 * back with everything that was typed. Files are kept from the first time they come.
 *
 * @param submissionId of the statement that is being corrected
 * @throws Failure `badRequest` when it is no form of ours
 */
export async function readStatement(
  upload: Upload,
  versionId: string,
  submissionId?: string,
): Promise<StatementInForm> {
  const { form } = upload;
  const key = form.get('key');
  if (typeof key !== 'string' || key.length < 20 || key.length > 100) throw new Failure('badRequest');
  const typed = pointsIn(form);
  if (typed.length > mostPoints + 1) throw new Failure('badRequest');
  const { points, goTo } = asIntended(typed, String(form.get('intent') ?? ''));
  const places = await placesInForm(
    versionId,
    points.flatMap(({ place, from }) => [place, from]),
  );
  const quoteOf = (value: string) => places.find((place) => place.value === value)?.quote ?? '';
  const own = points.map((point) => ({ ...point, proposedText: ownWording(point, quoteOf) }));
  const said = own.filter((point) => !isBlank(point, quoteOf));

  const named = await filesOfForm(key, form.getAll('files').map(String), submissionId);
  const { kept, problems } = await keepUploads(key, upload, named.length);
  return {
    key,
    points: own,
    // Somebody who has said nothing at all is told so at the first point.
    said: said.length > 0 ? said : own.slice(0, 1),
    values: Object.fromEntries(
      [...form].filter(
        (entry): entry is [string, string] => typeof entry[1] === 'string' && !/^points\[/.test(entry[0]),
      ),
    ),
    places,
    files: await filesOfForm(key, [...named.map(({ id }) => id), ...kept], submissionId),
    fileProblems: problems,
    goTo,
  };
}

function asIntended(typed: TypedPoint[], intent: string): { points: TypedPoint[]; goTo: number | null } {
  const points = typed.length > 0 ? typed : [emptyPoint()];
  if (intent === 'add') return { points: [...points, emptyPoint()], goTo: points.length };
  const index = Number(/^remove-(\d{1,4})$/.exec(intent)?.[1] ?? NaN);
  if (!(index < points.length)) return { points, goTo: null };
  const left = points.filter((_, at) => at !== index);
  return { points: left.length > 0 ? left : [emptyPoint()], goTo: Math.max(0, index - 1) };
}

import { parseWithZod } from '@conform-to/zod/v4';
import { z } from 'zod';
import { hasPersonalData } from '~/privacy/personal-data';
import { pointExtras, pointText, stances } from './point-form';
import { senderFields, speakerIn, type AskedFor } from './sender-form';

/** Points in one statement. */
export const mostPoints = 40;

const pointNames = ['number', 'place', 'from', 'text', 'stance', 'proposedText'] as const;

/** A point as typed. */
export type TypedPoint = Record<(typeof pointNames)[number], string>;

export const emptyPoint = (place = ''): TypedPoint => ({
  number: '',
  place,
  from: place,
  text: '',
  stance: '',
  proposedText: '',
});

/** The points of a form in their order. Their numbers in the names may have gaps, where points were taken out. */
export function pointsIn(form: FormData): TypedPoint[] {
  const points = new Map<number, TypedPoint>();
  for (const [name, value] of form) {
    const [, index, field] = /^points\[(\d{1,4})\]\.(\w+)$/.exec(name) ?? [];
    const known = pointNames.find((candidate) => candidate === field);
    if (!known || typeof value !== 'string') continue;
    const point = points.get(Number(index)) ?? emptyPoint();
    points.set(Number(index), { ...point, [known]: value });
  }
  return [...points].sort(([a], [b]) => a - b).map(([, point]) => point);
}

const words = (text: string) => text.replace(/\s+/g, ' ').trim();

/**
 * Whether nothing has been said in a point. The field for a new wording comes with the plan's own words in it; left as
 * they are they are nothing said.
 *
 * @param quoteOf the plan's words at a place
 */
export const isBlank = (point: TypedPoint, quoteOf: (place: string) => string): boolean =>
  !point.text.trim() && !point.stance && !ownWording(point, quoteOf);

/** The wording that the sender made, empty when it is the plan's. */
export function ownWording({ proposedText, place, from }: TypedPoint, quoteOf: (place: string) => string): string {
  const isPlans = [place, from].some((value) => words(quoteOf(value)) === words(proposedText));
  return isPlans ? '' : proposedText;
}

const point = z.object({
  number: z.coerce.number().int().positive().optional(),
  place: z.string().max(300).default(''),
  text: pointText,
  ...pointExtras,
});

const pointsOnly = { points: z.array(point).min(1).max(mostPoints), sendAnyway: z.boolean().default(false) };

type Points = z.output<z.ZodObject<typeof pointsOnly>>;

function warnOfPersonalData({ points, sendAnyway }: Points, context: z.RefinementCtx): void {
  if (sendAnyway) return;
  points.forEach(({ text, proposedText }, index) => {
    for (const [field, value] of Object.entries({ text, proposedText })) {
      if (hasPersonalData(value)) {
        context.addIssue({ code: 'custom', path: ['points', index, field], message: 'personalData' });
      }
    }
  });
}

/** The form with its points numbered without gaps and without the blank ones, as the schemas read it. */
export function withPoints(form: FormData, points: readonly TypedPoint[]): FormData {
  const numbered = new FormData();
  for (const [name, value] of form) if (!name.startsWith('points[')) numbered.append(name, value);
  points.forEach((one, index) => {
    for (const name of pointNames) {
      const known = name !== 'stance' || stances.some((stance) => stance === one.stance);
      if (name !== 'from' && known) numbered.append(`points[${index}].${name}`, one[name]);
    }
  });
  return numbered;
}

/** A statement's form, its points as `withPoints` gives them. Problems are codes, the keys of `submissions:error`. */
export const parseStatement = (form: FormData, asked: AskedFor) =>
  parseWithZod(form, {
    schema: z.object({ ...pointsOnly, ...senderFields(asked, speakerIn(form)) }).superRefine((values, context) => {
      warnOfPersonalData(values, context);
      for (const field of ['organisation', 'name'] as const) {
        if (!values.sendAnyway && hasPersonalData(values[field])) {
          context.addIssue({ code: 'custom', path: [field], message: 'personalData' });
        }
      }
    }),
  });

/** The form in which a statement is corrected: who said it stays as it was. */
export const parseStatementCorrection = (form: FormData) =>
  parseWithZod(form, { schema: z.object(pointsOnly).superRefine(warnOfPersonalData) });

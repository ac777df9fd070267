import type { OwnSubmission } from './own-submission.server';
import { placeOfAnchor, placeValue } from './place-value';
import type { TypedPoint } from './statement-form';

/** A statement's points as they stand, as its form shows them to be corrected. */
export const pointsOf = ({ inputs }: Pick<OwnSubmission, 'inputs'>): TypedPoint[] =>
  inputs.map((input) => {
    const place = placeValue(
      input.elementKey || input.blockKey ? { ...placeOfAnchor(input) } : { section: input.sectionKey },
    );
    return {
      number: String(input.number),
      place,
      from: place,
      text: input.text,
      stance: input.stance ?? '',
      proposedText: input.proposedText,
    };
  });

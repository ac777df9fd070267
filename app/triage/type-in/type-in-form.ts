import { parseWithZod } from '@conform-to/zod/v4';
import { z } from 'zod';
import { isDay, type Day } from '~/platform/norwegian-time';
import { typedText } from '~/platform/typed-text';
import { longestText, stances } from '~/submissions/point-form';
import { senderFields, speakerIn } from '~/submissions/sender-form';

/** How what is typed in came: on paper or by e-mail. */
export const typedChannels = ['paper', 'email'] as const;
export type TypedChannel = (typeof typedChannels)[number];

/** A letter says what it says: nothing about the sender is demanded. */
export const asked = { nameRequirement: 'optional', contactRequirement: 'optional', namesShown: true } as const;

/** The most points typed in at once; a longer letter is split afterwards. */
export const mostPoints = 30;

/** A part chosen for a point: a section's key, the whole plan, or "" for what the form's code says. */
export const wholePlan = 'plan';

const line = z.string().trim().max(200, 'lineTooLong').default('');
const text = z.string().overwrite(typedText).max(longestText, 'textTooLong').default('');

/** Messages are keys under `paper:error`. */
const schema = (today: Day, form: FormData) =>
  z
    .object({
      key: z.string().min(20).max(100),
      channel: z.enum(typedChannels, 'channelMissing'),
      receivedOn: z
        .string('dayMissing')
        .refine(isDay, { error: 'dayMissing', abort: true })
        .refine((day) => day <= today, 'dayToCome'),
      journalNumber: line,
      code: line,
      ...senderFields(asked, speakerIn(form)),
      points: z.array(z.object({ text, section: line, stance: z.enum(stances).optional() })).max(mostPoints),
    })
    .refine(({ points }) => points.some((point) => point.text !== ''), {
      path: ['points[0].text'],
      message: 'textMissing',
    });

export const parseTyped = (form: FormData, today: Day) => parseWithZod(form, { schema: schema(today, form) });

export type Typed = z.infer<ReturnType<typeof schema>>;

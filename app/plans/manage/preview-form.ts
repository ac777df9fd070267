import { z } from 'zod';
import { languageForms } from '~/language/language-form';

/** Levels of a section, and `text` for what is no heading. */
export const levelChoices = ['1', '2', '3', '4', '5', '6', 'text'] as const;

const heading = z.string('required').trim().min(1, 'required').max(500, 'tooLong');

/** The form of the import preview. */
export const previewSchema = z.object({
  revision: z.coerce.number().pipe(z.int32()),
  title: heading,
  subtitle: z.string().trim().max(500, 'tooLong').default(''),
  language: z.enum(languageForms),
  sections: z
    .array(
      z
        .object({ key: z.string(), level: z.enum(levelChoices), title: heading })
        .transform(({ level, ...section }) => ({ ...section, level: level === 'text' ? null : Number(level) })),
    )
    .max(2_000),
});

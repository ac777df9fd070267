import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node';
import { Link, useActionData, useLoaderData } from '@remix-run/react';
import { useTranslation } from 'react-i18next';
import { requirePermission } from '~/identity/require.server';
import { paths } from '~/paths';
import { outlineOf } from '~/plans/queries.server';
import { database } from '~/platform/database.server';
import { Failure, found } from '~/platform/failure';
import { Notice } from '~/ui/notice';
import { pageTitle } from '~/ui/page-title';
import { revalidateAfterConflict } from '~/ui/revalidate-after-conflict';
import { textsOf } from './hearing-scope.server';
import { letterOf } from './letter.server';
import { LetterMarker } from './letter-marker';
import { LetterSentences } from './letter-sentences';
import { marksFromSentences, marksSchema, sentenceChoices, type SentenceChoice } from './split-form';
import { splitLetter } from './split-letter.server';
import { sentencesOf } from './split-text';
import { Trail } from './trail';

export async function loader(args: LoaderFunctionArgs) {
  await requirePermission(args, 'inputs.triage');
  const letter = found(await letterOf(args.params.reference ?? '', Number(args.params.number)));
  const [sections, hearing] = await Promise.all([
    outlineOf(letter.versionId),
    database().hearing.findUniqueOrThrow({
      where: { id: letter.hearingId },
      select: { number: true, plan: { select: { slug: true, title: true, languageForm: true } } },
    }),
  ]);
  return {
    title: textsOf(args)('split.title', { reference: letter.reference }),
    letter,
    sections: sections.map(({ key, level, title }) => ({ key, level, title })),
    hearing,
    done: new URL(args.request.url).searchParams.get('points'),
  };
}

export async function action(args: ActionFunctionArgs) {
  const viewer = await requirePermission(args, 'inputs.triage');
  const reference = args.params.reference ?? '';
  const sentPoint = Number(args.params.number);
  const letter = found(await letterOf(reference, sentPoint));
  const form = await args.request.formData();
  const wanted = wantedMarks(form, letter.text);
  if (!wanted) throw new Failure('badRequest');
  try {
    const result = await splitLetter({ reference, sentPoint, ...wanted }, viewer.id);
    if ('refused' in result)
      return data({ ...result, marks: wanted.marks, revision: wanted.revision }, { status: 400 });
    return redirect(paths.split(reference, sentPoint, { points: result.points }), 303);
  } catch (error) {
    if (!(error instanceof Failure) || error.code !== 'conflict') throw error;
    return data({ refused: 'conflict' as const, marks: wanted.marks, revision: wanted.revision }, { status: 409 });
  }
}

function wantedMarks(form: FormData, text: string) {
  if (form.get('by') === 'sentences') {
    const revision = Number(form.get('revision'));
    const choices = sentencesOf(text).map(
      (_, index) => sentenceChoices.find((choice) => choice === form.get(`s${index}`)) ?? ('rest' as SentenceChoice),
    );
    return { revision, marks: marksFromSentences(text, choices), restSeen: form.get('restSeen') === 'on' };
  }
  const parsed = marksSchema.safeParse(Object.fromEntries(form));
  return parsed.success ? { ...parsed.data, restSeen: parsed.data.restSeen === 'on' } : null;
}

export const shouldRevalidate = revalidateAfterConflict;

export const meta: MetaFunction<typeof loader> = ({ data }) => pageTitle(data?.title, data?.hearing.plan.title);

/** Cuts a letter into points by marking in it. */
export default function SplitPage() {
  const { t } = useTranslation('triage');
  const { letter, sections, hearing, done } = useLoaderData<typeof loader>();
  const refused = useActionData<typeof action>();
  const { plan, number } = hearing;
  const marks =
    refused && refused.refused !== 'conflict'
      ? refused.marks
      : letter.points.map((point) => ({ ...point, section: point.sectionKey }));
  return (
    <div className="stack" data-gap="lg">
      <header className="stack">
        <Trail
          steps={[
            { to: paths.managePlan(plan.slug), text: plan.title, lang: plan.languageForm },
            { to: paths.hearing(plan.slug, number), text: t('hearing', { number }) },
            { to: paths.inputs(plan.slug, number), text: t('list.title') },
            { to: paths.submission(letter.reference), text: t('submission.title', { reference: letter.reference }) },
          ]}
        />
        <h1 className="ds-heading" data-size="md">
          {t('split.title', { reference: letter.reference })}
        </h1>
        <p className="narrow">{t('split.lead')}</p>
        {done && !refused && (
          <Notice tone="success" role="status">
            <p>{t('split.done', { count: Number(done) || 0 })}</p>
          </Notice>
        )}
        {refused && (
          <Notice tone="warning" role="alert">
            <p>
              {t(`split.refused.${refused.refused}`, {
                numbers:
                  'numbers' in refused ? refused.numbers.map((one) => `${letter.reference}-${one}`).join(', ') : '',
              })}
            </p>
          </Notice>
        )}
        {letter.corrected && (
          <Notice tone="warning">
            <p>{t('split.corrected')}</p>
          </Notice>
        )}
      </header>
      <LetterMarker
        // What is saved by somebody else meanwhile is not drawn over what is being marked.
        key={`${letter.split?.revision ?? 0} ${refused?.refused ?? ''}`}
        letter={letter}
        start={marks}
        sections={sections}
        planLanguage={plan.languageForm}
      />
      <LetterSentences letter={letter} />
      <p>
        <Link className="ds-link" to={paths.submission(letter.reference)}>
          {t('split.original')}
        </Link>
      </p>
    </div>
  );
}

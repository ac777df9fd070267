import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { useTranslation } from 'react-i18next';
import { hearingState } from '~/hearings/period';
import { hearingByNumber } from '~/hearings/queries.server';
import { requirePermission } from '~/identity/require.server';
import { i18nFor } from '~/language/i18n.server';
import { paths } from '~/paths';
import { sectionCode, readSectionCode } from '~/plans/section-code';
import { outlineOf } from '~/plans/queries.server';
import { Failure, found } from '~/platform/failure';
import { dayInNorway, isDay } from '~/platform/norwegian-time';
import { newSecret } from '~/platform/reference.server';
import { keepDone } from '~/submissions/keep-texts';
import { Notice } from '~/ui/notice';
import type { PageHandle } from '~/ui/page-kind';
import { pageTitle } from '~/ui/page-title';
import { Trail } from '../trail';
import { TypeInFields } from './type-in-fields';
import { mostPoints, parseTyped, typedChannels } from './type-in-form';
import { typeInSubmission } from './type-in-submission.server';

export const handle: PageHandle = { page: 'plain' };

async function scene(args: LoaderFunctionArgs) {
  const viewer = await requirePermission(args, 'submissions.typeIn');
  const hearing = found(await hearingByNumber(args.params.plan ?? '', Number(args.params.hearing)));
  const today = dayInNorway(new Date());
  const state = hearingState(hearing, today);
  if (state === 'draft' || state === 'upcoming') throw new Failure('notFound');
  return { viewer, hearing, today, outline: await outlineOf(hearing.versionId) };
}

export async function loader(args: LoaderFunctionArgs) {
  const { hearing, today, outline } = await scene(args);
  const query = new URL(args.request.url).searchParams;
  const { plan, number } = hearing;
  const day = query.get('dato') ?? '';
  return {
    title: i18nFor(args.context.language).getFixedT(null, 'paper')('typing.title'),
    plan: { slug: plan.slug, title: plan.title, languageForm: hearing.version.languageForm },
    hearing: { number, opensOn: hearing.opensOn },
    today,
    parts: outline.map(({ key, title }, position) => ({
      key,
      title,
      code: sectionCode({ plan: plan.slug, hearing: number, position }),
    })),
    key: newSecret(),
    saved: query.get('lagra'),
    savedPoints: Number(query.get('tal')) || 0,
    savedPart: query.get('om'),
    /** Those that come in a pile came the same way on the same day. */
    kept: {
      channel: typedChannels.find((channel) => channel === query.get('kanal')) ?? 'paper',
      receivedOn: isDay(day) && day <= today ? day : today,
    },
  };
}

export async function action(args: ActionFunctionArgs) {
  const { viewer, hearing, today, outline } = await scene(args);
  const { plan, number, version } = hearing;
  const form = await args.request.formData();
  const submission = parseTyped(form, today);
  const points = [...form.keys()].filter((name) => /^points\[\d+\]\.text$/.test(name)).length;
  if (form.get('intent') === 'more') {
    const result = { ...submission.reply(), status: undefined, error: {} };
    return data({ result, points: Math.min(points + 1, mostPoints), more: true }, { status: 200 });
  }
  const refused = (error: Record<string, string[]> = {}) => {
    const reply = submission.reply();
    return data({ result: { ...reply, error: { ...reply.error, ...error } }, points, more: false }, { status: 422 });
  };
  if (submission.status !== 'success') return refused();
  const { code, ...typed } = submission.value;
  const position = code === '' ? null : readSectionCode(code, { plan: plan.slug, hearing: number });
  const coded = position === null || position === undefined ? null : outline[position];
  if (position === undefined || coded === undefined) return refused({ code: ['codeWrong'] });
  const codedSection = coded?.key ?? null;
  const { reference, count } = await typeInSubmission(
    { ...typed, hearingId: hearing.id, codedSection, planLanguage: version.languageForm },
    viewer.id,
  );
  const said = { lagra: reference, tal: count, om: codedSection, kanal: typed.channel, dato: typed.receivedOn };
  return redirect(paths.typeIn(plan.slug, number, said), 303);
}

export const meta: MetaFunction<typeof loader> = ({ data: page }) => [
  ...pageTitle(page?.title, page?.plan.title),
  ...(page?.saved ? [keepDone('type-in')] : []),
];

/** Where what came on paper or by e-mail is typed in, one after another and by keyboard alone. */
export default function TypeInPage() {
  const loaded = useLoaderData<typeof loader>();
  const { title, plan, hearing, parts, saved, savedPoints, savedPart } = loaded;
  const answer = useActionData<typeof action>();
  const { t } = useTranslation(['paper', 'triage']);
  const about = parts.find(({ key }) => key === savedPart);
  return (
    <div className="stack narrow" data-gap="lg">
      <header className="stack">
        <Trail
          steps={[
            { to: paths.managePlan(plan.slug), text: plan.title, lang: plan.languageForm },
            { to: paths.hearing(plan.slug, hearing.number), text: t('triage:hearing', { number: hearing.number }) },
            { to: paths.inputs(plan.slug, hearing.number), text: t('triage:list.title') },
          ]}
        />
        <h1 className="ds-heading" data-size="lg">
          {title}
        </h1>
        <p className="muted">{t('typing.lead')}</p>
        <p>
          <a className="ds-link" href={paths.paperForm(plan.slug)}>
            {t('typing.printForm')}
          </a>
        </p>
      </header>
      {saved && !answer && (
        <Notice tone="success" role="status">
          <p>
            {t('typing.saved', { count: savedPoints })}{' '}
            <a className="ds-link" href={paths.submission(saved)}>
              {saved}
            </a>
            {about && (
              <>
                {' '}
                {t('typing.savedAbout')} <span lang={plan.languageForm}>{about.title}</span>
              </>
            )}
          </p>
        </Notice>
      )}
      <TypeInFields loaded={loaded} answer={answer} />
    </div>
  );
}

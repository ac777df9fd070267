import { useForm } from '@conform-to/react';
import { parseWithZod } from '@conform-to/zod/v4';
import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node';
import { Form, Link, useActionData, useLoaderData, useNavigation } from '@remix-run/react';
import { useTranslation } from 'react-i18next';
import { hearingState } from '~/hearings/period';
import { hearingByNumber } from '~/hearings/queries.server';
import { may, type Viewer } from '~/identity/permissions';
import { requireViewer } from '~/identity/require.server';
import { longDay } from '~/language/dates';
import { i18nFor } from '~/language/i18n.server';
import { paths } from '~/paths';
import { Failure, found } from '~/platform/failure';
import { dayInNorway } from '~/platform/norwegian-time';
import { newSecret } from '~/platform/reference.server';
import { outlineOf } from '~/plans/queries.server';
import { useKept } from '~/submissions/keep-texts';
import { ErrorSummary } from '~/ui/error-summary';
import { Select, TextField } from '~/ui/field';
import { fieldProps, summaryOf } from '~/ui/form-state';
import { LanguageField } from '~/ui/language-field';
import { Notice } from '~/ui/notice';
import { pageTitle } from '~/ui/page-title';
import { councilsToRegisterFor, roundsAtWork } from './queries.server';
import { registerStatement } from './register-statement.server';
import { SectionTexts, type PointValue } from './section-texts';
import { statementSchema } from './statement-form';

async function requireRegistrar(args: LoaderFunctionArgs) {
  const viewer = await requireViewer(args);
  const councils = await councilsToRegisterFor(viewer);
  if (councils.length === 0) throw new Failure('forbidden');
  return { viewer, councils };
}

/** The viewer's councils that can be entered for, and those that are at work in Samråd and deliver from there. */
async function apart(councils: Awaited<ReturnType<typeof councilsToRegisterFor>>, hearingId: string, viewer: Viewer) {
  const rounds = await roundsAtWork(hearingId);
  const roundOf = (id: string) => rounds.find(({ councilId }) => councilId === id);
  return {
    councils: councils.filter(({ id }) => !roundOf(id)),
    atWork: councils.flatMap(({ id, name, languageForm }) => {
      const round = roundOf(id);
      // Planners see how far a council has come, and lead nothing.
      if (!round) return [];
      return [{ name, languageForm, to: may(viewer, 'rounds.lead', id) ? paths.round(id, round.id) : null }];
    }),
  };
}

async function findHearing({ params }: LoaderFunctionArgs) {
  const hearing = found(await hearingByNumber(params.plan!, Number(params.hearing)));
  const today = dayInNorway(new Date());
  const state = hearingState(hearing, today);
  if (state === 'draft') throw new Failure('notFound');
  return { hearing, state, today };
}

export async function loader(args: LoaderFunctionArgs) {
  const { viewer, councils: all } = await requireRegistrar(args);
  const { hearing, state, today } = await findHearing(args);
  const { councils, atWork } = await apart(all, hearing.id, viewer);
  const wanted = new URL(args.request.url).searchParams.get('rad');
  return {
    title: i18nFor(args.context.language).getFixedT(null, 'councils')('new.title'),
    plan: { slug: hearing.plan.slug, title: hearing.plan.title, language: hearing.version.languageForm },
    hearingNumber: hearing.number,
    opensOn: hearing.opensOn,
    closesOn: hearing.closesOn,
    state,
    today,
    councils,
    atWork,
    council: (councils.find(({ id }) => id === wanted) ?? councils[0] ?? all[0]!).id,
    sections: await outlineOf(hearing.version.id),
    key: newSecret(),
  };
}

export const meta: MetaFunction<typeof loader> = ({ data }) => pageTitle(data?.title, data?.plan.title);

export async function action(args: ActionFunctionArgs) {
  const { viewer } = await requireRegistrar(args);
  const { hearing, today } = await findHearing(args);
  const t = i18nFor(args.context.language).getFixedT(null, 'councils');
  const submission = parseWithZod(await args.request.formData(), { schema: statementSchema(t, today) });
  if (submission.status !== 'success') return data(submission.reply(), { status: 400 });
  const { key, council, ...statement } = submission.value;
  try {
    const { reference } = await registerStatement(
      { ...statement, councilId: council, hearingId: hearing.id, idempotencyKey: key },
      viewer,
    );
    return redirect(paths.council(council, { levert: reference }), 303);
  } catch (error) {
    // The council began while the form was open.
    if (!(error instanceof Failure) || error.code !== 'conflict') throw error;
    return data(submission.reply({ fieldErrors: { council: [t('new.atWorkError')] } }), { status: 409 });
  }
}

interface StatementValues {
  council: string;
  meetingOn: string;
  caseNumber: string;
  languageForm: string;
  points: PointValue[];
}

export default function NewStatementPage() {
  const { plan, hearingNumber, councils, atWork, council, sections, state, opensOn, closesOn, today, key } =
    useLoaderData<typeof loader>();
  const { t, i18n } = useTranslation('councils');
  const [form, fields] = useForm<StatementValues>({
    id: 'statement',
    lastResult: useActionData<typeof action>() ?? null,
    defaultValue: {
      council,
      languageForm: councils.find(({ id }) => id === council)?.languageForm ?? 'nn',
      points: [{ section: '', text: '' }, ...sections.map((section) => ({ section: section.key, text: '' }))],
    },
  });
  const kept = useKept(`statement-${plan.slug}-${hearingNumber}`);
  const sending = useNavigation().state === 'submitting';
  const points = fields.points.getFieldList();
  return (
    <div className="stack narrow" data-gap="lg">
      <div className="stack" data-gap="sm">
        <Link className="ds-link" to={paths.council(council)}>
          {t('new.back')}
        </Link>
        <h1 className="ds-heading" data-size="lg">
          {t('new.title')}
        </h1>
        <p lang={plan.language}>{plan.title}</p>
      </div>
      {state === 'upcoming' && <Notice heading={t('new.upcoming', { day: longDay(opensOn) })} />}
      {state === 'closed' && (
        <Notice tone="warning" heading={t('new.late', { day: longDay(closesOn) })}>
          <p>{t('new.lateText')}</p>
        </Notice>
      )}
      {atWork.map(({ name, languageForm, to }) => (
        <Notice key={name}>
          <p>
            <strong lang={languageForm === i18n.language ? undefined : languageForm}>{name}</strong>
          </p>
          <p>{t('new.atWork')}</p>
          {to && (
            <p>
              <a className="ds-link" href={to}>
                {t('new.toRound')}
              </a>
            </p>
          )}
        </Notice>
      ))}
      {state !== 'upcoming' && councils.length > 0 && (
        <Form className="stack" data-gap="lg" method="post" id={form.id} onSubmit={form.onSubmit} noValidate {...kept}>
          <ErrorSummary
            errors={summaryOf(form).map((error) =>
              error.fieldId === fields.points.id ? { ...error, fieldId: `${fields.points.id}-0` } : error,
            )}
          />
          <input type="hidden" name="key" value={key} />
          <Select {...fieldProps(fields.council)} label={t('new.council')}>
            {councils.map(({ id, name }) => (
              <option key={id} value={id}>
                {name}
              </option>
            ))}
          </Select>
          <TextField {...fieldProps(fields.meetingOn)} label={t('new.meetingOn')} type="date" max={today} required />
          <TextField {...fieldProps(fields.caseNumber)} label={t('new.caseNumber')} hint={t('new.caseNumberHint')} />
          <LanguageField {...fieldProps(fields.languageForm)} label={t('new.language')} />
          <SectionTexts
            id={fields.points.id}
            points={points}
            sections={sections}
            language={plan.language}
            errors={fields.points.errors}
          />
          <button className="ds-button" disabled={sending}>
            {sending ? t('new.sending') : t('new.submit')}
          </button>
        </Form>
      )}
    </div>
  );
}

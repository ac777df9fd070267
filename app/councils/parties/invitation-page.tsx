import { parseWithZod } from '@conform-to/zod/v4';
import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { useTranslation } from 'react-i18next';
import { z } from 'zod';
import { requirePermission } from '~/identity/require.server';
import { longDay } from '~/language/dates';
import { i18nFor } from '~/language/i18n.server';
import { languageForms } from '~/language/language-form';
import { paths } from '~/paths';
import { Failure } from '~/platform/failure';
import { ErrorSummary } from '~/ui/error-summary';
import { Choice, FieldSet, TextArea, TextField } from '~/ui/field';
import { formState } from '~/ui/form-state';
import { Notice } from '~/ui/notice';
import type { PageHandle } from '~/ui/page-kind';
import { pageTitle } from '~/ui/page-title';
import { inviteParties, remindParties } from './invite-parties.server';
import { canBeReminded } from './party-state';
import { PrintedLetters } from './printed-letters';
import { partiesOf, partyScene } from './queries.server';

export const handle: PageHandle = { page: 'plain' };
export const meta: MetaFunction<typeof loader> = ({ data }) => pageTitle(data?.title, data?.plan.title);

const line = z.string().trim().max(200, 'tooLong').default('');
const body = z.string().trim().max(10_000, 'tooLong').default('');
const schema = z
  .object({
    kind: z.enum(['invitation', 'reminder']),
    parties: z.array(z.string().max(60), 'noParties').min(1, 'noParties'),
    way: z.enum(['mail', 'paper'], 'choose'),
    'subject-nb': line,
    'text-nb': body,
    'subject-nn': line,
    'text-nn': body,
  })
  .transform(({ kind, parties, way, ...words }) => ({
    kind,
    parties,
    way,
    letters: Object.fromEntries(
      languageForms
        .filter((form) => words[`text-${form}`])
        .map((form) => [form, { subject: words[`subject-${form}`], text: words[`text-${form}`] }]),
    ),
  }));

const ways = ['mail', 'paper'] as const;

export async function loader(args: LoaderFunctionArgs) {
  await requirePermission(args, 'parties.invite');
  const { hearing } = await partyScene(args.params.plan, args.params.hearing);
  const search = new URL(args.request.url).searchParams;
  const kind = search.get('slag') === 'reminder' ? ('reminder' as const) : ('invitation' as const);
  const parties = (await partiesOf(hearing)).filter(({ invitedAt, state }) =>
    kind === 'invitation' ? !invitedAt : invitedAt && canBeReminded(state),
  );
  const chosen = (search.get('til') ?? '').split(',');
  const forms = languageForms.filter((form) => parties.some(({ languageForm }) => languageForm === form));
  return {
    title: i18nFor(args.context.language).getFixedT(null, 'parties')(`invitation.title.${kind}`),
    kind,
    plan: { slug: hearing.plan.slug, title: hearing.plan.title, languageForm: hearing.plan.languageForm },
    hearing: { number: hearing.number },
    parties: parties.map(({ id, name, languageForm, group, addresses, questions, state }) => ({
      id,
      name,
      languageForm,
      group,
      address: addresses.join(', '),
      prepared: questions.length > 0,
      state,
    })),
    chosen,
    // The letter is written in the receiver's form, not in the planner's.
    letters: forms.map((form) => {
      const t = i18nFor(form).getFixedT(null, 'parties');
      const values = { plan: hearing.plan.title, day: longDay(hearing.closesOn) };
      return {
        form,
        subject: t(`letter.subject.${kind}`, values),
        text: t(`letter.text.${kind}`, values),
      };
    }),
  };
}

export async function action(args: ActionFunctionArgs) {
  const viewer = await requirePermission(args, 'parties.invite');
  const scene = await partyScene(args.params.plan, args.params.hearing);
  const submission = parseWithZod(await args.request.formData(), { schema });
  const refuse = (status: number, stale = false) =>
    data({ lastResult: submission.reply(), stale, printed: null }, { status });
  if (submission.status !== 'success') return refuse(422);
  const { kind, ...content } = submission.value;
  const mailing = { ...content, origin: new URL(args.request.url).origin };
  try {
    const send = kind === 'invitation' ? inviteParties : remindParties;
    const printed = await send(scene, mailing, viewer.id);
    // Answered here, not after a redirect: the codes are kept nowhere that another request could show them from.
    if (printed.length > 0) {
      return data({ lastResult: null, stale: false, printed: { letters: printed, sent: content.parties.length } });
    }
  } catch (error) {
    if (error instanceof Failure && error.code === 'conflict') return refuse(409, true);
    throw error;
  }
  const { hearing } = scene;
  return redirect(paths.parties(hearing.plan.slug, hearing.number, { sendt: content.parties.length }), 303);
}

/** The covering letter, to whom it goes, and how. */
export default function InvitationPage() {
  const { title, kind, plan, hearing, parties, chosen, letters } = useLoaderData<typeof loader>();
  const result = useActionData<typeof action>();
  const { t, i18n } = useTranslation(['parties', 'site']);
  const saved = {
    parties: chosen,
    way: 'mail',
    ...Object.fromEntries(
      letters.flatMap(({ form, subject, text }) => [
        [`subject-${form}`, subject],
        [`text-${form}`, text],
      ]),
    ),
  };
  const form = formState(result?.lastResult, saved, (code) => t(`error.${code as 'noParties'}`));
  const ticked = form.values('parties');
  const way = form.values('way')[0];
  return (
    <div className="stack narrow" data-gap="lg">
      <div className="stack no-print" data-gap="sm">
        <p>
          <a className="ds-link" href={paths.parties(plan.slug, hearing.number)}>
            {t('page.title')}
          </a>
        </p>
        <h1 className="ds-heading" data-size="lg">
          {title}
        </h1>
        <p lang={plan.languageForm === i18n.language ? undefined : plan.languageForm}>{plan.title}</p>
      </div>
      {result?.printed ? (
        <PrintedLetters letters={result.printed.letters} />
      ) : (
        <>
          {result?.stale && (
            <Notice tone="warning" role="alert">
              <p>{t('invitation.stale')}</p>
            </Notice>
          )}
          <ErrorSummary errors={form.errors} />
          {parties.length === 0 ? (
            <p>{t('invitation.nobody')}</p>
          ) : (
            <form method="post" className="stack" data-gap="lg">
              <input type="hidden" name="kind" value={kind} />
              <div id="field-parties">
                <FieldSet legend={t('invitation.to')} hint={t(`invitation.toHint.${kind}`)}>
                  {parties.map(({ id, name, address, languageForm, prepared, group }) => (
                    <Choice
                      key={id}
                      type="checkbox"
                      id={`party-${id}`}
                      name="parties"
                      value={id}
                      defaultChecked={ticked.includes(id)}
                      label={<span lang={languageForm === i18n.language ? undefined : languageForm}>{name}</span>}
                      hint={[
                        t(`one.${group}`),
                        address || t('invitation.noAddress'),
                        ...(kind === 'invitation'
                          ? [prepared ? t('invitation.prepared') : t('invitation.template')]
                          : []),
                      ].join(' · ')}
                    />
                  ))}
                </FieldSet>
              </div>
              {letters.map((letter) => (
                <fieldset className="ds-fieldset stack" key={letter.form}>
                  <legend className="ds-label" data-weight="medium">
                    {t('invitation.letter', { form: t(`site:language.${letter.form}`) })}
                  </legend>
                  <TextField
                    {...form.field(`subject-${letter.form}`)}
                    label={t('invitation.subject')}
                    lang={letter.form}
                    maxLength={200}
                  />
                  <TextArea
                    {...form.field(`text-${letter.form}`)}
                    label={t('invitation.text')}
                    hint={t('invitation.textHint')}
                    lang={letter.form}
                    rows={10}
                  />
                </fieldset>
              ))}
              <FieldSet legend={t('invitation.way')}>
                {ways.map((choice) => (
                  <Choice
                    key={choice}
                    type="radio"
                    id={`way-${choice}`}
                    name="way"
                    value={choice}
                    defaultChecked={way === choice}
                    label={t(`way.${choice}`)}
                    hint={t(`invitation.wayHint.${choice}`)}
                  />
                ))}
              </FieldSet>
              <button className="ds-button">{t(`invitation.send.${kind}`)}</button>
            </form>
          )}
        </>
      )}
    </div>
  );
}

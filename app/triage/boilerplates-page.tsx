import { parseWithZod } from '@conform-to/zod/v4';
import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node';
import { Form, Link, useActionData, useLoaderData } from '@remix-run/react';
import { useTranslation } from 'react-i18next';
import { z } from 'zod';
import { languageForms } from '~/language/language-form';
import { paths } from '~/paths';
import { Failure } from '~/platform/failure';
import { Select, TextArea, TextField } from '~/ui/field';
import { Notice } from '~/ui/notice';
import { pageTitle } from '~/ui/page-title';
import { revalidateAfterConflict } from '~/ui/revalidate-after-conflict';
import { boilerplatesWithUses, retireBoilerplate, saveBoilerplate, type UsedBoilerplate } from './boilerplates.server';
import { requireHearing, textsOf } from './hearing-scope.server';
import { Trail } from './trail';
import { longText } from './triage-form';

const doneCodes = ['saved', 'retired'] as const;

/** Messages are keys under `triage:error`. */
const schema = z.discriminatedUnion('intent', [
  z.object({
    intent: z.literal('save'),
    id: z.string().optional(),
    revision: z.number().int().optional(),
    title: z.string('titleNeeded').trim().max(80, 'tooLong'),
    text: longText(20_000).refine((text) => text !== '', 'textNeeded'),
    languageForm: z.enum(languageForms),
  }),
  z.object({ intent: z.literal('retire'), id: z.string(), revision: z.number().int() }),
]);

type Message = 'titleNeeded' | 'textNeeded' | 'tooLong' | 'titleTaken';

export async function loader(args: LoaderFunctionArgs) {
  const { hearing, query } = await requireHearing(args);
  const { slug, title, languageForm } = hearing.plan;
  return {
    title: textsOf(args)('boilerplate.title'),
    plan: { slug, title, languageForm },
    hearingNumber: hearing.number,
    boilerplates: await boilerplatesWithUses(hearing.planId),
    done: doneCodes.find((code) => code === query.get('done')) ?? null,
  };
}

export async function action(args: ActionFunctionArgs) {
  const { viewer, hearing } = await requireHearing(args);
  const form = parseWithZod(await args.request.formData(), { schema });
  const typed = form.payload as Record<string, unknown>;
  if (form.status !== 'success') return data({ typed, errors: form.error ?? {}, conflict: false }, { status: 400 });
  const { planId, plan } = hearing;
  try {
    if (form.value.intent === 'retire') {
      await retireBoilerplate(planId, form.value.id, form.value.revision, viewer.id);
    } else {
      const { intent: _, ...texts } = form.value;
      if ((await saveBoilerplate({ planId, ...texts }, viewer.id)) === 'titleTaken') {
        return data({ typed, errors: { title: ['titleTaken'] }, conflict: false }, { status: 400 });
      }
    }
  } catch (error) {
    if (!(error instanceof Failure) || error.code !== 'conflict') throw error;
    return data({ typed, errors: {}, conflict: true }, { status: 409 });
  }
  const done = form.value.intent === 'save' ? 'saved' : 'retired';
  return redirect(paths.boilerplates(plan.slug, hearing.number, { done }), 303);
}

export const shouldRevalidate = revalidateAfterConflict;

export const meta: MetaFunction<typeof loader> = ({ data }) => pageTitle(data?.title, data?.plan.title);

/** Words that the planning group uses in many answers, with where each stands. */
export default function BoilerplatesPage() {
  const { t } = useTranslation('triage');
  const { plan, hearingNumber, boilerplates, done } = useLoaderData<typeof loader>();
  const refused = useActionData<typeof action>();
  const refusedOf = (id: string) => (refused && (refused.typed.id ?? '') === id ? refused : null);
  return (
    <div className="stack" data-gap="lg">
      <header className="stack">
        <Trail
          steps={[
            { to: paths.managePlan(plan.slug), text: plan.title, lang: plan.languageForm },
            { to: paths.hearing(plan.slug, hearingNumber), text: t('hearing', { number: hearingNumber }) },
            { to: paths.inputs(plan.slug, hearingNumber), text: t('list.title') },
          ]}
        />
        <h1 className="ds-heading" data-size="lg">
          {t('boilerplate.title')}
        </h1>
        <p className="narrow">{t('boilerplate.lead')}</p>
        {done && (
          <Notice tone="success" role="status">
            <p>{t(`boilerplate.done.${done}`)}</p>
          </Notice>
        )}
        {refused?.conflict && (
          <Notice tone="warning" role="alert">
            <p>{t('boilerplate.conflict')}</p>
          </Notice>
        )}
      </header>
      <div className="columns" data-aside="end">
        <section className="stack" data-gap="lg" aria-labelledby="all">
          <h2 className="ds-heading" data-size="sm" id="all">
            {t('boilerplate.all')}
          </h2>
          {boilerplates.length === 0 && <p>{t('boilerplate.none')}</p>}
          {boilerplates.map((boilerplate) => (
            <article className="stack" data-gap="sm" key={`${boilerplate.id} ${boilerplate.revision}`}>
              <h3 className="ds-heading" data-size="xs" lang={boilerplate.languageForm}>
                {boilerplate.title}
              </h3>
              <p className="wrap-lines" lang={boilerplate.languageForm}>
                {boilerplate.text}
              </p>
              <Uses boilerplate={boilerplate} plan={plan} />
              <details className="ds-details" open={refusedOf(boilerplate.id) !== null}>
                <summary>
                  <span aria-hidden="true">{t('boilerplate.edit')}</span>
                  <span className="visually-hidden">{t('boilerplate.editOf', { title: boilerplate.title })}</span>
                </summary>
                <div className="stack">
                  {boilerplate.uses.length > 0 && (
                    <Notice tone="warning">
                      <p>{t('boilerplate.inUse', { count: boilerplate.uses.length })}</p>
                    </Notice>
                  )}
                  <BoilerplateForm boilerplate={boilerplate} refused={refusedOf(boilerplate.id)} />
                </div>
              </details>
            </article>
          ))}
        </section>
        <section className="stack" aria-labelledby="new">
          <h2 className="ds-heading" data-size="sm" id="new">
            {t('boilerplate.new')}
          </h2>
          <BoilerplateForm
            key={boilerplates.length}
            boilerplate={null}
            refused={refusedOf('')}
            defaultLanguage={plan.languageForm}
          />
        </section>
      </div>
    </div>
  );
}

function Uses({ boilerplate: { uses }, plan }: { boilerplate: UsedBoilerplate; plan: { slug: string } }) {
  const { t } = useTranslation('triage');
  if (uses.length === 0) return <p className="muted small">{t('boilerplate.unused')}</p>;
  const outdated = uses.filter((use) => use.outdated).length;
  return (
    <details className="ds-details">
      <summary>
        {t('boilerplate.uses', { count: uses.length })}
        {outdated > 0 && ` – ${t('boilerplate.outdated', { count: outdated })}`}
      </summary>
      <ul>
        {uses.map(({ address, hearingNumber, outdated: old }) => (
          <li key={address}>
            <Link className="ds-link" to={paths.input(plan.slug, hearingNumber, address)}>
              {address}
            </Link>
            {old && <span className="muted"> {t('boilerplate.olderWords')}</span>}
          </li>
        ))}
      </ul>
    </details>
  );
}

interface FormProps {
  boilerplate: UsedBoilerplate | null;
  refused: { typed: Record<string, unknown>; errors: Partial<Record<string, string[] | null>> } | null;
  defaultLanguage?: string;
}

function BoilerplateForm({ boilerplate, refused, defaultLanguage }: FormProps) {
  const { t } = useTranslation('triage');
  const id = boilerplate?.id ?? 'new';
  const typed = (name: string) => (typeof refused?.typed[name] === 'string' ? refused.typed[name] : undefined);
  const errors = (name: string) => refused?.errors[name]?.map((code) => t(`error.${code as Message}`));
  return (
    <Form className="stack" method="post">
      {boilerplate && (
        <>
          <input type="hidden" name="id" value={boilerplate.id} />
          <input type="hidden" name="revision" value={boilerplate.revision} />
        </>
      )}
      <TextField
        id={`${id}-title`}
        name="title"
        label={t('boilerplate.name')}
        defaultValue={typed('title') ?? boilerplate?.title}
        errors={errors('title')}
        maxLength={80}
        autoComplete="off"
      />
      <TextArea
        id={`${id}-text`}
        name="text"
        label={t('boilerplate.text')}
        defaultValue={typed('text') ?? boilerplate?.text}
        errors={errors('text')}
        rows={5}
      />
      <Select
        id={`${id}-language`}
        name="languageForm"
        label={t('input.language')}
        defaultValue={typed('languageForm') ?? boilerplate?.languageForm ?? defaultLanguage}
      >
        {languageForms.map((form) => (
          <option key={form} value={form}>
            {t(`form.${form}`)}
          </option>
        ))}
      </Select>
      <div className="row">
        <button className="ds-button" data-variant={boilerplate ? 'secondary' : 'primary'} name="intent" value="save">
          {t(boilerplate ? 'boilerplate.save' : 'boilerplate.create')}
        </button>
        {boilerplate && (
          <button className="ds-button" data-variant="tertiary" data-color="danger" name="intent" value="retire">
            {t('boilerplate.retire')}
          </button>
        )}
      </div>
    </Form>
  );
}

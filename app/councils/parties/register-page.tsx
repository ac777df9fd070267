import type { SubmissionResult } from '@conform-to/react';
import { parseWithZod } from '@conform-to/zod/v4';
import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { useTranslation } from 'react-i18next';
import { z } from 'zod';
import { allCouncils } from '~/identity/queries.server';
import { requirePermission } from '~/identity/require.server';
import { i18nFor } from '~/language/i18n.server';
import { languageForms } from '~/language/language-form';
import { paths } from '~/paths';
import { Failure } from '~/platform/failure';
import { ErrorSummary } from '~/ui/error-summary';
import { Choice, Select, TextField } from '~/ui/field';
import { formState } from '~/ui/form-state';
import { LanguageField } from '~/ui/language-field';
import { Notice } from '~/ui/notice';
import type { PageHandle } from '~/ui/page-kind';
import { pageTitle } from '~/ui/page-title';
import { partyKinds } from './party-kinds';
import { registeredParties } from './queries.server';
import { saveRegisteredParty } from './save-registered-party.server';

export const handle: PageHandle = { page: 'plain' };
export const meta: MetaFunction<typeof loader> = ({ data }) => pageTitle(data?.title);

const schema = z.object({
  id: z.string().max(60).default(''),
  revision: z.coerce.number().pipe(z.int32()).default(0),
  name: z.string('nameMissing').trim().max(200, 'tooLong'),
  kind: z.enum(partyKinds, 'choose'),
  contactName: z.string().trim().max(200, 'tooLong').default(''),
  email: z.email('emailWrong').max(200, 'tooLong').default(''),
  languageForm: z.enum(languageForms, 'choose'),
  archived: z.coerce.boolean().default(false),
});

export async function loader(args: LoaderFunctionArgs) {
  await requirePermission(args, 'parties.invite');
  return {
    title: i18nFor(args.context.language).getFixedT(null, 'parties')('register.title'),
    language: args.context.language,
    councils: await allCouncils(),
    parties: await registeredParties(),
    saved: new URL(args.request.url).searchParams.get('lagret'),
  };
}

export async function action(args: ActionFunctionArgs) {
  const viewer = await requirePermission(args, 'parties.invite');
  const submission = parseWithZod(await args.request.formData(), { schema });
  const typed = submission.payload as Record<string, string>;
  const refuse = (lastResult: SubmissionResult, status: number, stale = false) =>
    data({ id: typed.id ?? '', lastResult, stale }, { status });
  if (submission.status !== 'success') return refuse(submission.reply(), 422);
  const { id, revision, ...content } = submission.value;
  try {
    const answer = await saveRegisteredParty(content, id ? { id, revision } : null, viewer.id);
    if (answer === 'nameTaken') return refuse(submission.reply({ fieldErrors: { name: ['nameTaken'] } }), 422);
  } catch (error) {
    if (error instanceof Failure && error.code === 'conflict') return refuse(submission.reply(), 409, true);
    throw error;
  }
  return redirect(paths.partyRegister({ lagret: content.name }), 303);
}

type Loaded = Awaited<ReturnType<typeof loader>>;
interface Refused {
  id: string;
  lastResult: SubmissionResult;
  stale: boolean;
}

/** Everybody that can be asked in a hearing: the councils, and the other bodies with their contacts. */
export default function RegisterPage() {
  const { councils, parties, saved, language } = useLoaderData<typeof loader>();
  const refused = useActionData<typeof action>();
  const { t } = useTranslation('parties');
  const isNew = refused?.id === '';
  return (
    <div className="stack narrow" data-gap="xl">
      <div className="stack">
        <h1 className="ds-heading" data-size="lg">
          {t('register.title')}
        </h1>
        <p>{t('register.lead')}</p>
        {saved && !refused && (
          <Notice tone="success" role="status">
            <p>{t('register.saved', { name: saved })}</p>
          </Notice>
        )}
      </div>
      <section className="stack" aria-labelledby="councils">
        <h2 className="ds-heading" data-size="md" id="councils">
          {t('register.councils')}
        </h2>
        <p>{t('register.councilsHint')}</p>
        <ul className="plain-list people-list">
          {councils.map(({ id, name, kind, members }) => (
            <li className="person" key={id}>
              <a className="ds-link person-name" href={paths.council(id)}>
                {name}
              </a>
              <span className="muted small">
                {t(`kind.${kind}`)} · {t('register.members', { count: members })}
              </span>
            </li>
          ))}
        </ul>
      </section>
      {partyKinds.map((kind) => {
        const ofKind = parties.filter((party) => party.kind === kind);
        return (
          ofKind.length > 0 && (
            <section className="stack" aria-labelledby={kind} key={kind}>
              <h2 className="ds-heading" data-size="md" id={kind}>
                {t(`group.${kind}`)}
              </h2>
              {ofKind.map((party) => (
                <details className="ds-details" key={party.id} open={refused?.id === party.id ? true : undefined}>
                  <summary>
                    {party.name} {party.archivedAt && <span className="ds-tag">{t('register.archived')}</span>}
                  </summary>
                  <PartyForm
                    party={party}
                    language={language}
                    refused={refused?.id === party.id ? refused : undefined}
                  />
                </details>
              ))}
            </section>
          )
        );
      })}
      <section className="stack" aria-labelledby="new">
        <h2 className="ds-heading" data-size="md" id="new">
          {t('register.new')}
        </h2>
        <PartyForm party={null} language={language} refused={isNew ? refused : undefined} />
      </section>
    </div>
  );
}

function PartyForm({
  party,
  language,
  refused,
}: {
  party: Loaded['parties'][number] | null;
  language: string;
  refused: Refused | undefined;
}) {
  const { t } = useTranslation('parties');
  const saved = {
    name: party?.name ?? '',
    kind: party?.kind ?? 'organisation',
    contactName: party?.contactName ?? '',
    email: party?.email ?? '',
    languageForm: party?.languageForm ?? language,
    archived: party?.archivedAt ? 'yes' : '',
  };
  const form = formState(refused?.lastResult, saved, (code) => t(`error.${code as 'nameMissing'}`));
  const key = party?.id ?? 'new';
  const field = (name: string) => ({ ...form.field(name), id: `${key}-${name}` });
  const errors = form.errors.map((error) => ({ ...error, fieldId: error.fieldId.replace('field', key) }));
  return (
    <div className="stack">
      {refused?.stale && (
        <Notice tone="warning" role="alert">
          <p>{t('stale')}</p>
        </Notice>
      )}
      <ErrorSummary errors={errors} />
      <form method="post" className="stack">
        <input type="hidden" name="id" value={party?.id ?? ''} />
        <input type="hidden" name="revision" value={party?.revision ?? 0} />
        <TextField {...field('name')} label={t('register.name')} maxLength={200} required />
        <Select {...field('kind')} label={t('register.kind')}>
          {partyKinds.map((kind) => (
            <option key={kind} value={kind}>
              {t(`one.${kind}`)}
            </option>
          ))}
        </Select>
        <TextField {...field('contactName')} label={t('register.contactName')} autoComplete="off" />
        <TextField {...field('email')} label={t('register.email')} type="email" autoComplete="off" />
        <LanguageField {...field('languageForm')} label={t('register.language')} />
        {party && (
          <Choice
            type="checkbox"
            id={`${key}-archived`}
            name="archived"
            value="yes"
            defaultChecked={field('archived').defaultValue !== ''}
            label={t('register.archive')}
            hint={t('register.archiveHint')}
          />
        )}
        <button className="ds-button" data-variant={party ? 'secondary' : undefined}>
          {party ? t('register.save') : t('register.add')}
        </button>
      </form>
    </div>
  );
}

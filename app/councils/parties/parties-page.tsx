import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { useTranslation } from 'react-i18next';
import { allCouncils } from '~/identity/queries.server';
import { requirePermission } from '~/identity/require.server';
import { longDay, longInstant } from '~/language/dates';
import { i18nFor } from '~/language/i18n.server';
import { paths } from '~/paths';
import { dayInNorway } from '~/platform/norwegian-time';
import { Choice, FieldSet } from '~/ui/field';
import { Notice } from '~/ui/notice';
import type { PageHandle } from '~/ui/page-kind';
import { pageTitle } from '~/ui/page-title';
import { flagsOf } from '../proof/proof.server';
import { UnheardNotice } from '../proof/unheard-notice';
import { addParties } from './add-parties.server';
import { PartiesTable } from './parties-table';
import { partiesOf, partyScene, registeredParties } from './queries.server';

export const handle: PageHandle = { page: 'plain' };
export const meta: MetaFunction<typeof loader> = ({ data }) => pageTitle(data?.title, data?.plan.title);

export async function loader(args: LoaderFunctionArgs) {
  await requirePermission(args, 'parties.invite');
  const { hearing, state } = await partyScene(args.params.plan, args.params.hearing);
  const [parties, councils, registered] = await Promise.all([partiesOf(hearing), allCouncils(), registeredParties()]);
  const flags = await flagsOf(hearing);
  const search = new URL(args.request.url).searchParams;
  return {
    title: i18nFor(args.context.language).getFixedT(null, 'parties')('page.title'),
    flags,
    plan: { slug: hearing.plan.slug, title: hearing.plan.title, languageForm: hearing.plan.languageForm },
    hearing: { number: hearing.number, closesOn: hearing.closesOn, published: state !== 'draft' },
    parties: parties.map((party) => ({
      id: party.id,
      name: party.name,
      languageForm: party.languageForm,
      group: party.group,
      kind: party.kind,
      state: party.state,
      invitedAt: party.invitedAt && longInstant(party.invitedAt),
      reminders: party.letters.filter(({ kind }) => kind === 'reminder').length,
      answerBy: party.answerBy || hearing.closesOn,
      received: party.delivered && longDay(dayInNorway(party.delivered.receivedAt)),
      questions: party.questions.length,
    })),
    toAdd: {
      councils: councils.filter(({ id }) => !parties.some(({ council }) => council?.id === id)),
      registered: registered.filter(
        ({ name, archivedAt }) => !archivedAt && !parties.some((party) => party.name === name),
      ),
    },
    done: { added: search.has('lagt-til'), sent: search.get('sendt') },
  };
}

export async function action(args: ActionFunctionArgs) {
  const viewer = await requirePermission(args, 'parties.invite');
  const { hearing } = await partyScene(args.params.plan, args.params.hearing);
  const form = await args.request.formData();
  const ids = (name: string) => form.getAll(name).filter((value) => typeof value === 'string');
  const chosen = { councils: ids('councils'), registered: ids('registered') };
  if (chosen.councils.length + chosen.registered.length === 0) return data({ nobodyChosen: true }, { status: 422 });
  await addParties(hearing.id, chosen, viewer.id);
  return redirect(paths.parties(hearing.plan.slug, hearing.number, { 'lagt-til': 1 }), 303);
}

/** Who is asked in a hearing, how far each has come, and the way to inviting and reminding them. */
export default function PartiesPage() {
  const { title, flags, plan, hearing, parties, toAdd, done } = useLoaderData<typeof loader>();
  const { t, i18n } = useTranslation('parties');
  const nobodyChosen = useActionData<typeof action>()?.nobodyChosen;
  const nobodyLeft = toAdd.councils.length + toAdd.registered.length === 0;
  return (
    <div className="stack" data-gap="xl">
      <div className="stack" data-gap="sm">
        <p>
          <a
            className="ds-link"
            href={paths.hearing(plan.slug, hearing.number)}
            lang={plan.languageForm === i18n.language ? undefined : plan.languageForm}
          >
            {plan.title}
          </a>
        </p>
        <h1 className="ds-heading" data-size="lg">
          {title}
        </h1>
        <p>{t('page.lead', { day: longDay(hearing.closesOn) })}</p>
        <p className="row">
          <a className="ds-link" href={paths.proof(plan.slug, hearing.number)}>
            {t('page.proof')}
          </a>
          <a className="ds-link" href={paths.questionTemplates()}>
            {t('templates.title')}
          </a>
          <a className="ds-link" href={paths.partyRegister()}>
            {t('register.title')}
          </a>
        </p>
      </div>
      {done.added && (
        <Notice tone="success" role="status">
          <p>{t('page.added')}</p>
        </Notice>
      )}
      {done.sent && (
        <Notice tone="success" role="status">
          <p>{t('page.sent', { count: Number(done.sent) || 0 })}</p>
        </Notice>
      )}
      <div className="narrow">
        <UnheardNotice flags={flags} plan={plan} hearing={hearing} />
      </div>
      {!hearing.published && (
        <Notice>
          <p>{t('page.notPublished')}</p>
        </Notice>
      )}
      {parties.length === 0 ? (
        <p>{t('page.nobody')}</p>
      ) : (
        <PartiesTable plan={plan.slug} hearing={hearing} parties={parties} />
      )}
      {!nobodyLeft && (
        <section className="stack narrow" aria-labelledby="add">
          <h2 className="ds-heading" data-size="md" id="add">
            {t('page.add')}
          </h2>
          <form method="post" className="stack">
            {(['councils', 'registered'] as const).map(
              (name) =>
                toAdd[name].length > 0 && (
                  <FieldSet key={name} legend={t(`page.toAdd.${name}`)}>
                    {toAdd[name].map((body) => (
                      <Choice
                        key={body.id}
                        type="checkbox"
                        id={`add-${body.id}`}
                        name={name}
                        value={body.id}
                        label={body.name}
                      />
                    ))}
                  </FieldSet>
                ),
            )}
            {nobodyChosen && (
              <p className="ds-validation-message" role="alert">
                {t('page.chooseOne')}
              </p>
            )}
            <button className="ds-button" data-variant="secondary">
              {t('page.addNow')}
            </button>
          </form>
        </section>
      )}
    </div>
  );
}

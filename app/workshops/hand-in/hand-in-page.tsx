import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { useTranslation } from 'react-i18next';
import { i18nFor } from '~/language/i18n.server';
import { paths } from '~/paths';
import { Select } from '~/ui/field';
import { Notice } from '~/ui/notice';
import type { PageHandle } from '~/ui/page-kind';
import { pageTitle } from '~/ui/page-title';
import { requireRoom } from '../require-workshop.server';
import { pictureOf } from '../room/pictures.server';
import { handInGroups } from './hand-in';
import { placeField, readPlaces } from './hand-in-form';
import { handInWorkshop } from './hand-in-workshop.server';
import { placeChoices } from './places.server';

export const handle: PageHandle = { page: 'plain' };

export async function loader(args: LoaderFunctionArgs) {
  const { hearing, workshop } = await requireRoom(args);
  const picture = await pictureOf(workshop.id);
  const { questions } = picture.workshop.script;
  return {
    heading: i18nFor(args.context.language).getFixedT(null, 'workshops')('handIn.title'),
    plan: { slug: hearing.plan.slug, language: hearing.version.languageForm },
    hearingNumber: hearing.number,
    workshop: { id: workshop.id, title: workshop.title, language: workshop.languageForm },
    over: picture.workshop.state === 'finished',
    rehearsal: picture.workshop.rehearsal,
    handedIn: workshop.handedInAt !== null,
    groups: handInGroups(picture).map(({ key, name, question, dots, notes }) => ({
      key,
      name,
      question: questions.find((asked) => asked.key === question)?.text ?? '',
      dots,
      notes: notes.map(({ id, text, table, late }) => ({ id, text, table, late })),
    })),
    places: await placeChoices(hearing.version.id),
  };
}

export const meta: MetaFunction<typeof loader> = ({ data }) => pageTitle(data?.heading, data?.workshop.title);

export async function action(args: ActionFunctionArgs) {
  const { viewer, hearing, workshop } = await requireRoom(args);
  const places = readPlaces(await args.request.formData());
  const { notes } = await handInWorkshop(workshop.id, places, viewer);
  return redirect(paths.workshopRecord(hearing.plan.slug, hearing.number, workshop.id, { levert: notes }), 303);
}

/** What a workshop leaves with the planning group, and where in the plan it belongs. */
export default function HandInPage() {
  const { heading, plan, hearingNumber, workshop, over, rehearsal, handedIn, groups, places } =
    useLoaderData<typeof loader>();
  const { t } = useTranslation('workshops');
  const total = groups.reduce((sum, { notes }) => sum + notes.length, 0);
  const record = paths.workshopRecord(plan.slug, hearingNumber, workshop.id);
  return (
    <div className="stack" data-gap="xl">
      <header className="stack narrow" data-gap="sm">
        <p>
          <a className="ds-link" href={paths.workshop(plan.slug, hearingNumber, workshop.id)} lang={workshop.language}>
            {workshop.title}
          </a>
        </p>
        <h1 className="ds-heading" data-size="lg">
          {heading}
        </h1>
        <p>{t('handIn.intro')}</p>
      </header>
      {rehearsal ? (
        <Notice tone="warning">
          <p>{t('setup.isRehearsal')}</p>
        </Notice>
      ) : !over ? (
        <Notice tone="warning" heading={t('handIn.notOver')}>
          <p>
            <a className="ds-link" href={paths.workshopConsole(plan.slug, hearingNumber, workshop.id)}>
              {t('setup.openConsole')}
            </a>
          </p>
        </Notice>
      ) : total === 0 ? (
        <Notice tone={handedIn ? 'success' : 'info'} heading={t(handedIn ? 'handIn.allDone' : 'handIn.nothing')}>
          <p>
            <a className="ds-link" href={record}>
              {t('record.open')}
            </a>
          </p>
        </Notice>
      ) : (
        <form method="post" className="stack" data-gap="lg">
          {handedIn && <p>{t('handIn.lateOnes')}</p>}
          {groups.map(({ key, name, question, dots, notes }) => (
            <section className="ds-card stack hand-in-group" data-gap="sm" key={key} aria-labelledby={`group-${key}`}>
              <h2 className="ds-heading" data-size="xs" id={`group-${key}`} lang={workshop.language}>
                {name || question || t('handIn.single')}
              </h2>
              <p className="muted small">
                {[
                  name ? t('handIn.cluster') : t('handIn.single'),
                  t('form.noteCount', { count: notes.length }),
                  ...(dots > 0 ? [t('handIn.dots', { count: dots })] : []),
                ].join(' · ')}
              </p>
              <ul className="notes" lang={workshop.language}>
                {notes.map(({ id, text, late }) => (
                  <li key={id} className="wrap-lines">
                    {text}
                    {late && <span className="muted small"> ({t('record.late')})</span>}
                  </li>
                ))}
              </ul>
              <Select id={placeField(key)} name={placeField(key)} label={t('handIn.place')} defaultValue="">
                <option value="">{t('form.wholePlan')}</option>
                {places.map(({ value, text, level }) => (
                  <option key={value} value={value} lang={plan.language}>
                    {'\u00a0\u00a0\u00a0'.repeat(level - 1) + text}
                  </option>
                ))}
              </Select>
            </section>
          ))}
          <p>
            <button className="ds-button">{t('handIn.submit', { count: total })}</button>
          </p>
        </form>
      )}
    </div>
  );
}

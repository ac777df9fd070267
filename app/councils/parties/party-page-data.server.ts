import { type LoaderFunctionArgs } from '@remix-run/node';
import { requirePermission } from '~/identity/require.server';
import { found } from '~/platform/failure';
import { answersOf } from '../rounds/statement.server';
import { partiesOf, partyScene } from './queries.server';
import { rowOf } from './question-form';
import { templateFor } from './templates.server';

export async function partyInScene({ params }: LoaderFunctionArgs) {
  const scene = await partyScene(params.plan, params.hearing);
  const party = found((await partiesOf(scene.hearing)).find(({ id }) => id === params.party));
  return { scene, party };
}

export async function partyPageData(args: LoaderFunctionArgs) {
  await requirePermission(args, 'parties.invite');
  const { scene, party } = await partyInScene(args);
  const { hearing, sections } = scene;
  const questions = party.questions.length > 0 ? party.questions : await templateFor(party.kind, party.languageForm);
  const search = new URL(args.request.url).searchParams;
  return {
    plan: { slug: hearing.plan.slug, title: hearing.plan.title, languageForm: hearing.version.languageForm },
    hearing: { number: hearing.number, closesOn: hearing.closesOn },
    sections: sections.map(({ key, title, level }) => ({ key, title, level })),
    party,
    rows: questions.map((question) =>
      rowOf({ ...question, options: question.options, sectionKey: question.sectionKey }),
    ),
    fromTemplate: party.questions.length === 0,
    answers: party.round ? await answersOf(party.round.id) : null,
    done: { saved: search.has('lagret'), returned: search.has('svart') },
  };
}

export type PartyPageData = Awaited<ReturnType<typeof partyPageData>>;

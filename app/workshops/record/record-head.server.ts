import type { LoaderFunctionArgs } from '@remix-run/node';
import { i18nFor } from '~/language/i18n.server';
import { readScript } from '../methods/script';
import { requireRoom } from '../require-workshop.server';
import { readRecord } from './read-record.server';
import type { RecordHead } from './record-words';

/** The record for those who may run the workshop, with the workshop's own texts. */
export async function requireRecord(args: LoaderFunctionArgs) {
  const scene = await requireRoom(args);
  const { workshop, hearing } = scene;
  const head: RecordHead = {
    title: workshop.title,
    plan: hearing.plan.title,
    method: readScript(workshop.script).name,
    heldOn: workshop.heldOn,
    place: workshop.place,
    facilitators: [workshop.facilitator.name, ...workshop.helpers.map(({ user }) => user.name)],
    participantsNote: workshop.participantsNote,
    headCount: workshop.headCount,
  };
  const t = i18nFor(workshop.languageForm).getFixedT(null, 'workshops');
  return { ...scene, head, ...(await readRecord(workshop.id)), t };
}

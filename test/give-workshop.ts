import { randomUUID } from 'node:crypto';
import { joinWorkshop, participantBySecret } from '../app/workshops/join-workshop.server';
import { standardMethods } from '../app/workshops/methods/standard-methods';
import { planWorkshop } from '../app/workshops/plan-workshop.server';
import { runAction } from '../app/workshops/room/run-action.server';
import type { SentNote } from '../app/workshops/room/sent-notes';
import { giveOpenHearing, giveUser } from './fixtures';

/** A workshop by IGP with two tables, run by a facilitator, with as many participants as asked for. */
export async function giveWorkshop(participants = 1) {
  const { hearing } = await giveOpenHearing();
  const facilitator = await giveUser('facilitator');
  const { method, script } = standardMethods[0]!;
  const { id } = await planWorkshop(
    {
      hearingId: hearing.id,
      title: 'Folkemøte',
      method,
      languageForm: 'nn',
      heldOn: '2027-02-01',
      place: '',
      devices: 'person',
      script: script.nn,
      groups: ['Bord 1', 'Bord 2'],
    },
    facilitator,
  );
  const people: string[] = [];
  for (let count = 0; count < participants; count++) {
    const { secret } = await joinWorkshop(id, { table: 1, firstName: '' });
    people.push((await participantBySecret(id, secret))!.id);
  }
  const lead = { facilitator: facilitator.id };
  const goTo = (key: string) =>
    runAction(id, lead, { do: 'goTo', step: script.nn.steps.findIndex((step) => step.key === key) });
  await runAction(id, lead, { do: 'start' });
  return { id, hearing, facilitator, people, lead, goTo };
}

/** A note as a device sends it. */
export const aNote = (choice: Partial<SentNote> = {}): SentNote => ({
  id: randomUUID(),
  text: 'Buss kvar dag',
  kind: 'note',
  step: 'skriv',
  question: 'q1',
  caseKey: '',
  actor: '',
  onNoteId: null,
  writtenAt: Date.now(),
  edition: 1,
  withdrawn: false,
  ...choice,
});

import { randomUUID } from 'node:crypto';
import { questionAt, stepAt } from './methods/script';
import { pictureOf } from './room/pictures.server';
import { ownView } from './room/views-own';

/** What a participant's page shows before its script has taken over, and to those without scripts. */
export async function plainRoom(workshopId: string, participantId: string) {
  const picture = await pictureOf(workshopId);
  const { workshop } = picture;
  const step = stepAt(workshop.script, workshop.step);
  const question = questionAt(workshop.script, workshop.step);
  return {
    state: workshop.state,
    step: { key: step.key, title: step.title, task: step.task, asks: step.question !== null },
    question: { key: question.key, text: question.text },
    lang: workshop.languageForm,
    /** The id of the next note: the same form sent twice is one note. */
    nextId: randomUUID(),
    notes: ownView(picture, participantId)?.notes.map(({ id, text }) => ({ id, text })) ?? [],
  };
}

import { may, type Viewer } from '../app/identity/permissions';
import { database } from '../app/platform/database.server';
import { addDays, dayInNorway } from '../app/platform/norwegian-time';
import { standardMethods } from '../app/workshops/methods/standard-methods';
import { planWorkshop } from '../app/workshops/plan-workshop.server';

/** The code of the workshop that is ready to be run; it stands in README. */
export const demoCode = 'FJORD7';

/** A workshop that is prepared and waits for its facilitator: IGP in nynorsk, four tables. */
export async function loadPlannedWorkshop(hearingId: string, facilitatorId: string): Promise<void> {
  const user = await database().user.findUniqueOrThrow({
    where: { id: facilitatorId },
    select: { id: true, name: true, email: true, roles: { select: { role: true, councilId: true } } },
  });
  const facilitator: Viewer = user;
  if (!may(facilitator, 'workshops.record')) throw new Error('the demonstration needs a facilitator');
  const { method, script } = standardMethods.find(({ key }) => key === 'igp')!;
  const { id } = await planWorkshop(
    {
      hearingId,
      title: 'Folkemøte om å bli gammal i Lauvfjord',
      method,
      languageForm: 'nn',
      heldOn: addDays(dayInNorway(new Date()), 3),
      place: 'Samfunnshuset i Fjordbotn',
      devices: 'person',
      script: {
        ...script.nn,
        questions: [
          {
            ...script.nn.questions[0]!,
            text: 'Kva skal til for at du kan bli gammal der du bur?',
          },
        ],
      },
      groups: ['Bord 1', 'Bord 2', 'Bord 3', 'Bord 4'],
    },
    facilitator,
  );
  await database().workshop.update({ where: { id }, data: { code: demoCode } });
}

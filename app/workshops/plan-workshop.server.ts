import { recordEvent } from '~/audit/record.server';
import { hearingState } from '~/hearings/period';
import { may, type Viewer } from '~/identity/permissions';
import type { LanguageForm } from '~/language/language-form';
import { database, type Prisma, type Transaction } from '~/platform/database.server';
import { Failure, found } from '~/platform/failure';
import { dayInNorway, type Day } from '~/platform/norwegian-time';
import { newCode, newSecret } from '~/platform/reference.server';
import { codeLength } from './code';
import type { WorkshopMethod } from './methods';
import type { WorkshopScript } from './methods/script';

export interface PlannedWorkshop {
  hearingId: string;
  title: string;
  method: WorkshopMethod;
  languageForm: LanguageForm;
  heldOn: Day;
  place: string;
  devices: 'person' | 'table' | 'none';
  script: WorkshopScript;
  /** Names of the tables, at least one. */
  groups: string[];
}

/**
 * Makes a workshop that is going to be held, with a copy of its method, its tables and the code to join by.
 *
 * @throws Failure `badRequest` while the hearing is not published: its text could still change under the notes
 */
export async function planWorkshop(workshop: PlannedWorkshop, viewer: Viewer): Promise<{ id: string }> {
  if (!may(viewer, 'workshops.record')) throw new Failure('forbidden');
  return database().$transaction(async (tx) => {
    const hearing = found(await tx.hearing.findUnique({ where: { id: workshop.hearingId } }));
    if (hearingState(hearing, dayInNorway(new Date())) === 'draft') throw new Failure('badRequest');
    const { id } = await createWorkshop(tx, { ...workshop, facilitatorId: viewer.id });
    await recordEvent(tx, {
      actorId: viewer.id,
      action: 'workshop.planned',
      subjectType: 'workshop',
      subjectId: id,
      details: { hearing: hearing.id, method: workshop.method },
    });
    return { id };
  });
}

/** The rows of a workshop that has not begun; also for its rehearsals. */
export async function createWorkshop(
  tx: Transaction,
  { script, groups, ...fields }: PlannedWorkshop & { facilitatorId: string; rehearsalOfId?: string },
) {
  return tx.workshop.create({
    data: {
      ...fields,
      script: script as unknown as Prisma.InputJsonObject,
      state: 'planned',
      code: await freeCode(tx),
      screenSecret: newSecret(),
      groups: {
        create: groups.map((name, index) => ({
          number: index + 1,
          name,
          // Cases are dealt to the tables in turn.
          caseKey: script.cases[index % Math.max(1, script.cases.length)]?.key ?? '',
        })),
      },
    },
    select: { id: true, code: true },
  });
}

async function freeCode(tx: Transaction): Promise<string> {
  for (;;) {
    const code = newCode(codeLength);
    if ((await tx.workshop.count({ where: { code } })) === 0) return code;
  }
}

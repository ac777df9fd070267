import type { Transaction } from '~/platform/database.server';

/**
 * Writes down which boilerplates stand in an answer, with the revision whose words were put in. One whose words are
 * not in the reasoning any more was put in and taken out again, or worded anew: then it is the planner's own text.
 */
export async function noteBoilerplateUse(
  tx: Transaction,
  inputId: string,
  ids: readonly string[],
  reasoning: string,
): Promise<void> {
  const known = await tx.boilerplate.findMany({
    where: {
      OR: [{ id: { in: [...ids] } }, { uses: { some: { inputId } } }],
      plan: { hearings: { some: { inputs: { some: { id: inputId } } } } },
    },
    select: { id: true, text: true, revision: true, uses: { where: { inputId }, select: { usedRevision: true } } },
  });
  for (const { id, text, revision, uses } of known) {
    const stands = reasoning.includes(text.trim());
    if (stands && uses[0]?.usedRevision !== revision) {
      await tx.boilerplateUse.upsert({
        where: { boilerplateId_inputId: { boilerplateId: id, inputId } },
        create: { boilerplateId: id, inputId, usedRevision: revision },
        update: { usedRevision: revision },
      });
    } else if (!stands && uses[0]?.usedRevision === revision) {
      await tx.boilerplateUse.delete({ where: { boilerplateId_inputId: { boilerplateId: id, inputId } } });
    }
  }
}

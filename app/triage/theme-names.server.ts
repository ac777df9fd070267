import type { Transaction } from '~/platform/database.server';

/** True when another theme of the plan has this name, however it is capitalised. */
export async function themeNameTaken(tx: Transaction, planId: string, name: string, exceptId?: string) {
  const themes = await tx.theme.findMany({ where: { planId }, select: { id: true, name: true } });
  return themes.some((theme) => theme.id !== exceptId && theme.name.toLowerCase() === name.toLowerCase());
}

import { database } from '~/platform/database.server';
import { shortened } from '~/ui/shortened';

const mostShown = 5;

/** How often people agreed with what was said in a hearing, and what they agreed with most. Withdrawn inputs are left out. */
export async function readSupport(hearingId: string) {
  const where = { hearingId, input: { withdrawnAt: null, submission: { withdrawnAt: null } } };
  const [total, groups] = await Promise.all([
    database().support.count({ where }),
    database().support.groupBy({
      by: ['inputId'],
      where,
      _count: true,
      orderBy: [{ _count: { inputId: 'desc' } }, { inputId: 'asc' }],
      take: mostShown,
    }),
  ]);
  const rows = await database().input.findMany({
    where: { id: { in: groups.map(({ inputId }) => inputId) } },
    select: { id: true, number: true, text: true, languageForm: true, submission: { select: { reference: true } } },
  });
  const byId = new Map(rows.map((row) => [row.id, row]));
  return {
    total,
    most: groups.flatMap(({ inputId, _count: count }) => {
      const row = byId.get(inputId);
      if (!row) return [];
      const { id, number, text, languageForm, submission } = row;
      return [{ id, reference: `${submission.reference}-${number}`, text: shortened(text, 160), languageForm, count }];
    }),
  };
}

import { loadDemo } from '../demo/load-demo.server';
import { config } from '../app/platform/config.server';
import { database } from '../app/platform/database.server';
import { migrate } from '../app/platform/migrate.server';
import { newSecret } from '../app/platform/reference.server';
import { inputsPerPage } from '../app/submissions/public-inputs.server';
import { submitComment } from '../app/submissions/submit-comment.server';
import { paths } from '../app/paths';

/** The demonstration municipality, with one section of its first plan filled up to a full page of inputs. */
export async function makeWorld() {
  migrate(config().databaseFile);
  await loadDemo();
  const hearing = await database().hearing.findFirstOrThrow({
    where: { plan: { kind: 'kommunedelplan' } },
    include: { plan: true },
  });
  const section = await database().section.findFirstOrThrow({
    where: { versionId: hearing.versionId, isFocusArea: true },
    orderBy: { position: 'asc' },
  });
  const there = await database().input.count({ where: { hearingId: hearing.id, sectionKey: section.key } });
  for (let number = there; number < inputsPerPage; number++) {
    await submitComment({
      hearingId: hearing.id,
      idempotencyKey: newSecret(),
      sender: { kind: 'resident', name: 'Prøve', organisationName: '', contactEmail: '', nameIsPublic: true },
      points: [
        {
          text: `Innspel nummer ${number}: dette er viktig for oss som bur her, og vi vil gjerne vere med vidare.`,
          place: { section: section.key },
          languageForm: 'nn',
        },
      ],
    });
  }
  await database().$disconnect();
  return {
    sectionPath: paths.section(hearing.plan.slug, section.key),
    commentPath: paths.comment(hearing.plan.slug, { section: section.key }),
  };
}

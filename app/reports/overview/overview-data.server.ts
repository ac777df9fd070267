import { database } from '~/platform/database.server';
import { compareGroups, onlyOneGroup } from './compare-groups';
import { countOverview } from './count-overview';
import { overviewMethod, provenanceOf } from './provenance.server';
import { readFacts } from './read-facts.server';
import { readSupport } from './read-support.server';
import { voiceMatrix } from './silent-cells';

/** Everything that the overview of a hearing shows, from one reading of what came in. */
export async function overviewOf(hearing: { id: string; planId: string; versionId: string }) {
  const [facts, support, workshops] = await Promise.all([
    readFacts(hearing),
    readSupport(hearing.id),
    database().workshop.findMany({
      where: { hearingId: hearing.id },
      orderBy: [{ heldOn: 'asc' }, { id: 'asc' }],
      select: { id: true, title: true, speakers: true },
    }),
  ]);
  const overview = countOverview(facts);
  return {
    overview,
    matrix: voiceMatrix(overview.parts),
    voices: compareGroups(facts),
    only: onlyOneGroup(facts),
    support,
    workshops,
    provenance: provenanceOf(facts.facts, overviewMethod, new Date()),
  };
}

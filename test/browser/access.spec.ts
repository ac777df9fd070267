import { expect, request as requests, test, type APIRequestContext } from '@playwright/test';
import routes from '../../app/routes';
import { healthPlan, lookUp, signInByRequest } from './world';

/** Who may open each address, tried from outside. An address without a rule fails. */

type RouteTree = { path?: string | undefined; index?: boolean | undefined; children?: RouteTree[] | undefined };

const visitors = ['anonymous', 'admin', 'marit', 'siri', 'gunnvor', 'olav', 'emil', 'ida'] as const;
type Visitor = (typeof visitors)[number];

const everybody: readonly Visitor[] = visitors;
const staff = visitors.filter((visitor) => visitor !== 'anonymous');
const administrator: Visitor[] = ['admin'];
const planner: Visitor[] = ['marit'];
const planAndFacilitate: Visitor[] = ['marit', 'siri'];
/** May register a statement: planners for any council, secretaries for their own. */
const registrars: Visitor[] = ['marit', 'gunnvor', 'emil'];
/** The elder council's own people, planners, and the administrator, who keeps its list of members. */
const elders: Visitor[] = ['marit', 'gunnvor', 'olav', 'admin'];

interface Rule {
  open: readonly Visitor[];
  /** Status for those who may; 200 unless said. */
  status?: number;
  /** Status for those who are signed in, where it is another. */
  signedIn?: number;
  /** Answers changes only: not asked for by GET. */
  noPage?: true;
}

const rules: Record<string, Rule> = {
  '/': { open: everybody },
  '/plan/:plan': { open: everybody },
  '/plan/:plan/del/:section': { open: everybody },
  '/plan/:plan/sok': { open: everybody },
  '/plan/:plan/merknad': { open: everybody },
  '/kvittering/:reference/:secret': { open: everybody, status: 404 },
  '/min-merknad/:reference/:secret': { open: everybody, status: 404 },
  '/personvern': { open: everybody },
  '/logg-inn': { open: everybody, signedIn: 302 },
  '/*': { open: everybody, status: 404 },
  '/bilde/:sha256': { open: everybody, status: 404 },
  '/sprak': { open: everybody, noPage: true },
  '/logg-ut': { open: everybody, noPage: true },
  '/arbeid': { open: staff },
  '/arbeid/import': { open: planner },
  '/arbeid/import/:import': { open: planner, status: 404 },
  '/arbeid/plan/:plan': { open: planner },
  '/arbeid/plan/:plan/periode/ny': { open: planner },
  '/arbeid/plan/:plan/periode/:hearing': { open: planner },
  '/arbeid/plan/:plan/periode/:hearing/merknader': { open: planner },
  '/arbeid/plan/:plan/periode/:hearing/merknader/:input': { open: planner },
  '/arbeid/plan/:plan/periode/:hearing/tema': { open: planner },
  '/arbeid/plan/:plan/periode/:hearing/rapport': { open: planner },
  '/arbeid/plan/:plan/periode/:hearing/rapport.docx': { open: planner },
  '/arbeid/plan/:plan/periode/:hearing/rapport.xlsx': { open: planner },
  '/arbeid/plan/:plan/periode/:hearing/rad/ny': { open: registrars },
  '/arbeid/plan/:plan/periode/:hearing/mote/ny': { open: planAndFacilitate },
  '/arbeid/plan/:plan/periode/:hearing/mote/:workshop': { open: planAndFacilitate },
  '/arbeid/innsending/:reference': { open: planner },
  '/arbeid/rad/:council': { open: elders },
  '/arbeid/folk': { open: administrator },
  '/arbeid/folk/:user': { open: administrator },
  '/arbeid/passord': { open: staff },
  '/arbeid/kommune': { open: administrator },
};

function pathsOf(tree: readonly RouteTree[], above = ''): string[] {
  return tree.flatMap(({ path = '', index, children }) => {
    const here = `${above}/${path}`.replace(/\/+/g, '/').replace(/(.)\/$/, '$1');
    return children ? pathsOf(children, here) : index || path ? [here] : [];
  });
}

function fill(path: string): string {
  const reference = () =>
    lookUp(
      'SELECT reference FROM Submission WHERE hearingId = (SELECT h.id FROM Hearing h JOIN Plan p ON p.id = h.planId WHERE p.slug = ?) LIMIT 1',
      healthPlan,
    );
  const values: Record<string, () => string> = {
    plan: () => healthPlan,
    hearing: () => '1',
    section: () =>
      lookUp(
        'SELECT s.key FROM Section s JOIN PlanVersion v ON v.id = s.versionId JOIN Plan p ON p.id = v.planId WHERE p.slug = ? AND isFocusArea = 1 LIMIT 1',
        healthPlan,
      ),
    reference,
    input: () => `${reference()}-1`,
    workshop: () =>
      lookUp(
        'SELECT w.id FROM Workshop w JOIN Hearing h ON h.id = w.hearingId JOIN Plan p ON p.id = h.planId WHERE p.slug = ? LIMIT 1',
        healthPlan,
      ),
    council: () => lookUp("SELECT id FROM Council WHERE kind = 'elders'"),
    user: () => lookUp('SELECT id FROM User LIMIT 1'),
    import: () => 'finst-ikkje',
    secret: () => 'gjetta',
    sha256: () => '0'.repeat(64),
  };
  return path.replace(/:(\w+)/g, (_, name: string) => values[name]!()).replace('*', 'finst-ikkje');
}

const addresses = pathsOf(routes as RouteTree[]);

test('every address has a rule, and every rule an address', () => {
  expect(Object.keys(rules).sort()).toEqual([...addresses].sort());
});

for (const visitor of visitors) {
  test.describe(visitor, () => {
    let request: APIRequestContext;
    test.beforeAll(async ({ baseURL }) => {
      request = await requests.newContext({ baseURL: baseURL! });
      if (visitor !== 'anonymous') await signInByRequest(request, visitor);
    });
    test.afterAll(() => request.dispose());

    for (const address of addresses) {
      const { open, status = 200, signedIn = status, noPage } = rules[address] ?? { open: [] };
      const allowed = open.includes(visitor);

      if (!noPage) {
        test(`${allowed ? 'may' : 'may not'} open ${address}`, async () => {
          const answer = await request.get(fill(address), { maxRedirects: 0 });
          if (allowed) return expect(answer.status()).toBe(visitor === 'anonymous' ? status : signedIn);
          await expectRefused(visitor, answer);
        });
      }

      if (!allowed) {
        test(`may not change anything at ${address}`, async () => {
          const answer = await request.post(fill(address), {
            form: { intent: 'save', revision: '1' },
            maxRedirects: 0,
          });
          await expectRefused(visitor, answer);
        });
      }
    }
  });
}

async function expectRefused(visitor: Visitor, answer: Awaited<ReturnType<APIRequestContext['get']>>) {
  if (visitor === 'anonymous' && answer.status() !== 405) {
    expect(answer.status()).toBe(302);
    expect(answer.headers()['location']).toContain('/logg-inn?next=');
  } else {
    expect([403, 404, 405]).toContain(answer.status());
  }
}

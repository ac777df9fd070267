import { expect, request as requests, test, type APIResponse } from '@playwright/test';
import { addresses, exampleOf } from './addresses';
import { signInByRequest } from './world';

/** Who may open each address, tried from outside. An address without a rule fails. */

const visitors = ['anonymous', 'admin', 'marit', 'siri', 'gunnvor', 'olav', 'emil', 'ida'] as const;
type Visitor = (typeof visitors)[number];

const everybody: readonly Visitor[] = visitors;
const staff = visitors.filter((visitor) => visitor !== 'anonymous');
/** Asks for what only a device that has joined a workshop has: nobody's account opens it. */
const nobody: Visitor[] = [];
const administrator: Visitor[] = ['admin'];
const planner: Visitor[] = ['marit'];
const planAndFacilitate: Visitor[] = ['marit', 'siri'];
/** May register a statement: planners for any council, secretaries for their own. */
const registrars: Visitor[] = ['marit', 'gunnvor', 'emil'];
/** The elder council's own people, planners, and the administrator, who keeps its list of members. */
const elders: Visitor[] = ['marit', 'gunnvor', 'olav', 'admin'];

/** The demonstration's round of the elder council, which is together: its secretary, a member, and planners from afar. */
const inRound: Visitor[] = ['marit', 'gunnvor', 'olav'];
/** Adopting is the leader's, who has no account; the statement is there when it is adopted. */
const nobodyYet: Visitor[] = [];

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
  '/plan/:plan/svar': { open: everybody },
  '/plan/:plan/skjema': { open: everybody },
  '/plan/:plan/apne-data': { open: everybody },
  '/plan/:plan/apne-data.csv': { open: everybody },
  '/plan/:plan/apne-data.json': { open: everybody },
  '/plan/:plan/merknad': { open: everybody },
  '/plan/:plan/uttale': { open: everybody },
  '/plan/:plan/folg': { open: everybody },
  '/plan/:plan/nytt.atom': { open: everybody },
  '/plan/:plan/frist.ics': { open: everybody },
  '/folg/:token': { open: everybody },
  '/folg/:token/slutt': { open: everybody },
  '/plan/:plan/stotte/:inputId': { open: everybody },
  '/kvittering/:reference/:secret': { open: everybody, status: 404 },
  '/min-merknad/:reference/:secret': { open: everybody, status: 404 },
  '/mista-lenke': { open: everybody },
  '/svar': { open: everybody },
  '/svar/:code': { open: everybody, status: 404 },
  '/rad/inn/:secret': { open: everybody, status: 404 },
  // A round is open to its own council and, as far as its stage goes, to planners; to all others it does not exist.
  '/rad/:round': { open: inRound },
  '/rad/:round/sporsmal/:question': { open: ['olav'] },
  '/rad/:round/felles': { open: ['gunnvor', 'olav'] },
  '/rad/:round/vedtak': { open: nobodyYet },
  '/rad/:round/puls': { open: inRound },
  '/rad/:round/kopi.pdf': { open: nobodyYet },
  '/rad/:round/protokoll.pdf': { open: nobodyYet },
  '/personvern': { open: everybody },
  '/universell-utforming': { open: everybody },
  // Residents who sign in have no account: what is theirs is tried in sign-in.spec.ts.
  '/mine-merknader': { open: everybody },
  '/plan/:plan/uttale/kladd': { open: nobody, noPage: true },
  '/id-porten': { open: everybody, status: 302 },
  '/id-porten/tilbake': { open: everybody, status: 302 },
  '/id-porten/ut': { open: everybody, status: 302 },
  '/id-porten/avslutta': { open: everybody, status: 204 },
  '/med': { open: everybody },
  '/med/:code': { open: everybody },
  '/med/:code/tilstand': { open: nobody },
  '/med/:code/direkte': { open: nobody },
  '/med/:code/lapp': { open: nobody, noPage: true },
  '/med/:code/handling': { open: nobody, noPage: true },
  '/med/:code/skjerm/:secret': { open: everybody, status: 404 },
  '/med/:code/skjerm/:secret/tilstand': { open: everybody, status: 404 },
  '/med/:code/skjerm/:secret/direkte': { open: everybody, status: 404 },
  '/logg-inn': { open: everybody, signedIn: 302 },
  '/*': { open: everybody, status: 404 },
  '/bilde/:sha256': { open: everybody, status: 404 },
  '/vedlegg/:attachment': { open: everybody, status: 404 },
  '/min-merknad/:reference/:secret/vedlegg/:attachment': { open: everybody, status: 404 },
  '/arbeid/innsending/:reference/vedlegg/:attachment': { open: planner },
  '/sprak': { open: everybody, noPage: true },
  '/logg-ut': { open: everybody, noPage: true },
  '/arbeid': { open: staff },
  '/arbeid/import': { open: planner },
  '/arbeid/import/:import': { open: planner, status: 404 },
  '/arbeid/plan/:plan': { open: planner },
  '/arbeid/plan/:plan/periode/ny': { open: planner },
  '/arbeid/plan/:plan/periode/:hearing': { open: planner },
  '/arbeid/plan/:plan/periode/:hearing/merknader': { open: planner },
  '/arbeid/plan/:plan/periode/:hearing/gjennomgang': { open: planner },
  '/arbeid/innsending/:reference/sladding': { open: planner },
  '/sporsmal/:secret': { open: everybody, status: 404 },
  '/arbeid/innsending/:reference/del/:number': { open: planner },
  '/arbeid/plan/:plan/periode/:hearing/ferdig': { open: planner },
  '/arbeid/plan/:plan/periode/:hearing/standardtekst': { open: planner },
  '/arbeid/plan/:plan/periode/:hearing/merknader/rader': { open: planner },
  '/arbeid/plan/:plan/periode/:hearing/merknader/endre': { open: planner },
  '/arbeid/plan/:plan/periode/:hearing/merknader/:input': { open: planner },
  '/arbeid/plan/:plan/periode/:hearing/svar': { open: planner },
  '/arbeid/plan/:plan/periode/:hearing/skriv-inn': { open: planner },
  '/arbeid/plan/:plan/periode/:hearing/tema': { open: planner },
  '/arbeid/plan/:plan/periode/:hearing/oversikt': { open: planner },
  '/arbeid/plan/:plan/periode/:hearing/rapport': { open: planner },
  '/arbeid/plan/:plan/periode/:hearing/rapport/:report': { open: planner, status: 404 },
  '/arbeid/plan/:plan/periode/:hearing/instans': { open: planner },
  '/arbeid/plan/:plan/periode/:hearing/instans/invitasjon': { open: planner },
  '/arbeid/plan/:plan/periode/:hearing/instans/bevis': { open: planner },
  '/arbeid/plan/:plan/periode/:hearing/instans/:party': { open: planner },
  '/arbeid/plan/:plan/periode/:hearing/rad/ny': { open: registrars },
  '/arbeid/plan/:plan/periode/:hearing/mote/ny': { open: planAndFacilitate },
  '/arbeid/plan/:plan/periode/:hearing/mote/for-inn': { open: planAndFacilitate },
  '/arbeid/plan/:plan/periode/:hearing/mote/:workshop': { open: planAndFacilitate },
  '/arbeid/plan/:plan/periode/:hearing/mote/:workshop/oppsett': { open: planAndFacilitate },
  '/arbeid/plan/:plan/periode/:hearing/mote/:workshop/innlevering': { open: planAndFacilitate },
  '/arbeid/plan/:plan/periode/:hearing/mote/:workshop/referat': { open: planAndFacilitate },
  '/arbeid/plan/:plan/periode/:hearing/mote/:workshop/referat.docx': { open: planAndFacilitate },
  '/arbeid/plan/:plan/periode/:hearing/mote/:workshop/referat.csv': { open: planAndFacilitate },
  '/arbeid/plan/:plan/periode/:hearing/mote/:workshop/styring': { open: planAndFacilitate },
  '/arbeid/plan/:plan/periode/:hearing/mote/:workshop/bord': { open: planAndFacilitate },
  '/arbeid/plan/:plan/periode/:hearing/mote/:workshop/tilstand': { open: planAndFacilitate },
  '/arbeid/plan/:plan/periode/:hearing/mote/:workshop/direkte': { open: planAndFacilitate, noPage: true },
  '/arbeid/plan/:plan/periode/:hearing/mote/:workshop/handling': { open: planAndFacilitate, noPage: true },
  '/arbeid/innsending/:reference': { open: planner },
  '/arbeid/rad/:council': { open: elders },
  '/arbeid/rad/:council/runde/:round': { open: ['gunnvor'] },
  '/arbeid/rad/:council/runde/:round/sporsmal/:question': { open: ['gunnvor'] },
  '/arbeid/rad/:council/runde/:round/vedtak': { open: ['gunnvor'] },
  '/arbeid/rad/:council/runde/:round/uttale': { open: nobodyYet },
  '/arbeid/rad/:council/runde/:round/medlemmer': { open: ['gunnvor'] },
  '/arbeid/rad/:council/runde/:round/papir': { open: ['gunnvor'] },
  '/arbeid/rad/:council/runde/:round/papir/:member': { open: ['gunnvor'] },
  '/arbeid/register': { open: planner },
  '/arbeid/sporsmal': { open: planner },
  '/arbeid/sporsmal/:kind/:form': { open: planner },
  '/arbeid/folk': { open: administrator },
  '/arbeid/folk/:user': { open: administrator },
  '/arbeid/passord': { open: staff },
  '/arbeid/kommune': { open: administrator },
  '/arbeid/utsending': { open: [...administrator, ...planner] },
  // Nobody reads the words of a mail where a mail server sends it; what the demonstration shows is in send-mail.test.
  '/arbeid/utsending/:mail': { open: [...administrator, ...planner], status: 404 },
};

test('every address has a rule, and every rule an address', () => {
  expect(Object.keys(rules).sort()).toEqual([...addresses].sort());
});

for (const visitor of visitors) {
  test(`${visitor} may open and change what is theirs, and nothing else`, async ({ baseURL }) => {
    test.setTimeout(120_000);
    const request = await requests.newContext({ baseURL: baseURL! });
    if (visitor !== 'anonymous') await signInByRequest(request, visitor);
    for (const address of addresses) {
      const { open, status = 200, signedIn = status, noPage } = rules[address] ?? { open: [] };
      const allowed = open.includes(visitor);
      if (!noPage) {
        const answer = await request.get(exampleOf(address), { maxRedirects: 0 });
        if (allowed) expect.soft(answer.status(), address).toBe(visitor === 'anonymous' ? status : signedIn);
        else if (open.length === 0 && !address.includes(':round')) expect.soft(answer.status(), address).toBe(403);
        else expectRefused(visitor, answer, address);
      }
      if (!allowed) {
        const form = { intent: 'save', revision: '1' };
        if (open.length === 0 && !address.includes(':round')) {
          const answer = await request.post(exampleOf(address), { form, maxRedirects: 0 });
          expect.soft([401, 403, 405], `POST ${address}`).toContain(answer.status());
        } else
          expectRefused(visitor, await request.post(exampleOf(address), { form, maxRedirects: 0 }), `POST ${address}`);
      }
    }
    await request.dispose();
  });
}

function expectRefused(visitor: Visitor, answer: APIResponse, address: string) {
  if (visitor === 'anonymous' && answer.status() !== 405 && address.includes('/arbeid')) {
    expect.soft(answer.status(), address).toBe(302);
    expect.soft(answer.headers()['location'], address).toContain('/logg-inn?next=');
  } else {
    // A round also answers that it is too early or too late.
    const refusals = address.includes(':round') ? [403, 404, 405, 409] : [403, 404, 405];
    expect.soft(refusals, address).toContain(answer.status());
  }
}

import routes from '../../app/routes';
import { healthPlan, lookUp } from './world';

type RouteTree = { path?: string | undefined; index?: boolean | undefined; children?: RouteTree[] | undefined };

/** Every address of the site map as a pattern: "/plan/:plan/del/:section". */
export const addresses = pathsOf(routes as RouteTree[]);

function pathsOf(tree: readonly RouteTree[], above = ''): string[] {
  return tree.flatMap(({ path = '', index, children }) => {
    const here = `${above}/${path}`.replace(/\/+/g, '/').replace(/(.)\/$/, '$1');
    return children ? pathsOf(children, here) : index || path ? [here] : [];
  });
}

/** Of a submission with a file. */
const reference = () =>
  lookUp('SELECT s.reference FROM Submission s JOIN Attachment a ON a.submissionId = s.id LIMIT 1');

const values: Record<string, () => string> = {
  plan: () => healthPlan,
  hearing: () => '1',
  section: () =>
    lookUp(
      `SELECT s.key FROM Section s JOIN PlanVersion v ON v.id = s.versionId JOIN Plan p ON p.id = v.planId
       WHERE p.slug = ? AND isFocusArea = 1 LIMIT 1`,
      healthPlan,
    ),
  reference,
  number: () => '1',
  input: () => `${reference()}-1`,
  inputId: () =>
    lookUp(
      `SELECT t.id FROM Input t JOIN Hearing h ON h.id = t.hearingId JOIN Plan p ON p.id = h.planId
       JOIN Submission s ON s.id = t.submissionId
       WHERE p.slug = ? AND s.withdrawnAt IS NULL AND t.withdrawnAt IS NULL AND s.publicState = 'visible' LIMIT 1`,
      healthPlan,
    ),
  attachment: () => lookUp('SELECT id FROM Attachment WHERE submissionId IS NOT NULL LIMIT 1'),
  workshop: () => lookUp("SELECT id FROM Workshop WHERE code = 'FJORD7'"),
  code: () => 'FJORD7',
  council: () => lookUp("SELECT id FROM Council WHERE kind = 'elders'"),
  user: () => lookUp('SELECT id FROM User LIMIT 1'),
  import: () => 'finst-ikkje',
  report: () => 'finst-ikkje',
  mail: () => lookUp('SELECT id FROM Mail LIMIT 1'),
  token: () => 'gjetta',
  secret: () => 'gjetta',
  round: () => lookUp("SELECT r.id FROM CouncilRound r JOIN Council c ON c.id = r.councilId WHERE c.kind = 'elders'"),
  party: () =>
    lookUp(
      'SELECT t.id FROM ConsultedParty t JOIN Hearing h ON h.id = t.hearingId JOIN Plan p ON p.id = h.planId WHERE p.slug = ? LIMIT 1',
      healthPlan,
    ),
  question: () => '1',
  member: () =>
    lookUp("SELECT m.id FROM CouncilMembership m JOIN Council c ON c.id = m.councilId WHERE c.kind = 'elders' LIMIT 1"),
  kind: () => 'youth',
  form: () => 'nn',
  sha256: () => '0'.repeat(64),
};

/** An address of the demonstration that fits the pattern. */
export function exampleOf(pattern: string): string {
  return pattern.replace(/:(\w+)/g, (_, name: string) => values[name]!()).replace('*', 'finst-ikkje');
}

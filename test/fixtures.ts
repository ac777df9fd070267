import { hashPassword } from '../app/identity/password.server';
import type { Role, Viewer } from '../app/identity/permissions';
import { publishHearing } from '../app/hearings/publish-hearing.server';
import type { ImportedBlock, ImportedSection } from '../app/plans/import/imported-plan';
import { savePlanVersion } from '../app/plans/save-plan-version.server';
import { database } from '../app/platform/database.server';
import { addDays, dayInNorway } from '../app/platform/norwegian-time';

/** A small world for tests, made with the product's own commands. Each call makes a new one. */

export const password = 'eit langt passord';
let passwordHash: Promise<string> | undefined;
let serial = 0;

export async function giveUser(role: Role, councilId: string | null = null): Promise<Viewer> {
  const number = ++serial;
  const user = await database().user.create({
    data: {
      email: `${role.toLowerCase()}-${number}@example.no`,
      name: `${role} ${number}`,
      passwordHash: await (passwordHash ??= hashPassword(password)),
      languageForm: 'nn',
      roles: { create: { role, councilId } },
    },
  });
  return { id: user.id, name: user.name, email: user.email, roles: [{ role, councilId }] };
}

export const giveCouncil = (kind: 'elders' | 'youth' | 'disability' = 'youth') =>
  database().council.create({ data: { name: `Råd ${++serial}`, kind, languageForm: 'nn' } });

const block = (key: string, kind: ImportedBlock['kind'], html: string, text: string): ImportedBlock => ({
  key,
  kind,
  html,
  text,
  columns: [],
  elements: [],
});

const section = (key: string, level: number, title: string, blocks: ImportedBlock[]): ImportedSection => ({
  key,
  level,
  title,
  synthetic: false,
  blocks,
});

const element = (key: string, kind: 'goal' | 'strategy' | 'measure', text: string, column: number) => ({
  key,
  kind,
  text,
  parentKey: kind === 'goal' ? null : 'g-trygg',
  row: 0,
  column,
  label: '',
  horizon: kind === 'goal' ? '2038' : '',
  responsible: kind === 'measure' ? 'Helse og meistring' : '',
  startsAt: kind === 'measure' ? '2027' : '',
  endsAt: '',
  attributes: [],
});

/** Sections `innleiing`, `satsing` (block `b-satsing`, elements `g-trygg`, `s-team`, `m-dag`) and, below it, `satsing-heimen`. */
export const smallPlan: ImportedSection[] = [
  section('innleiing', 1, '1 Innleiing', [
    block('b-inn1', 'paragraph', '<p>Planen gjeld til 2038.</p>', 'Planen gjeld til 2038.'),
    block(
      'b-inn2',
      'paragraph',
      '<p>Kommunestyret vedtek <strong>planen</strong>.</p>',
      'Kommunestyret vedtek planen.',
    ),
  ]),
  section('satsing', 1, '2 Trygg heime', [
    block('b-satsing', 'paragraph', '<p>Fleire skal bu heime lenger.</p>', 'Fleire skal bu heime lenger.'),
    {
      ...block('b-tabell', 'elements', '', 'Mål Strategiar Tiltak'),
      columns: [
        { title: 'Mål', holds: 'goal' },
        { title: 'Strategiar', holds: 'strategy' },
        { title: 'Tiltak', holds: 'measure' },
      ],
      elements: [
        element('g-trygg', 'goal', 'Alle er trygge heime', 0),
        element('s-team', 'strategy', 'Byggje opp eit kvardagsmeistringsteam', 1),
        element('m-dag', 'measure', 'Opne dagtilbod i kvar bygd', 2),
      ],
    },
  ]),
  section('satsing-heimen', 2, '2.1 Heimen som arena', [
    block('b-heim', 'list', '<ul><li>Tryggleiksalarm</li><li>Heimebesøk</li></ul>', 'Tryggleiksalarm Heimebesøk'),
  ]),
];

/** A plan with one unpublished version. */
export async function givePlan(title = `Kommunedelplan ${++serial}`) {
  const { plan, version } = await savePlanVersion({
    content: { title, subtitle: 'Høyringsutkast', language: 'nn', sections: smallPlan, warnings: [], images: [] },
    source: { name: 'utkast.docx', sha256: '0'.repeat(64) },
    planId: null,
    kind: 'kommunedelplan',
    createdById: null,
  });
  return { plan, version };
}

interface HearingChoice {
  /** Days from today; negative is past. */
  opens?: number;
  closes?: number;
  inputVisibility?: 'atOnce' | 'afterReview' | 'afterHearing';
  nameRequirement?: 'hidden' | 'optional' | 'required';
  contactRequirement?: 'hidden' | 'optional' | 'required';
  signIn?: 'notOffered' | 'offered' | 'required';
}

/** A plan with a published hearing, open from ten days ago for 45 days unless told otherwise. */
export async function giveOpenHearing({ opens = -10, closes = opens + 45, ...choice }: HearingChoice = {}) {
  const { plan, version } = await givePlan();
  const planner = await giveUser('planner');
  const today = dayInNorway(new Date());
  const draft = await database().hearing.create({
    data: {
      planId: plan.id,
      number: 1,
      versionId: version.id,
      opensOn: addDays(today, opens),
      closesOn: addDays(today, closes),
      shortPeriodReason: 'Prøve',
      ...choice,
    },
  });
  await publishHearing(draft.id, draft.revision, planner.id);
  const hearing = await database().hearing.findUniqueOrThrow({ where: { id: draft.id } });
  return { plan, version, hearing, planner };
}

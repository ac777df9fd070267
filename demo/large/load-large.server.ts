import Sqlite from 'better-sqlite3';
import { vouchForAll } from '../../app/audit/record.server';
import { publishHearing } from '../../app/hearings/publish-hearing.server';
import { savePlanVersion } from '../../app/plans/save-plan-version.server';
import { config } from '../../app/platform/config.server';
import { database } from '../../app/platform/database.server';
import { addDays, type Day } from '../../app/platform/norwegian-time';
import { hashSecret } from '../../app/platform/reference.server';
import { councils } from '../content/people';
import { composePool, type LargePoint, type LargeSubmission } from './compose-pool';
import { largePlan } from './large-plan';
import type { WorkshopSpeakers } from '../../app/submissions/speaker-groups';
import { matters, type Voice } from '../content/large/matters';
import { BulkRows } from './bulk-rows';
import { Chance } from './random';
import { hearingDays, largeWorkshops } from './who-and-how';

/** From the last day of the hearing to today. */
const closedDaysAgo = 10;

export interface LargeChoice {
  /** How many inputs, exactly. */
  inputs: number;
  today: Day;
  seed?: number;
}

/**
 * A finished hearing of six weeks over a plan of 50 sections, with as many inputs as asked for, into a database that
 * has the demonstration municipality. The same number, day and seed give the same rows, but for the ids of plan,
 * hearing and themes. Rows are written in one go, past Prisma: 20,000 inputs take seconds.
 */
export async function loadLarge({ inputs, today, seed = 2027 }: LargeChoice) {
  const { content } = largePlan();
  const opensOn = addDays(today, -closedDaysAgo - hearingDays + 1);
  const people = await planners();
  const { plan, version } = await savePlanVersion({
    content,
    source: { name: 'samfunnsplan-hoyringsutkast.docx', sha256: '0'.repeat(64) },
    planId: null,
    kind: 'kommuneplan',
    createdById: people[0]!,
  });
  await database().plan.update({
    where: { id: plan.id },
    data: {
      summary: 'Samfunnsplanen seier korleis Lauvfjord skal vere i 2038, og kva kommunen gjer for å kome dit.',
      decidedBy: 'Kommunestyret',
      caseNumber: '26/77',
      contactName: 'Marit Lunde, plankoordinator',
    },
  });
  const councilIds = await councilsByKind();
  const hearing = await database().hearing.create({
    data: {
      planId: plan.id,
      number: 1,
      versionId: version.id,
      opensOn,
      closesOn: addDays(opensOn, hearingDays - 1),
      consultedParties: {
        create: [
          ...[...councilIds.values()].map((councilId) => ({ councilId })),
          { name: 'Statsforvaltaren' },
          { name: 'Lauvfjord bondelag' },
        ],
      },
    },
  });
  await publishHearing(hearing.id, hearing.revision, people[0]!);
  const pool = composePool(inputs, seed);
  const db = new Sqlite(config().databaseFile, { timeout: 30_000 });
  try {
    db.pragma('foreign_keys = ON');
    new Writer(
      db,
      { hearingId: hearing.id, planId: plan.id, versionId: version.id, opensOn, people, councilIds },
      seed,
    ).write(pool);
  } finally {
    db.close();
  }
  await database().$transaction((tx) => vouchForAll(tx, 'demo.loaded'), { timeout: 120_000 });
  return { plan, hearing, submissions: pool.length, inputs };
}

async function planners(): Promise<string[]> {
  const rows = await database().user.findMany({
    where: { roles: { some: { role: 'planner' } } },
    orderBy: { email: 'desc' },
    select: { id: true },
  });
  if (rows.length === 0) throw new Error('the demonstration municipality must be loaded first');
  return rows.map(({ id }) => id);
}

async function councilsByKind(): Promise<Map<string, string>> {
  const rows = await database().council.findMany({ where: { kind: { in: councils.map(({ name }) => name) } } });
  return new Map(rows.map(({ kind, id }) => [kind, id]));
}

interface World {
  hearingId: string;
  planId: string;
  versionId: string;
  opensOn: Day;
  people: string[];
  councilIds: Map<string, string>;
}

/** The generator's voices as the groups of the overview. */
const speakersOf: Record<Voice, WorkshopSpeakers> = {
  resident: 'residents',
  youth: 'youth',
  elders: 'elders',
  disability: 'disability',
  employees: 'employees',
  organisation: 'organisations',
};

class Writer {
  private readonly rows: BulkRows;
  private readonly chance: Chance;
  private readonly themeIds = new Map<string, string>();
  private readonly workshopIds: string[] = [];
  private readonly quotes = new Map<string, string>();
  private readonly blockOf = new Map<string, string>();

  constructor(
    private readonly db: Sqlite.Database,
    private readonly world: World,
    seed: number,
  ) {
    this.chance = new Chance(seed + 1);
    this.rows = new BulkRows(db);
    for (const section of largePlan().content.sections) {
      this.quotes.set(section.key, section.title);
      for (const block of section.blocks) {
        this.quotes.set(block.key, block.text);
        for (const element of block.elements) {
          this.quotes.set(element.key, element.text);
          this.blockOf.set(element.key, block.key);
        }
      }
    }
  }

  write(pool: LargeSubmission[]): void {
    this.db.transaction(() => {
      this.writeThemes();
      this.writeWorkshops();
      for (const submission of pool) this.writeSubmission(submission);
    })();
  }

  private writeThemes(): void {
    const { planId } = this.world;
    const parents = [...new Set(matters.map(({ parent }) => parent))];
    const at = this.instant(0, 0);
    for (const [position, name] of parents.entries()) {
      const id = this.chance.id(at);
      this.themeIds.set(name, id);
      this.rows.insert('Theme', { id, planId, parentId: null, name, description: '', position });
    }
    for (const [position, { key, theme, parent }] of matters.entries()) {
      const id = this.chance.id(at);
      this.themeIds.set(key, id);
      this.rows.insert('Theme', {
        id,
        planId,
        parentId: this.themeIds.get(parent)!,
        name: theme,
        description: '',
        position,
      });
    }
  }

  private writeWorkshops(): void {
    for (const { title, method, day, voice } of largeWorkshops) {
      const at = this.instant(day, 600);
      const id = this.chance.id(at);
      this.workshopIds.push(id);
      this.rows.insert('Workshop', {
        id,
        hearingId: this.world.hearingId,
        title,
        method,
        speakers: speakersOf[voice],
        languageForm: 'nn',
        handedInAt: at,
        heldOn: addDays(this.world.opensOn, day),
        place: 'Kommunehuset',
        facilitatorId: this.world.people[0]!,
        createdAt: at,
      });
    }
  }

  private writeSubmission(submission: LargeSubmission): void {
    const { hearingId, people, councilIds } = this.world;
    const receivedAt = this.instant(submission.day, submission.minute);
    const id = this.chance.id(receivedAt);
    const registrarId = ['email', 'paper', 'workshop'].includes(submission.channel) ? this.chance.pick(people) : null;
    const councilId = submission.council && councilIds.get(submission.council)!;
    this.rows.insert('Submission', {
      id,
      reference: this.chance.reference(),
      hearingId,
      channel: submission.channel,
      languageForm: submission.form,
      receivedAt,
      journalNumber: submission.journalNumber,
      form: submission.points.length > 1 ? 'statement' : 'remark',
      senderKind: submission.senderKind,
      senderName: submission.name,
      organisationName: submission.organisation,
      ageGroup: submission.ageGroup,
      contactEmail: submission.email,
      nameIsPublic: false,
      registrarId,
      councilId,
      editTokenHash: hashSecret(this.chance.id(receivedAt)),
      publicState: submission.removed ? 'removed' : 'visible',
      removedReason: submission.removed ? 'Personopplysningar om andre' : '',
      withdrawnAt: submission.withdrawn ? new Date(receivedAt.getTime() + 3_600_000) : null,
      createdAt: receivedAt,
    });
    const sender = {
      kind: submission.senderKind,
      name: submission.name,
      organisationName: submission.organisation,
      contactEmail: submission.email,
      nameIsPublic: false,
    };
    const points = submission.points.map(({ text, place }) => ({ text, place, languageForm: submission.form }));
    this.rows.insert('SubmissionRevision', {
      id: this.chance.id(receivedAt),
      submissionId: id,
      number: 1,
      content: JSON.stringify({ sender, points }),
      createdAt: receivedAt,
    });
    if (councilId) {
      this.rows.insert('Statement', {
        id: this.chance.id(receivedAt),
        councilId,
        hearingId,
        submissionId: id,
        meetingOn: addDays(this.world.opensOn, submission.day),
        caseNumber: submission.journalNumber,
      });
    }
    for (const [index, point] of submission.points.entries()) {
      const inputId = this.writePoint(id, submission, receivedAt, point, index);
      if (!submission.workshop) continue;
      this.rows.insert('Note', {
        id: this.chance.id(receivedAt),
        workshopId: this.workshopIds[submission.workshop.index]!,
        submissionId: id,
        inputId,
        group: submission.workshop.group,
        position: index,
        text: point.text,
        writtenAt: receivedAt,
        receivedAt,
      });
    }
  }

  private writePoint(
    submissionId: string,
    { form, withdrawn }: LargeSubmission,
    receivedAt: Date,
    { text, place, stance, themes, assigned, answer }: LargePoint,
    index: number,
  ): string {
    const { hearingId, versionId, people } = this.world;
    const id = this.chance.id(receivedAt);
    const block = place.element ? this.blockOf.get(place.element)! : place.block;
    const authorId = this.chance.pick(people);
    this.rows.insert('Input', {
      id,
      submissionId,
      hearingId,
      number: index + 1,
      text,
      publicText: text,
      languageForm: form,
      versionId,
      sectionKey: place.section,
      blockKey: block,
      elementKey: place.element,
      quote: this.quotes.get(place.element ?? block ?? place.section ?? '') ?? '',
      stance,
      assigneeId: assigned ? authorId : null,
      createdAt: receivedAt,
    });
    for (const theme of themes) {
      this.rows.insert('InputTheme', { inputId: id, themeId: this.themeIds.get(theme)!, createdAt: receivedAt });
    }
    if (answer && !withdrawn) {
      const assessmentId = this.chance.id(receivedAt);
      this.rows.insert('Assessment', {
        id: assessmentId,
        inputId: id,
        number: 1,
        ...answer,
        authorId,
        createdAt: new Date(receivedAt.getTime() + 2 * 86_400_000),
      });
      this.rows.run('UPDATE "Input" SET "currentAssessmentId" = ? WHERE "id" = ?', assessmentId, id);
    }
    return id;
  }

  private instant(day: number, minute: number): Date {
    return new Date(Date.parse(`${addDays(this.world.opensOn, day)}T00:00:00Z`) + minute * 60_000);
  }
}

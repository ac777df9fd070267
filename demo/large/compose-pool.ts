import type { LanguageForm } from '../../app/language/language-form';
import { largePlan, type LargePlace } from './large-plan';
import {
  campaignEndings,
  campaigns,
  matters,
  openings,
  places as villages,
  type Matter,
  type Voice,
} from '../content/large/matters';
import { Chance } from './random';
import {
  answers,
  firstNames,
  hearingDays,
  largeWorkshops,
  lastNames,
  organisations,
  outcomes,
  stances,
  type LargeOutcome,
  type LargeStance,
} from './who-and-how';

export interface LargePoint {
  text: string;
  place: { section: string | null; block: string | null; element: string | null };
  matter: string;
  stance: LargeStance | null;
  /** Coded by the planners; a few have a second theme. */
  themes: string[];
  assigned: boolean;
  answer: { outcome: LargeOutcome; reasoning: string; planChange: string } | null;
}

export interface LargeSubmission {
  voice: Voice;
  channel: 'web' | 'email' | 'paper' | 'council' | 'workshop';
  form: LanguageForm;
  senderKind: 'resident' | 'youth' | 'organisation' | 'council' | 'workshop';
  ageGroup: 'from13to15' | 'from16to18' | 'from19to25' | null;
  name: string;
  organisation: string;
  email: string;
  journalNumber: string;
  /** Of a council's statement. */
  council: 'elders' | 'youth' | 'disability' | null;
  /** Of a workshop's group: which workshop, and the group's name. */
  workshop: { index: number; group: string } | null;
  /** From the first day of the hearing, and the minute of that day. */
  day: number;
  minute: number;
  withdrawn: boolean;
  removed: boolean;
  points: LargePoint[];
}

/**
 * What is said in a large hearing: the same for the same number and seed.
 *
 * @param inputs how many inputs there are in all, exactly
 */
export function composePool(inputs: number, seed = 2027): LargeSubmission[] {
  return new Composer(inputs, seed).compose();
}

class Composer {
  private readonly chance: Chance;
  private readonly places: LargePlace[];
  private readonly submissions: LargeSubmission[] = [];
  private left: number;

  constructor(
    private readonly inputs: number,
    seed: number,
  ) {
    this.chance = new Chance(seed);
    this.places = largePlan().places;
    this.left = inputs;
  }

  compose(): LargeSubmission[] {
    for (const council of ['elders', 'youth', 'disability'] as const) this.council(council);
    for (const index of largeWorkshops.keys()) this.workshop(index);
    for (const campaign of campaigns) {
      for (let sent = 0; sent < Math.round(this.inputs * 0.02); sent++) this.campaignLetter(campaign);
    }
    const organisationsUntil = this.left - Math.round(this.inputs * 0.12);
    while (this.left > organisationsUntil && this.left > 0) this.organisation();
    while (this.left > 0) this.person();
    return this.submissions;
  }

  private add(base: Partial<LargeSubmission> & Pick<LargeSubmission, 'voice' | 'channel' | 'senderKind' | 'points'>) {
    const points = base.points.slice(0, this.left);
    if (points.length === 0) return;
    this.left -= points.length;
    const late = this.chance.happens(0.4);
    this.submissions.push({
      form: 'nn',
      ageGroup: null,
      name: '',
      organisation: '',
      email: '',
      journalNumber: '',
      council: null,
      workshop: null,
      // Most people write in the last days.
      day: late ? this.chance.between(hearingDays - 6, hearingDays - 1) : this.chance.between(0, hearingDays - 1),
      minute: this.chance.between(6 * 60, 21 * 60),
      withdrawn: base.senderKind === 'resident' && this.chance.happens(0.01),
      removed: base.senderKind === 'resident' && this.chance.happens(0.005),
      ...base,
      points,
    });
  }

  private council(council: 'elders' | 'youth' | 'disability') {
    const form = council === 'disability' ? 'nb' : 'nn';
    const count = Math.max(1, Math.min(20, Math.round(this.inputs * 0.01)));
    this.add({
      voice: council,
      channel: 'council',
      senderKind: 'council',
      council,
      form,
      day: 30 + this.chance.between(0, 8),
      journalNumber: this.journalNumber(),
      points: this.points(council, form, count),
    });
  }

  private workshop(index: number) {
    const { voice, day } = largeWorkshops[index]!;
    const groups = Math.max(1, Math.min(6, Math.round(this.inputs / 500)));
    const notes = Math.max(1, Math.round((this.inputs * 0.012) / groups));
    for (let group = 1; group <= groups; group++) {
      this.add({
        voice,
        channel: 'workshop',
        senderKind: 'workshop',
        workshop: { index, group: `Bord ${group}` },
        day,
        points: this.points(voice, 'nn', notes, true),
      });
    }
  }

  private campaignLetter({ matter, form, text }: (typeof campaigns)[number]) {
    const ending = this.chance.pick(campaignEndings[form]).replace('{stad}', this.chance.pick(villages));
    const place = this.placeOf(matters.find(({ key }) => key === matter)!);
    const words = [text, ending].filter(Boolean).join(this.chance.happens(0.5) ? '\n\n' : ' ');
    this.add({
      voice: 'resident',
      channel: this.chance.happens(0.7) ? 'email' : 'web',
      senderKind: 'resident',
      form,
      ...this.named(),
      points: [this.coded(words, matter, { ...place, block: null, element: null }, 'against')],
    });
  }

  private organisation() {
    const form = this.form();
    const organisation = this.chance.pick(organisations);
    this.add({
      voice: 'organisation',
      channel: this.chance.happens(0.6) ? 'email' : 'web',
      senderKind: 'organisation',
      form,
      ...this.named(),
      organisation,
      journalNumber: this.journalNumber(),
      points: this.points('organisation', form, this.chance.between(3, 8)),
    });
  }

  private person() {
    const young = this.chance.happens(0.12);
    const form = this.form();
    const channel = this.chance.weighted([
      ['web', 80],
      ['email', 13],
      ['paper', 7],
    ] as const);
    this.add({
      voice: young ? 'youth' : 'resident',
      channel: young ? 'web' : channel,
      senderKind: young ? 'youth' : 'resident',
      ageGroup: young ? this.chance.pick(['from13to15', 'from16to18', 'from19to25'] as const) : null,
      form,
      ...(young ? {} : this.named()),
      journalNumber: channel === 'web' || young ? '' : this.journalNumber(),
      points: this.points(young ? 'youth' : 'resident', form, this.chance.happens(0.7) ? 1 : this.chance.between(2, 5)),
    });
  }

  private named() {
    if (this.chance.happens(0.25)) return {};
    const first = this.chance.pick(firstNames);
    const last = this.chance.pick(lastNames);
    const email = `${first}.${last}`.toLowerCase().replace(/[^a-z.]/g, 'o');
    return { name: `${first} ${last}`, email: `${email}@example.org` };
  }

  private points(voice: Voice, form: LanguageForm, count: number, short = false): LargePoint[] {
    return Array.from({ length: count }, () => {
      const matter = this.matterFor(voice);
      const place = this.chance.happens(0.05) ? null : this.placeOf(matter);
      return this.coded(this.words(matter, form, short), matter.key, place, this.chance.weighted(stances));
    });
  }

  private matterFor(voice: Voice): Matter {
    return this.chance.weighted(matters.map((matter) => [matter, matter.leans.includes(voice) ? 6 : 1] as const));
  }

  private words(matter: Matter, form: LanguageForm, short: boolean): string {
    const { claims, reasons, wishes } = matter.said[form];
    const village = this.chance.pick(villages);
    const parts = short
      ? [this.chance.pick(this.chance.happens(0.5) ? claims : wishes)]
      : [
          this.chance.pick(openings[form]),
          this.chance.pick(claims),
          this.chance.happens(0.8) ? this.chance.pick(reasons) : '',
          this.chance.happens(0.8) ? this.chance.pick(wishes) : '',
        ];
    return parts.filter(Boolean).join(' ').replaceAll('{stad}', village);
  }

  private placeOf(matter: Matter): LargePoint['place'] {
    const { section, blocks, elements } = this.chance.pick(
      this.places.filter(({ matters: at }) => at.includes(matter.key)),
    );
    const kind = this.chance.weighted([
      ['section', 4],
      ['block', 3],
      ['element', 3],
    ] as const);
    return {
      section,
      block: kind === 'block' ? this.chance.pick(blocks) : null,
      element: kind === 'element' && elements.length > 0 ? this.chance.pick(elements) : null,
    };
  }

  private coded(
    text: string,
    matter: string,
    place: LargePoint['place'] | null,
    stance: LargeStance | null,
  ): LargePoint {
    const answered = this.chance.happens(0.45);
    const outcome = answered ? this.chance.weighted(outcomes) : null;
    const coded = answered || this.chance.happens(0.4);
    const second = this.chance.happens(0.08) ? this.chance.pick(matters).key : null;
    return {
      text,
      place: place ?? { section: null, block: null, element: null },
      matter,
      stance,
      themes: coded ? [...new Set([matter, ...(second ? [second] : [])])] : [],
      assigned: answered || this.chance.happens(0.3),
      answer: outcome && { outcome, reasoning: answers[outcome][0], planChange: answers[outcome][1] },
    };
  }

  private form = (): LanguageForm => (this.chance.happens(0.6) ? 'nn' : 'nb');
  private journalNumber = () => `26/${this.chance.between(1000, 9999)}-${this.chance.between(1, 40)}`;
}

import { statutoryKinds, type CouncilKind } from '~/identity/council-kinds';
import type { PartyState } from '../parties/party-state';

export interface HeardCouncil {
  councilId: string;
  name: string;
  kind: CouncilKind;
  /** Null: it has not been asked in this hearing. */
  state: PartyState | null;
  /** Keys of the sections it was asked about; none: the whole plan. */
  sectionKeys: readonly string[];
}

interface Section {
  key: string;
  level: number;
}

/** A statutory council, and the parts of the plan on which it has not been heard. */
export interface Unheard {
  councilId: string;
  name: string;
  /** `notAsked`: about these parts nobody has asked it. `noAnswer`: it was asked and has not answered. */
  why: 'notAsked' | 'noAnswer';
  /** Keys of chapters; none: the whole plan. */
  sectionKeys: string[];
}

/**
 * The parts of the plan on which statutory councils (kommuneloven § 5-12: they are heard in matters that concern their
 * groups) have not been heard. Parts are the plan's chapters. What the planners hold to be none of a council's business
 * they leave out when they ask it; that it is listed here lets them think twice while there is time.
 */
export function unheardParts(councils: readonly HeardCouncil[], sections: readonly Section[]): Unheard[] {
  const top = Math.min(...sections.map(({ level }) => level));
  const chapters = chaptersOf(sections, top);
  return councils
    .filter(({ kind }) => statutoryKinds.includes(kind))
    .flatMap(({ councilId, name, state, sectionKeys }): Unheard[] => {
      if (state === null || state === 'notInvited') return [{ councilId, name, why: 'notAsked', sectionKeys: [] }];
      const asked = chapters.filter(({ keys }) => keys.some((key) => sectionKeys.includes(key)));
      const left = chapters.filter((chapter) => sectionKeys.length > 0 && !asked.includes(chapter));
      const unheard: Unheard[] = [];
      if (state !== 'submitted' && state !== 'nothingToRemark') {
        unheard.push({ councilId, name, why: 'noAnswer', sectionKeys: asked.map(({ key }) => key) });
      }
      if (left.length > 0) unheard.push({ councilId, name, why: 'notAsked', sectionKeys: left.map(({ key }) => key) });
      return unheard;
    });
}

/** The chapters with the keys of all that is in each. */
function chaptersOf(sections: readonly Section[], top: number) {
  const chapters: { key: string; keys: string[] }[] = [];
  for (const { key, level } of sections) {
    if (level <= top) chapters.push({ key, keys: [key] });
    else chapters.at(-1)?.keys.push(key);
  }
  return chapters;
}

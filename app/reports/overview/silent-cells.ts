import { speakerGroups, type SpeakerGroup } from '~/submissions/speaker-groups';
import type { PartCount } from './count-overview';

/** Chapters and the plan as a whole, by group: who has spoken about what, and who has not. */
export interface VoiceMatrix {
  /** Groups that are compared; `others` only when it said something. */
  groups: SpeakerGroup[];
  rows: { key: string | null; title: string; cells: { group: SpeakerGroup; inputs: number }[] }[];
  /** The empty cells, to be named in words: for each group, the chapters it said nothing about. */
  silent: { group: SpeakerGroup; said: number; parts: string[]; all: boolean }[];
}

/** Who is missing: the matrix of chapter and group with its empty cells. */
export function voiceMatrix(parts: readonly PartCount[]): VoiceMatrix {
  const chapters = parts.filter(({ depth }) => depth === 0);
  const said = (group: SpeakerGroup) => chapters.reduce((sum, { bySpeakers }) => sum + bySpeakers[group], 0);
  const groups = speakerGroups.filter((group) => group !== 'others' || said(group) > 0);
  return {
    groups,
    rows: chapters.map(({ key, title, bySpeakers }) => ({
      key,
      title,
      cells: groups.map((group) => ({ group, inputs: bySpeakers[group] })),
    })),
    silent: groups
      .filter((group) => group !== 'others')
      .map((group) => {
        const empty = chapters.filter(({ key, bySpeakers }) => key !== null && bySpeakers[group] === 0);
        return { group, said: said(group), parts: empty.map(({ title }) => title), all: said(group) === 0 };
      })
      .filter(({ parts: empty, all }) => empty.length > 0 || all),
  };
}

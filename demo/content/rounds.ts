import type { AnswerValue } from '~/councils/questions';
import type { CouncilName, PlanName } from './content-types';

/** What a member of the demonstration answered to a question, by the question's number. */
export interface ContentAnswer {
  member: string;
  question: number;
  text?: string;
  value?: AnswerValue;
}

export interface ContentRound {
  plan: PlanName;
  council: CouncilName;
  /** How far it has come. */
  until: 'invited' | 'thinking' | 'together' | 'submitted';
  /** Titles of the parts it is asked about. */
  sections: string[];
  answers: ContentAnswer[];
  /** The common text of each question, with the members whose points went into it. */
  texts: { question: number; text: string; from: string[]; section?: string }[];
  meeting?: { daysAgo: number; caseNumber: string; present: number; leader: string };
  dissent?: { question: number; name: string; text: string };
}

/** Bodies besides the councils that the demonstration municipality asks. */
export const registeredBodies = [
  { name: 'Statsforvaltaren', kind: 'stateBody', email: '' },
  { name: 'Fylkeskommunen', kind: 'stateBody', email: '' },
  { name: 'Helseføretaket', kind: 'stateBody', email: '' },
  { name: 'Statens vegvesen', kind: 'stateBody', email: '' },
  { name: 'Nabokommunane i fjordregionen', kind: 'neighbourMunicipality', email: '' },
  { name: 'Foreldreutvalgene ved skolene', kind: 'organisation', email: 'fau@example.no' },
] as const;

export const rounds: ContentRound[] = [
  {
    plan: 'mobility',
    council: 'youth',
    until: 'thinking',
    sections: ['4 Det vi vil oppnå', '5 Tiltak på skoleveiene', '6 Nærmiljøet'],
    answers: [
      {
        member: 'Sander',
        question: 1,
        text: 'Gangbrua. Vi stilte oss på brua kvart på åtte. To måtte hoppe opp på kanten då vogntoget kom.',
      },
      { member: 'Sander', question: 2, value: 3, text: 'Bra tiltak, men for seint.' },
      { member: 'Amina', question: 1, text: 'At det er lys der vi går. Det er mørkt frå oktober til februar.' },
      { member: 'Amina', question: 2, value: 4 },
      { member: 'Tuva', question: 1, text: 'Ein stad under tak ved elva. Det treng ikkje vere fint.' },
      { member: 'Jakub', question: 4, text: 'Seinbuss fredag og laurdag. Det er òg trafikktryggleik.' },
    ],
    texts: [],
  },
  {
    plan: 'mobility',
    council: 'disability',
    until: 'submitted',
    sections: ['5 Tiltak på skoleveiene'],
    answers: [
      {
        member: 'Hallvard Nesse',
        question: 1,
        text: 'Fortaua må brøytast heilt ut til kanten, elles kjem ikkje rullestolen fram.',
      },
      {
        member: 'Randi Kleppe',
        question: 1,
        text: 'Brøyting. Om vinteren er vi innesperra dersom fortauet ikkje er måka.',
      },
      { member: 'Mette Rosvold', question: 1, text: 'Leielinjer ved krysset på skulen.' },
      { member: 'Hallvard Nesse', question: 2, value: 3 },
      { member: 'Randi Kleppe', question: 2, value: 2 },
      { member: 'Mette Rosvold', question: 2, value: 4 },
      {
        member: 'Oddny Fosse',
        question: 4,
        text: 'Ein som ikkje ser, finn ikkje bussen når haldeplassen blir flytta om vinteren.',
      },
    ],
    texts: [
      {
        question: 1,
        text: 'Vinterdrifta er viktigast. Fortaua må brøytast i full breidd før skulen startar, og krysset ved skulen må få leielinjer.',
        from: ['Hallvard Nesse', 'Randi Kleppe', 'Mette Rosvold'],
        section: '5 Tiltak på skoleveiene',
      },
      {
        question: 4,
        text: 'Haldeplassar som blir flytta om vinteren, stengjer ute dei som ikkje ser. Flyttinga må varslast, og den mellombelse haldeplassen må merkjast så han kan kjennast.',
        from: ['Oddny Fosse'],
        section: '5 Tiltak på skoleveiene',
      },
    ],
    meeting: { daysAgo: 1, caseNumber: '9/26', present: 4, leader: 'Hallvard Nesse' },
    dissent: {
      question: 1,
      name: 'Per-Arne Solli',
      text: 'Eg meiner leielinjene må kome før brøytinga. Dei varer heile året.',
    },
  },
  {
    plan: 'mobility',
    council: 'elders',
    until: 'together',
    sections: [],
    answers: [
      {
        member: 'Borghild Aasen',
        question: 1,
        text: 'At dei eldre òg kan gå trygt. Barnebarna våre går den same vegen som vi går til butikken.',
      },
      { member: 'Karstein Lien', question: 1, text: 'Strøing. Benkar å kvile på, for kvar to hundre meter.' },
      { member: 'Solveig Brekke', question: 1, text: 'Fart. Set opp ein fartsmålar ved skulen.' },
      { member: 'Karstein Lien', question: 2, value: 4 },
      { member: 'Solveig Brekke', question: 2, value: 3 },
    ],
    texts: [],
  },
];

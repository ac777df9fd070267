import type { Voice } from '../content/large/matters';

export type LargeStance = 'support' | 'change' | 'against' | 'question';
export type LargeOutcome = 'followed' | 'partly' | 'notFollowed' | 'noted' | 'outsidePlan' | 'passedOn';

export const hearingDays = 43;

export interface LargeWorkshop {
  title: string;
  voice: Voice;
  method: 'igp' | 'sunTask' | 'backCasting' | 'serviceJourney';
  day: number;
}

export const largeWorkshops: LargeWorkshop[] = [
  { title: 'Niande trinn på Lauvøyra skule', voice: 'youth', method: 'igp', day: 5 },
  { title: 'Elevrådet på vidaregåande', voice: 'youth', method: 'sunTask', day: 9 },
  { title: 'Tilsette i heimetenesta', voice: 'employees', method: 'serviceJourney', day: 12 },
  { title: 'Tilsette i skule og barnehage', voice: 'employees', method: 'backCasting', day: 15 },
  { title: 'Folkemøte i Storevik', voice: 'resident', method: 'igp', day: 18 },
  { title: 'Folkemøte på Lauvøyra', voice: 'resident', method: 'igp', day: 22 },
  { title: 'Pensjonistlaget på Sundet', voice: 'elders', method: 'sunTask', day: 25 },
  { title: 'Lag og organisasjonar', voice: 'organisation', method: 'backCasting', day: 29 },
];

export const firstNames = [
  'Kari',
  'Ola',
  'Ingrid',
  'Per',
  'Anne',
  'Lars',
  'Marte',
  'Knut',
  'Sunniva',
  'Jon',
  'Aisha',
  'Piotr',
  'Solveig',
  'Trygve',
  'Eline',
  'Sigurd',
];
export const lastNames = [
  'Bakkane',
  'Tveit',
  'Hamre',
  'Solheim',
  'Myklebust',
  'Nygård',
  'Aasen',
  'Fjelde',
  'Sunde',
  'Lie',
  'Rønning',
  'Vik',
];
export const organisations = [
  'Lauvfjord idrettslag',
  'Nordbygda grendelag',
  'Lauvfjord bondelag',
  'Naturvernlaget i Lauvfjord',
  'Sanitetslaget på Sundet',
  'Næringsforum Lauvfjord',
  'Turlaget',
  'Foreldreutvalet ved Storevik skule',
  'Velforeininga på Solsida',
  'Jakt- og fiskelaget',
];
export const stances: [LargeStance | null, number][] = [
  [null, 3],
  ['change', 4],
  ['against', 2],
  ['support', 2],
  ['question', 1],
];
export const outcomes: [LargeOutcome, number][] = [
  ['followed', 3],
  ['partly', 3],
  ['notFollowed', 3],
  ['noted', 4],
  ['outsidePlan', 1],
  ['passedOn', 1],
];
export const answers: Record<LargeOutcome, [reasoning: string, planChange: string]> = {
  followed: ['Merknaden er rett, og planen blir endra.', 'Teksten blir retta i tråd med merknaden.'],
  partly: ['Vi er samde i målet, men finansieringa må avklarast først.', 'Det kjem inn eit punkt om utgreiing.'],
  notFollowed: ['Tiltaket ligg utanfor det kommunen har økonomi til i planperioden.', ''],
  noted: ['', ''],
  outsidePlan: ['Saka høyrer heime i ein reguleringsplan.', ''],
  passedOn: ['Merknaden er send til fylkeskommunen, som eig vegen.', ''],
};

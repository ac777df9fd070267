import { onPlan, onSection } from '../content-types';
import type { ContentSubmission } from '../content-types';

/** What waits for a planner, each for its own reason, and a text in which a planner has redacted somebody else's illness. */
export const healthHeld: ContentSubmission[] = [
  {
    key: 'h-held-1',
    plan: 'health',
    channel: 'web',
    language: 'nb',
    dayOffset: 18,
    sender: {},
    hold: 'links',
    points: [
      {
        place: onPlan,
        text: 'Refinansier i dag! https://laan.example/1 https://laan.example/2 https://laan.example/3',
      },
    ],
  },
  {
    key: 'h-held-2',
    plan: 'health',
    channel: 'web',
    language: 'nn',
    dayOffset: 18,
    sender: { name: 'Torbjørn Vik' },
    hold: 'sameText',
    points: [
      {
        place: onSection('3.2.2.3 Alternativ C: Samle sjukeheimen, byggje om dei to andre'),
        text: 'Vi som bur i Fjordbotn, krev at sjukeheimen blir verande der han er. Kommunen må rekne på nytt på kva flytting kostar dei pårørande i reisetid.',
      },
    ],
  },
  {
    key: 'h-held-3',
    plan: 'health',
    channel: 'web',
    language: 'nn',
    dayOffset: 19,
    sender: { ageGroup: 'from13to15' },
    hold: 'tooFast',
    points: [{ place: onPlan, text: 'Bra at de spør oss òg.' }],
  },
  {
    key: 'h-redacted-1',
    plan: 'health',
    channel: 'web',
    language: 'nb',
    dayOffset: 12,
    sender: {},
    redact: { words: 'Naboen min, Arne på Haugen, fikk påvist demens i vår.', reason: 'thirdPerson' },
    points: [
      {
        place: onSection('3.1.4 Mål, strategiar og tiltak for trygg heime'),
        text: 'Naboen min, Arne på Haugen, fikk påvist demens i vår. Vi som bor rundt, vil gjerne hjelpe, men vet ikke hvem vi skal ringe når noe skjer om natten. Gi oss ett nummer.',
        themes: ['volunteers'],
      },
    ],
  },
];

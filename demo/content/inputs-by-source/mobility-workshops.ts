import { answer, onElement, onPlan, onSection } from '../content-types';
import type { ContentNote, ContentWorkshop, Place } from '../content-types';

const note = (
  question: string,
  text: string,
  rest: Omit<ContentNote, 'question' | 'text' | 'place'> & { place?: Place } = {},
): ContentNote => ({ question, text, place: onPlan, ...rest });

export const mobilityWorkshops: ContentWorkshop[] = [
  {
    key: 'm-igp',
    plan: 'mobility',
    method: 'igp',
    language: 'nb',
    title: 'Folkemøte om skoleveien på Selstranda',
    place: 'Gymsalen på Selstranda skule',
    participants: 'Foreldre, naboer, ferjemannskap og sjåfører',
    participantCount: 14,
    minors: false,
    dayOffset: 4,
    facilitator: 'siri',
    questions: [
      { key: 'now', text: 'Hva gjør skoleveien utrygg der du ferdes?', minutes: 10, leaning: null },
      { key: 'first', text: 'Hva bør gjøres først, og hvem kan gjøre det?', minutes: 20, leaning: 'measure' },
    ],
    groups: [
      {
        name: 'Bord 1',
        notes: [
          note('now', 'Ferjekøen. Folk gir gass for å rekke den.', {
            themes: ['shoreRoad'],
            place: onSection('3.2 Selstranda'),
          }),
          note('now', 'Speilet i svingen har vært knust siden påske.', { themes: ['shoreRoad'] }),
          note('now', 'Brøytekanten tar den halvmeteren vi har.', { themes: ['winter'] }),
          note('now', 'At jeg selv kjører ungene 400 meter.', { themes: ['carFree'] }),
          note('first', '30-sone. Skilt koster ingenting.', {
            themes: ['shoreRoad'],
            place: onElement('Sette ned fartsgrensen til 30 km/t forbi skolene i Lauvøyra, Selstranda og Fjordbotn.'),
            assignedTo: 'jonas',
            assessment: answer('noted', 'Støtter tiltaket. Søknaden til fylkeskommunen sendes før sommeren.'),
          }),
          note('first', 'Vi på ferja kan slippe vogntogene av sist når det er skoletid.', {
            themes: ['shoreRoad'],
            assignedTo: 'jonas',
            assessment: answer(
              'followed',
              'Et glimrende tilbud. Tas inn som tiltak, med ferjeselskapet som ansvarlig.',
            ),
          }),
        ],
      },
      {
        name: 'Bord 2',
        notes: [
          note('now', 'Mørkt fra naustet til kiosken.', { themes: ['winter'] }),
          note('now', 'Sjåførene ser ikke de minste fra førerhuset. Sier jeg, som kjører.', { themes: ['shoreRoad'] }),
          note('now', 'Elsparkesykler på fortauet vi ikke har.'),
          note('first', 'Følgegruppe fra kaia klokka 7.50. Jeg kan ta mandager.', {
            themes: ['carFree'],
            place: onElement('Starte følgegrupper i alle bygder der minst fem barn bor langs samme vei.'),
          }),
          note('first', 'Gul stripe et stykke ut i veien mens vi venter på asfalt.', { themes: ['shoreRoad'] }),
          note('first', 'Slakteriet bør stå for lysene. De bruker veien mest.', { themes: ['winter'] }),
        ],
      },
    ],
  },
];

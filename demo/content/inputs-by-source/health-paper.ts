import { onElement, onQuote, onSection } from '../content-types';
import type { ContentSubmission } from '../content-types';

/** A letter that came by post and was typed in by the archive. */
export const healthPaper: ContentSubmission[] = [
  {
    key: 'h-paper-1',
    plan: 'health',
    channel: 'paper',
    language: 'nn',
    dayOffset: 8,
    sender: { name: 'Johannes og Alma Krokeide' },
    registeredBy: 'admin',
    points: [
      {
        place: onSection('3.1.2 Vegen til helsesenteret'),
        text: 'Vi er 88 og 86 år og bur på Kråkneset. Vi har ikkje datamaskin og skriv difor på gamlemåten. Når det i planen står at timane skal samlast på dei dagane bussen går, spør vi: Kven ringjer og seier frå når ferja er innstilt? I dag sit vi i bilen og ventar til vi forstår det sjølve.',
        themes: ['transport'],
        assignedTo: 'marit',
        assessment: {
          outcome: 'followed',
          reasoning:
            'Takk for brevet. Helsesenteret skal ringje alle frå Kråkneset som har time, så snart ferjeselskapet melder om innstilling. Vi skriv det inn i tiltaket om avtale med ferjeselskapet. De får dette svaret i posten.',
        },
      },
      {
        place: onElement('Auke talet på brukarar med digital heimeoppfølging frå 41 til 160.'),
        text: 'Nettbrett vil vi ikkje ha. Vi vil ha Bodil, som kjem onsdagar.',
        themes: ['digital'],
        assignedTo: 'marit',
        assessment: {
          outcome: 'noted',
          reasoning:
            'Nettbrett er frivillig, og det kjem til å stå klart i planen. Vedtaket dykkar blir ikkje endra av han.',
        },
      },
      {
        place: onQuote('Lik teneste til alle gir ikkje like gode liv.'),
        text: 'Dette er godt sagt, og vi vonar at det gjeld når pengane skal fordelast mellom bygdene òg.',
        themes: ['economy'],
      },
    ],
  },
];

import { onElement, onPlan, onSection } from '../content-types';
import type { ContentSubmission } from '../content-types';

/** Statements of several points sent through the web, with stances, proposed wordings and a file. */
export const healthLetters: ContentSubmission[] = [
  {
    key: 'h-letter-1',
    plan: 'health',
    channel: 'web',
    form: 'statement',
    language: 'nn',
    dayOffset: 15,
    sender: {
      name: 'Ragnhild Tveitane',
      organisation: 'Skreddalen grendelag',
      organisationNumber: '999999999',
      role: 'leiar',
    },
    attachment: {
      fileName: 'Vedtak frå årsmøtet i Skreddalen grendelag.pdf',
      text: 'Årsmøtet i Skreddalen grendelag gjekk samrøystes inn for helsebuss heile veka.',
    },
    points: [
      {
        place: onPlan,
        text: 'Skreddalen grendelag har gått gjennom planen på eit ope møte med 31 frammøtte. Vi er glade for at skyss endeleg er teke på alvor. Her er det vi vil ha endra.',
        stance: 'support',
      },
      {
        place: onElement(
          'Køyre helsebuss frå Skreddalen og Fjordbotn tysdag og torsdag, med rullestolplass og sjåfør som følgjer heilt inn.',
        ),
        text: 'To dagar i veka held ikkje. Blodprøvar må takast måndag eller fredag, og då går det ingen buss. Grendelaget kan stille med reservesjåførar.',
        stance: 'change',
        proposedText:
          'Køyre helsebuss frå Skreddalen og Fjordbotn alle vekedagar, med rullestolplass og sjåfør som følgjer heilt inn.',
        themes: ['transport'],
      },
      {
        place: onElement('Gi driftsstøtte til ein open møteplass i kvar bygd, driven av lag eller grendehus.'),
        text: 'Vi driv alt bygdekafé kvar onsdag og treng straum og golv, ikkje kurs. Skriv kor mykje støtta er på.',
        stance: 'support',
      },
    ],
  },
  {
    key: 'h-letter-2',
    plan: 'health',
    channel: 'web',
    form: 'statement',
    language: 'nn',
    dayOffset: 16,
    sender: { ageGroup: 'from13to15', minor: true },
    points: [
      {
        place: onElement('Innføre Rask psykisk helsehjelp for alle over 16 år, utan tilvising.'),
        text: 'Kvifor er grensa 16 år? Det er på ungdomsskulen det er verst. Vi er fire i klassa som er samde om dette.',
        stance: 'change',
        proposedText: 'Innføre Rask psykisk helsehjelp for alle over 13 år, utan tilvising.',
      },
      {
        place: onElement('Opprette eit kveldsteam for psykisk helse og rus som er på vakt til klokka 23 alle dagar.'),
        text: 'Kan dei òg svare på meldingar? Det er ikkje alle som greier å ringje.',
        stance: 'question',
      },
    ],
  },
  {
    key: 'h-letter-3',
    plan: 'health',
    channel: 'web',
    form: 'statement',
    language: 'nb',
    dayOffset: 17,
    sender: { name: 'Hanne Solli', onBehalfOf: 'moren min på 91' },
    points: [
      {
        place: onSection('3.2.2.3 Alternativ C: Samle sjukeheimen, byggje om dei to andre'),
        text: 'Mor har bedt meg skrive dette. Hun ser dårlig og finner ikke fram i nye hus. Hun vil bo der hun bor.',
        stance: 'against',
      },
      {
        place: onElement('Tilby førebyggjande heimebesøk til alle året dei fyller 78.'),
        text: 'Dette var fint. De som kom hjem til henne, så det ingen av oss hadde sett.',
        stance: 'support',
      },
    ],
  },
];

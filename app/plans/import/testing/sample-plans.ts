import type { FixtureBlock, PlanFixture } from './plan-fixture';

const sentence = 'Kommunen har de siste årene fått flere oppgaver, og innbyggerne lever lenger enn før.';
const prose: FixtureBlock = {
  p: `${sentence} Målet med arbeidet er at alle som trenger tjenester får dem til rett tid. Tiltak og strategier blir vurdert hvert år i handlingsplanen, og dette krever god samhandling mellom alle som bidrar.`,
};
const second: FixtureBlock = {
  p: 'Tall fra 2017 viser at 125 personer mottok hjemmetjenester, mot 98 personer i 2013. Utviklingen ventes å fortsette fram mot 2030, og den stiller krav til både bemanning og kompetanse i tjenesten.',
};
const facts: FixtureBlock = {
  list: ['tidlig innsats i alle ledd', 'samarbeid på tvers av etater', 'kunnskapsbasert praksis'],
};
const section = (level: number, title: string, ...blocks: FixtureBlock[]) => ({ level, title, blocks });

/** Status chapters, then an action plan: measures with start and end. */
export const actionPlan: PlanFixture = {
  title: 'Helse- og omsorgsplan for Granvang kommune 2014–2024',
  sections: [
    section(1, 'Forord', prose),
    section(1, '1 Innledning', prose, second),
    section(2, '1.1 Bakgrunn for planarbeidet', prose),
    section(2, '1.2 Nasjonale føringer', second, facts),
    section(1, '2 Status og utfordringer', prose),
    section(2, '2.1 Hjemmetjenesten', second, prose),
    section(2, '2.2 Institusjon', prose),
    section(3, '2.2.1 Korttidsplasser', second),
    section(3, '2.2.2 Langtidsplasser', prose),
    section(1, '3 Handlingsplan', prose),
    section(2, '3.1 Tiltak i planperioden', {
      table: [
        [['Tiltak'], ['Start'], ['Slutt']],
        [['Etablere dagtilbud for personer med demens'], ['2014'], ['2015']],
        [['Utvide korttidsavdelingen med fire plasser'], ['2015'], ['2017']],
        [['Innføre velferdsteknologi i hjemmetjenesten'], ['2016'], ['2020']],
      ],
    }),
    section(1, 'Vedlegg', prose),
    section(1, 'Kilder', facts),
  ],
};

const focusArea = (number: number, name: string): PlanFixture['sections'] => [
  section(1, `Satsingsområde ${number}: ${name}`, prose),
  section(2, 'Nasjonale mål', {
    list: [`Trygge tjenester for ${name.toLowerCase()}`, 'Likeverdige tilbud i hele landet'],
  }),
  section(2, 'Lokale mål', { list: [`Vi mestrer ${name.toLowerCase()} sammen`] }),
  section(2, 'Utfordringer', { list: ['Flere eldre med sammensatte behov', 'Få søkere til ledige stillinger'] }),
  section(2, 'Tiltak', { list: [`Styrke arbeidet med ${name.toLowerCase()} innen 2020`, 'Lage en kompetanseplan'] }),
];

/** Focus areas, each with national goals, local goals, challenges and measures under headings of their own; nothing numbered. */
export const focusAreaPlan: PlanFixture = {
  title: 'Kommunedelplan helse og omsorg for Fjellbygd 2018–2028',
  sections: [
    section(1, 'Innledning', prose, second),
    ...focusArea(1, 'Hverdagsmestring'),
    ...focusArea(2, 'Psykisk helse'),
    ...focusArea(3, 'Barn og familie'),
    section(1, 'Referanser', facts),
  ],
};

const challengeTable = (words: string): FixtureBlock => ({
  table: [
    [['UTFORDRINGER'], ['STRATEGIER']],
    [
      [`Økende behov innen ${words} de neste årene`, 'Lav digital kompetanse hos flere grupper'],
      [`Utvikle tilbudet innen ${words} i tråd med behovene`, 'Ta i bruk ny teknologi der den gir gevinst'],
    ],
  ],
});

/** Five focus areas with tables of challenges and strategies, the knowledge base in appendices. */
export const appendixPlan: PlanFixture = {
  title: 'Temaplan for helse og velferd 2020–2030',
  sections: [
    section(1, 'Sammendrag', prose),
    section(1, '1. Innledning', prose, second),
    section(2, '1.1. Planens formål', prose),
    section(1, '2. Satsingsområder', prose),
    section(2, '2.1. Tidlig innsats', prose, challengeTable('tidlig innsats')),
    section(2, '2.2. Leve hele livet', prose, challengeTable('eldreomsorg')),
    section(2, '2.3. Aktivitet og deltakelse', prose, challengeTable('aktivitet')),
    section(1, '3. Økonomiske konsekvenser', second),
    section(1, 'Vedlegg 1: Kunnskapsgrunnlag', prose, second),
    section(1, 'Vedlegg 2: Lover og forskrifter', facts),
  ],
};

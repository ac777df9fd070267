import type { FixtureBlock, PlanFixture } from './plan-fixture';

const section = (level: number, title: string, ...blocks: FixtureBlock[]) => ({ level, title, blocks });
const p = (text: string): FixtureBlock => ({ p: text });
const list = (...items: string[]): FixtureBlock => ({ list: items });

// No paragraph begins like another, as in real plans: lines that come back on every page are running headers.
const topics = [
  'Rådgivning',
  'Eldreomsorg',
  'Kreftomsorg',
  'Fysioterapi',
  'Barnevern',
  'Legevakt',
  'Demensomsorg',
  'Velferdsteknologi',
];
let drawn = 0;
const topic = (): string => {
  drawn += 1;
  return `${topics[drawn % topics.length] ?? ''} ${topics[(drawn * 3) % topics.length]?.toLowerCase() ?? ''}`;
};
const law = (): FixtureBlock =>
  p(
    `${topic()} er omtalt i helse- og omsorgstjenesteloven § 3-1: Kommunen skal sørge for at personer som oppholder seg i kommunen, tilbys nødvendige tjenester. Etter 1. januar 2012 er ansvaret utvidet, og kommunene betaler en del av utgiftene for pasienter som er ferdig behandlet på sykehus.`,
  );
const years = (): FixtureBlock =>
  p(
    `2020 var for ${topic().toLowerCase()} et år med store omstillinger. 1. halvår ble brukt til kartlegging, og 2. halvår til opplæring. Målet er at alle som arbeider i tjenesten, skal kjenne planens mål og tiltak, og at tiltakene blir fulgt opp i økonomiplanen hvert år.`,
  );
const needs = (): FixtureBlock =>
  p(
    `${topic()} får flere brukere når antall innbyggere over 80 år øker fra 312 i 2013 til 498 i 2030. Det betyr at tjenesten må planlegge for flere med sammensatte behov, samtidig som det blir færre i yrkesaktiv alder. Utviklingen er lik den vi ser i nabokommunene, men kommer noen år tidligere hos oss.`,
  );
const figure = p('Figur 2: Framskriving av antall innbyggere over 80 år, middels vekst');
const caption = p('Tabell 1 Mottakere av tjenester etter type tjeneste og alder');
const numbers = p('Hjemmesykepleie 125 143 160 Praktisk bistand 98 87 92 Korttidsopphold 44 51 63');
const steps = [
  p('Arbeidet med planen har hatt disse trinnene:'),
  p('1. Kartlegging av dagens tjenester og behov'),
  p('2. Medvirkning fra innbyggere, ansatte og organisasjoner'),
  p('3. Utarbeiding av forslag til plan'),
];
const sources = list(
  'Meld. St. 29 (2012–2013) Morgendagens omsorg. Helse- og omsorgsdepartementet.',
  'Lov om kommunale helse- og omsorgstjenester m.m. av 24. juni 2011 nr. 30',
  'Statistisk sentralbyrå (2013). Framskriving av folkemengden, tabell 08109',
);

const measures = (...rows: [string, string, string][]): FixtureBlock => ({
  table: [[['Tiltak'], ['Start'], ['Slutt']], ...rows.map((row) => row.map((cell) => [cell]))],
});

/** Chapters of status, numbered "1.0", "1.1", "1.1.1", and an action plan at the end. */
export const statusPlan: PlanFixture = {
  title: 'Helse- og omsorgsplan 2013–2020 for Dalbygda kommune',
  sections: [
    section(1, '1.0 INNLEDNING', law(), years()),
    section(2, '1.1 Bakgrunn for planen', needs(), ...steps, years()),
    section(2, '1.2 Sentrale føringer', law(), list('Samhandlingsreformen', 'Omsorgsplan 2015', 'Folkehelseloven')),
    section(1, '2.0 STATUS OG UTFORDRINGER', needs(), figure, years()),
    section(2, '2.1 Hjemmetjenesten', law(), needs(), caption, numbers),
    section(3, '2.1.1 Hjemmesykepleie', years(), law(), needs()),
    section(3, '2.1.2 Praktisk bistand og opplæring for hjemmeboende med nedsatt funksjonsevne', needs()),
    section(2, '2.2 Institusjonstjenesten', years(), needs(), law(), years(), needs()),
    section(2, '2.3 Helsetjenesten', years(), list('legevakt hele døgnet', 'helsestasjon', 'fysioterapi')),
    section(1, '3.0 ØKONOMI', needs(), caption, numbers, years()),
    section(
      1,
      '4.0 HANDLINGSPLAN',
      p('Tiltakene er ikke satt opp i prioritert rekkefølge.'),
      measures(
        ['Opprette dagtilbud for hjemmeboende med demens', '2013', '2014'],
        ['Bygge om fløy B til korttidsplasser', '2014', '2016'],
        ['Innføre hverdagsrehabilitering i begge soner', '2014', '2015'],
      ),
    ),
    section(1, 'Kilder', sources),
  ],
};

const area = (name: string, what: string): PlanFixture['sections'] => [
  section(1, name, needs(), years()),
  section(
    2,
    'Nasjonale mål',
    list(`Alle skal ha tilgang til ${what} av god kvalitet`, 'Tjenestene skal være likeverdige'),
  ),
  section(2, 'Lokale mål', list(`Innbyggerne opplever at ${what} er lett å finne fram til`)),
  section(2, 'Utfordringer', list('Det er vanskelig å rekruttere til deltidsstillinger', `Behovet for ${what} øker`)),
  section(2, 'Tiltak', list(`Samle ${what} under én ledelse`, 'Lage felles rutiner for samarbeid med sykehuset')),
];

/** Focus areas without numbers, each with the same four headings. */
export const areaPlan: PlanFixture = {
  title: 'Helse- og omsorgsplan 2018–2028 for Fjellgrend kommune',
  sections: [
    section(1, 'Innledning', law(), needs(), years()),
    section(2, 'Planens oppbygging', years(), list('felles grunnlag', 'fokusområder', 'oppfølging')),
    section(2, 'Visjon og verdier', needs(), law()),
    ...area('Forebygging og tidlig innsats', 'forebyggende tilbud'),
    ...area('Psykisk helse og rus', 'lavterskeltilbud'),
    ...area('Hjemmebaserte tjenester', 'hjemmetjenester'),
    ...area('Kompetanse og rekruttering', 'opplæring'),
    section(1, 'Økonomi og oppfølging', years(), needs()),
    section(1, 'Litteraturliste', sources),
  ],
};

const pair = (what: string): FixtureBlock => ({
  table: [
    [['Utfordringer'], ['Strategier']],
    [
      [`Flere har behov for ${what}`, 'Tilbudet er lite kjent blant innbyggerne'],
      [`Utvikle ${what} sammen med brukerne`, 'Gi god og samlet informasjon'],
    ],
  ],
});

/** Five numbered focus areas, and appendices that count in words. */
export const knowledgePlan: PlanFixture = {
  title: 'Temaplan for helse og omsorg 2020–2032',
  sections: [
    section(1, '1. Innledning', law(), years()),
    section(2, '1.1. Formål med planen', needs()),
    section(2, '1.2. Planprosess og medvirkning', ...steps, law()),
    section(1, '2. Mål og visjon', years(), needs()),
    section(1, '3. Fokusområder', law()),
    section(2, '3.1. Folkehelse', needs(), pair('aktivitetstilbud')),
    section(2, '3.2. Mestring hele livet', years(), pair('hverdagsrehabilitering')),
    section(2, '3.3. Trygghet i eget hjem', needs(), pair('trygghetsteknologi')),
    section(2, '3.4. Koordinerte tjenester', law(), pair('individuell plan')),
    section(2, '3.5. Kompetanse og rekruttering', years(), pair('fagutdanning')),
    section(1, '4. Gjennomføring og oppfølging', years(), needs()),
    section(1, 'Vedlegg 1 Kunnskapsgrunnlag', needs(), figure, law()),
    section(1, 'Vedlegg 2 Dagens tjenester', years(), caption, numbers, needs()),
    section(1, 'Vedlegg 3 Lover og føringer', law(), sources),
  ],
};

/** The same plan with its headings changed, for other ways of numbering. */
export const renumbered = (plan: PlanFixture, change: (title: string) => string): PlanFixture => ({
  ...plan,
  sections: plan.sections.map((each) => ({ ...each, title: change(each.title) })),
});

export const withoutNumbers = (title: string): string => title.replace(/^\d+(\.\d+)*\.?\s+/, '');
export const chaptersInWords = (title: string): string => title.replace(/^(\d+)\.?(?:0)?(?=\s)/, 'Kapittel $1');
export const romanParts = (title: string): string => title.replace(/^(\d+)\.?\s/, 'Del $1 ');

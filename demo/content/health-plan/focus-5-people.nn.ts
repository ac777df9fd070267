import type { ContentSection } from '../content-types';

export const focusOnPeople: ContentSection[] = [
  {
    level: 2,
    title: '3.5 Folk nok',
    body: [
      'Utan folk er resten av planen papir. Dette satsingsområdet handlar om dei som gjer jobben med løn, og om dei som gjer han utan.',
    ],
  },
  {
    level: 3,
    title: '3.5.1 Utfordringar med bemanning',
    body: [
      'Fram mot 2038 går 104 av dei tilsette av med pensjon. I same tidsrom må vi ha 45 fleire årsverk dersom vi held fram som før. Ungdomskulla er for små til å dekkje begge delar.',
      'Heile stillingar er det tiltaket forskinga peikar tydelegast på. Det krev at fleire arbeider lengre vakter eller oftare helg. Ein tilsett sa det slik: «Eg vil ha hundre prosent. Eg vil ikkje ha kvar andre helg. Eg veit at eg ikkje får begge delar.» Tillitsvalde og leiing må finne løysingar saman, avdeling for avdeling.',
      'Dei som flyttar hit for å arbeide, finn ikkje bustad. På Selstranda har lakseslakteriet leigd dei fleste ledige husværa. To sjukepleiarar sa i fjor nei til fast stilling av den grunn.',
      'Vikarar frå byrå kostar om lag dobbelt så mykje som fast tilsette. Dei fleste gjer ein god jobb, men dei kjenner ikkje Kari på hjørnet. Vi kan ikkje slutte med byrå over natta, for då måtte vi stengje plassar.',
    ],
  },
  {
    level: 3,
    title: '3.5.2 Samarbeidet med frivillige og pårørande',
    body: [
      'Frivillige skal ikkje gjere oppgåver som kommunen er pålagd. Dei skal heller ikkje bli sette til å fylle hol i turnusen. Det dei gir, er tid, fellesskap og kontinuitet, og det blir best når dei sjølve får velje korleis.',
      'Lag og foreiningar fortel at dei vil bidra meir, men at dei ofte blir spurde seint og om småting. Mange slit òg med å finne nye styremedlemer. Det hjelper lite å vedta at frivillige skal gjere meir dersom dei same tolv eldsjelene ber alt.',
      'Pårørande treng å vite kva dei kan vente seg. I dag varierer det frå eining til eining kven som ringjer, kor ofte, og kva ein får vite. Den som gir tung omsorg, kan få omsorgsstønad og avlasting, men berre halvparten av dei vi snakka med, visste om det.',
    ],
  },
  {
    level: 3,
    title: '3.5.3 Leiing og opplæring',
    body: [
      'Avdelingsleiarane har i snitt 34 tilsette kvar. Ein av dei fortalde at ho brukte 60 prosent av tida på å skaffe vikarar. Då blir det lite att til å vere leiar. Vi vil flytte innkalling av vikarar til eit felles bemanningskontor og la leiarane bruke dagen saman med folka sine.',
      'Opplæring skjer i dag når det høver, og det høver sjeldan. Nye assistentar kan gå åleine på kveldsvakt etter to dagar. Ingen er nøgde med det. Kvar tilsett skal ha ein plan for opplæring og minst tre avsette dagar i året, og nye folk skal gå saman med ein erfaren kollega dei fem første vaktene.',
      'Ny teknologi skal spare steg og ikkje lage fleire. Elektroniske medisinskåp og digitale dørlåsar har fungert godt. Appen for køyrelister gjorde det ikkje, og han vart lagd bort etter råd frå dei som brukte han.',
    ],
  },
  {
    level: 3,
    title: '3.5.4 Mål, strategiar og tiltak for folk nok',
    body: [
      {
        goalTable: {
          columns: [
            { title: 'Mål 2038', kind: 'goal' },
            { title: 'Strategiar mot 2038', kind: 'strategy' },
            { title: 'Tiltak 2027–2030', kind: 'measure' },
          ],
          rows: [
            [
              ['Alle stillingar er fylte av folk som har valt Lauvfjord.'],
              ['Vi lyser ut heile stillingar og lagar turnus saman med dei tilsette.', 'Vi utdannar våre eigne.'],
              [
                'Lyse ut alle faste stillingar som heile frå 2028.',
                'Betale løn under studiet for seks tilsette i året som vil bli helsefagarbeidar eller sjukepleiar.',
                'Leige ut åtte kommunale startbustader til nytilsette, fire av dei på Selstranda.',
              ],
            ],
            [
              ['Brukarane møter få og kjende andlet.'],
              ['Vi organiserer heimetenesta i små, faste lag som styrer arbeidsdagen sin sjølve.'],
              [
                'Dele heimetenesta i fem bygdelag, med mål om at ingen brukar møter fleire enn tolv tilsette på ein månad.',
                'Halvere bruken av vikarbyrå innan 2030.',
              ],
            ],
            [
              ['Pårørande og frivillige veit kva dei kan vente seg av kommunen, og kommunen spør i god tid.'],
              ['Vi gjer avtalar om samarbeid, i staden for å ta innsatsen for gitt.'],
              [],
            ],
          ],
        },
      },
      {
        goalTable: {
          columns: [
            { title: 'Tiltak for pårørande og frivillige', kind: 'measure' },
            { title: 'Ansvar', kind: 'responsible' },
            { title: 'Start', kind: 'start' },
            { title: 'Slutt', kind: 'end' },
          ],
          rows: [
            [
              ['Opprette éin pårørandetelefon som er open kvar dag, òg i helgane.'],
              ['Tenestekontoret'],
              ['2027'],
              ['2030'],
            ],
            [
              ['Skrive pårørandeavtale med alle som gir omsorg meir enn ti timar i veka.'],
              ['Heimetenesta'],
              ['2028'],
              ['2030'],
            ],
            [
              [
                'Utvide Frivilligsentralen Naustet med ei halv stilling som arbeider i Fjordbotn, på Høgset og på Kråkneset.',
              ],
              ['Kultur og oppvekst'],
              ['2028'],
              ['2030'],
            ],
            [
              ['Halde eit årleg møte der lag og kommune fordeler oppgåver og midlar for året som kjem.'],
              ['Frivilligsentralen Naustet'],
              ['2027'],
              ['2030'],
            ],
          ],
        },
      },
    ],
  },
];

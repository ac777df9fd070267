import type { ContentSection } from '../content-types';

export const focusOnCareHomes: ContentSection[] = [
  {
    level: 2,
    title: '3.2 Sjukeheim og omsorgsbustad',
    body: [
      'For nokre hundre av oss kjem det ein dag då heimen ikkje lenger er trygg. Då skal det finnast ein plass, og han skal vere god nok til at vi sjølve kunne tenkje oss å bu der.',
    ],
  },
  {
    level: 3,
    title: '3.2.1 Utfordringar i sjukeheimane',
    body: [
      'Vi har 86 plassar med personale heile døgnet. I 2038 treng vi rundt 108 dersom like stor del av dei eldste skal ha plass som i dag. Byggjer vi ut, må vi òg ha folk til å arbeide der. Om natta er det i dag åtte på vakt fordelte på tre hus.',
      'Selheimen og Dalheim treng nye bad, ventilasjon og brannsikring dei nærmaste åra. Arbeidstilsynet har gitt pålegg om garderobane på Dalheim. Å gjere ingenting er difor ikkje gratis.',
      'Rundt 80 innbyggjarar lever med ein demensdiagnose, og truleg like mange utan. Lauvtun har åtte plassar som er tilrettelagde for demens. Dei andre bur i vanlege avdelingar, der dører må låsast og uro smittar.',
      'Mot dette står noko som ikkje let seg rekne ut. Å bu på Dalheim er å høyre same dialekta, kjenne same fjellet i vindauget og få besøk av naboen på veg frå butikken. Når ektefellen er 84 og ikkje køyrer på vinterføre, kan 38 kilometer vere det same som 300.',
    ],
  },
  {
    level: 3,
    title: '3.2.2 Tre alternativ vi har vurdert',
    body: ['Plangruppa har rekna på tre måtar å dekkje behovet på. Alle gir fleire plassar enn i dag.'],
  },
  {
    level: 4,
    title: '3.2.2.1 Alternativ A: Behalde dei tre sjukeheimane',
    body: [
      'Selheimen og Dalheim blir rusta opp, og Lauvtun får tolv nye plassar. Nærleiken blir teken vare på. Ulempa er at små nattlag bind opp mykje personale, og at vi må finne sjukepleiarar til tre vaktlinjer. To av dei linjene har vi ikkje greitt å fylle sidan 2021.',
    ],
  },
  {
    level: 4,
    title: '3.2.2.2 Alternativ B: Samle alt på Lauvtun',
    body: [
      'Alle sjukeheimsplassane kjem under eitt tak, og dei to andre husa blir selde eller rivne. Dette er billegast å drive. Det gir òg størst fagmiljø. Men to bygder mistar ein stor arbeidsplass og det einaste staden der eldre kan bu med hjelp heile døgnet.',
    ],
  },
  {
    level: 4,
    title: '3.2.2.3 Alternativ C: Samle sjukeheimen, byggje om dei to andre',
    body: [
      'Lauvtun får 24 nye sjukeheimsplassar. Selheimen blir bygd om til 20 omsorgsbustader med personale heile døgnet. Dalheim blir til ti omsorgsbustader med personale dag og kveld, nattpatrulje og dagsenter for heile dalen. Dei som treng sjukepleiar heile døgnet, må flytte til Lauvøyra.',
    ],
  },
  {
    level: 3,
    title: '3.2.3 Samanlikning og tilråding',
    body: [
      {
        text: 'Tabell 2: Dei tre alternativa samanlikna.',
        footnote:
          'Kostnadene er i 2026-kroner, før tilskot frå Husbanken. Driftstala gjeld endring frå dagens nivå og er rekna ut av økonomiavdelinga. Uvissa er om lag 15 prosent.',
      },
      {
        table: {
          head: ['', 'Alternativ A', 'Alternativ B', 'Alternativ C'],
          rows: [
            ['Heildøgnsplassar i 2032', '98', '98', '104'],
            ['Investering', '141 mill. kroner', '236 mill. kroner', '264 mill. kroner'],
            ['Endring i drift per år', '+ 6,2 mill. kroner', '– 7,4 mill. kroner', '– 3,1 mill. kroner'],
            ['Tilsette på vakt om natta', '8', '5', '6 og nattpatrulje'],
            ['Bygder med heildøgns butilbod', '3', '1', '2'],
          ],
        },
      },
      'Plangruppa rår til alternativ C. Det er dyrast å byggje, men gir flest plassar og held liv i tilboda på Selstranda og i Skreddalen. Vi meiner det er den løysinga som best let seg bemanne.',
      'Tilrådinga var ikkje samrøystes. To av ni medlemer, begge med arbeidsstad utanfor Lauvøyra, ønskte alternativ A. Dei peika på at rekrutteringa har vore best på det minste huset, og at ingen har spurt bebuarane kor dei helst vil døy.',
      'Ingen som bur på Selheimen eller Dalheim når ombygginga startar, skal måtte flytte meir enn éin gong.',
    ],
  },
  {
    level: 3,
    title: '3.2.4 Mål, strategiar og tiltak for sjukeheim og omsorgsbustad',
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
              ['Alle som treng heildøgns omsorg, får plass innan tre veker.'],
              [
                'Vi samlar sjukeheimsplassane på Lauvtun og gjer Selheimen og Dalheim til omsorgsbustader med dagsenter.',
                'Vi byggjer i etappar, slik at talet på plassar kan justerast når vi veit meir.',
              ],
              [
                'Lage forprosjekt for 24 nye sjukeheimsplassar på Lauvtun.',
                'Byggje om Selheimen til 20 omsorgsbustader med personale heile døgnet.',
                'Byggje om Dalheim til ti omsorgsbustader med dagsenter og nattpatrulje.',
              ],
            ],
            [
              ['Menneske med demens møter folk som kjenner historia deira, i rom dei finn fram i.'],
              ['Vi organiserer demensomsorga i små grupper med fast personale.'],
              [
                'Tilretteleggje 16 av plassane på Lauvtun for personar med demens, med eigen hage.',
                'Tilby dagaktivitet på gard i Fjordbotn to dagar i veka.',
              ],
            ],
            [
              ['Livet på sjukeheimen har innhald, og døden har ro.'],
              ['Vi opnar husa for lag, barnehagar og skuleklassar, og byggjer opp kompetanse i lindrande behandling.'],
              [
                'Ha ein sjukepleiar med vidareutdanning i lindrande behandling på kvar vakt.',
                'Innreie eit rom på kvar stad der pårørande kan overnatte gratis.',
              ],
            ],
          ],
        },
      },
      'Bygging og flytting krev tett styring. Arbeidet er delt opp slik:',
      {
        goalTable: {
          columns: [
            { title: 'Tiltak i byggjeperioden', kind: 'measure' },
            { title: 'Ansvar', kind: 'responsible' },
            { title: 'Start', kind: 'start' },
            { title: 'Slutt', kind: 'end' },
          ],
          rows: [
            [
              ['Snakke med kvar bebuar og nærmaste pårørande om kva som er viktig når ein må flytte.'],
              ['Einingsleiarane på Selheimen og Dalheim'],
              ['2027'],
              ['2028'],
            ],
            [
              [
                'Opprette ei brukargruppe med pårørande frå alle dei tre husa som følgjer prosjektet til det er ferdig.',
              ],
              ['Byggjeprosjektet'],
              ['2027'],
              ['2031'],
            ],
            [
              ['Prøve ordning med gratis skyss for ektefellar som vil besøkje Lauvtun.'],
              ['Helse og meistring'],
              ['2029'],
              ['2030'],
            ],
          ],
        },
      },
    ],
  },
  {
    level: 3,
    title: '3.2.5 Husa, arbeidsplassane og bygda',
    body: [
      'Selheimen har 29 tilsette og Dalheim 21. Ingen mistar jobben med alternativ C, men nokre får ny arbeidsstad. Den som bur i Skreddalen og må arbeide på Lauvtun, må rekne med ein times køyring kvar veg når føret er dårleg. Vi reknar med at seks til åtte vil slutte. Det er for mange til at vi kan sjå bort frå det.',
      'Difor vil vi la tilsette ønskje seg mellom heimetenesta i eiga bygd, dei nye omsorgsbustadene og sjukeheimen, og gi svar eitt år før ombygginga. Dagsenteret på Dalheim skal ha opningstid for alle i dalen, med middag, fotpleie og treningsrom.',
      'Kjøkenet er ei eiga sak. I dag lagar begge husa mat sjølve. Mat frå sentralkjøken på Lauvtun er billegare, men lukta av steikt flesk har ein verdi for den som ikkje har matlyst. Plangruppa meiner kjøkena bør halde fram, sjølv om det kostar om lag 0,6 millionar kroner i året.',
    ],
  },
];

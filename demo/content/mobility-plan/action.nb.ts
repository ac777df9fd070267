import type { ContentSection } from '../content-types';

export const action: ContentSection[] = [
  {
    level: 1,
    title: '4 Det vi vil oppnå',
    body: [
      'Vi har satt oss tre hovedmål. De er få med vilje: Kommunen har én ingeniør som kan prosjektere vei, og det er bedre å fullføre tre ting enn å begynne på ti.',
      {
        goalTable: {
          columns: [
            { title: 'Mål 2030', kind: 'goal' },
            { title: 'Strategier', kind: 'strategy' },
          ],
          rows: [
            [
              ['Åtte av ti elever som bor innen to kilometer, går eller sykler til skolen.'],
              [
                'Vi fjerner de farligste punktene først, uansett hvilken bygd de ligger i.',
                'Vi gjør det enklere å gå enn å bli kjørt.',
              ],
            ],
            [
              ['Ingen barn blir drept eller hardt skadd i trafikken i Lauvfjord.'],
              ['Vi senker farten der barn ferdes, og skiller myke trafikanter fra tunge kjøretøy.'],
            ],
            [
              ['Barn og eldre i alle bygdene har et sted å være ute i gangavstand hjemmefra.'],
              ['Vi ruster opp steder som allerede er i bruk, før vi anlegger nye.'],
            ],
          ],
        },
      },
    ],
  },
  {
    level: 2,
    title: '4.1 Når noe må vente',
    body: [
      'Ikke alt rekker å bli ferdig. Blir det mindre penger enn planlagt, skal tiltakene kuttes nedenfra på poenglisten og ikke jevnt over hele linja. Halve fortau hjelper ingen.',
      'Unntaket er billige tiltak. Alt som koster under 50 000 kroner og kan gjøres av kommunens egne folk, gjennomføres det første året uansett plass på listen. Det gjelder blant annet speil, skilt, kantklipping og flytting av et postkassestativ.',
      'Tiltak i nærmiljøet konkurrerer ikke med skoleveiene om de samme pengene. De har en egen, mindre sum, slik at en benk ikke må måle seg mot en bru.',
    ],
  },
  {
    level: 1,
    title: '5 Tiltak på skoleveiene',
    body: [
      'Tiltakene er satt i rekkefølge etter en enkel poengsum: hvor farlig stedet er, hvor mange barn som går der, og hva det koster. Regnestykket står i vedlegget.',
    ],
  },
  {
    level: 2,
    title: '5.1 Tiltak kommunen rår over selv',
    body: [
      {
        goalTable: {
          columns: [
            { title: 'Tiltak', kind: 'measure' },
            { title: 'Ansvar', kind: 'responsible' },
            { title: 'Start', kind: 'start' },
            { title: 'Slutt', kind: 'end' },
          ],
          rows: [
            [['Bygge gangbru langs Elvebrua i Lauvøyra.'], ['Teknisk avdeling'], ['2027'], ['2029']],
            [
              ['Innføre bilfri sone rundt alle fire skolene fra klokka 7.45 til 8.30.'],
              ['Skolene og teknisk avdeling'],
              ['2027'],
              ['2027'],
            ],
            [
              ['Lage to slippsoner i Lauvøyra, ved idrettshallen og ved kirken, med følgegruppe det siste stykket.'],
              ['Teknisk avdeling'],
              ['2027'],
              ['2028'],
            ],
            [
              ['Sette opp lys langs stien gjennom Øyraparken og brøyte den før klokka 7.'],
              ['Teknisk avdeling'],
              ['2027'],
              ['2027'],
            ],
            [
              ['Flytte varelevering ved butikken i Fjordbotn til baksiden.'],
              ['Teknisk avdeling og butikken'],
              ['2028'],
              ['2028'],
            ],
            [
              ['Bygge skur med lys på de tre holdeplassene på Høgset og Kråkneset.'],
              ['Teknisk avdeling'],
              ['2028'],
              ['2029'],
            ],
            [
              ['Gi gratis skoleskyss hele vinteren til elever med skredutsatt skolevei.'],
              ['Oppvekst'],
              ['2027'],
              ['2030'],
            ],
          ],
        },
      },
      'Den bilfrie sonen har vi diskutert mest. Noen foreldre trenger å kjøre helt fram, for eksempel fordi barnet bruker rullestol. De får et eget kort. For alle andre blir det to hundre meter å gå.',
    ],
  },
  {
    level: 2,
    title: '5.2 Tiltak vi vil ha fylkeskommunen med på',
    body: [
      {
        goalTable: {
          columns: [
            { title: 'Tiltak', kind: 'measure' },
            { title: 'Ansvar', kind: 'responsible' },
            { title: 'Start', kind: 'start' },
            { title: 'Slutt', kind: 'end' },
          ],
          rows: [
            [
              ['Bygge gang- og sykkelvei langs Strandvegen fra ferjekaia til Selstranda skule.'],
              ['Fylkeskommunen, med tilskudd fra kommunen'],
              ['2028'],
              ['2030'],
            ],
            [
              ['Sette ned fartsgrensen til 30 km/t forbi skolene i Lauvøyra, Selstranda og Fjordbotn.'],
              ['Fylkeskommunen'],
              ['2027'],
              ['2027'],
            ],
            [
              ['Lage opphøyd gangfelt ved Lauvøyra skule og ved Selstranda skule.'],
              ['Fylkeskommunen'],
              ['2027'],
              ['2028'],
            ],
            [
              ['Endre rutetidene slik at skolebussen ikke treffer ferjekøen på Selstranda.'],
              ['Fylkeskommunen og ferjeselskapet'],
              ['2027'],
              ['2027'],
            ],
          ],
        },
      },
      {
        text: 'Gang- og sykkelveien langs Strandvegen er beregnet til 38 millioner kroner. Kommunen tilbyr å betale 12 millioner for å komme fram i køen.',
        footnote:
          'Overslaget er fra skisseprosjektet og omfatter ikke erverv av grunn fra de fjorten eiendommene langs veien.',
      },
      'Her er det et dilemma. Tolv millioner på en vei vi ikke eier, er penger vi kunne brukt på egne veier. Uten bidraget er fylkeskommunens tidligste byggestart 2034. Vi mener barna i Selstranda har ventet lenge nok.',
    ],
  },
  {
    level: 2,
    title: '5.3 Holdninger og vaner',
    body: [
      'Asfalt alene endrer ikke vaner. Erfaringene fra følgegruppa på Nesjane er gode: Elleve barn går sammen hver dag, og de voksne bytter på å følge.',
      {
        goalTable: {
          columns: [
            { title: 'Strategi', kind: 'strategy' },
            { title: 'Tiltak', kind: 'measure' },
          ],
          rows: [
            [
              ['Det skal være sosialt å gå til skolen.'],
              [
                'Starte følgegrupper i alle bygder der minst fem barn bor langs samme vei.',
                'Dele ut refleksvest og lykt til alle førsteklassinger og nye elever.',
              ],
            ],
            [
              ['Barn skal lære trafikk i trafikken.'],
              [
                'Gjennomføre praktisk sykkelopplæring på fjerde og sjette trinn.',
                'La elevrådene måle fart og skrive til avisa om det de finner.',
              ],
            ],
          ],
        },
      },
    ],
  },
  {
    level: 2,
    title: '5.4 Elvebrua: to løsninger vi har vurdert',
    body: [
      'Brua er fra 1957 og for smal til både fortau og møtende vogntog. Vi har sett på to måter å løse det på.',
      'Den første er å henge en gangbane utenpå den gamle brua. Den er billigst, 5,5 millioner kroner, og kan stå ferdig på ett år. Men brua eies av fylkeskommunen, som varsler at den skal byttes ut en gang på 2030-tallet. Da må også gangbanen rives.',
      'Den andre er en egen gangbru tjue meter lenger opp, der elva er smalest. Den koster 12 millioner kroner, men blir stående. Barna slipper dessuten krysset ved bensinstasjonen. Ulempen er at den tar en bit av Øyraparken, og at den tidligst er klar i 2029.',
      'Vi foreslår den andre løsningen. I ventetiden vil vi be om møteforbud for vogntog på brua fra klokka 7.45 til 8.30, og sette inn to voksne vakter. Det er ikke en god ordning, men den er bedre enn dagens.',
    ],
  },
  {
    level: 2,
    title: '5.5 Slik er den bilfrie sonen tenkt',
    body: [
      'Sonen gjelder bare om morgenen på skoledager. Den merkes med skilt og en malt strek, ikke med bom. Følgevakter fra sjuende trinn står ved inngangen sammen med en voksen, slik de har gjort på Lauvøyra skule i en prøveperiode på seks uker.',
      'I prøveperioden gikk antallet biler foran skolen ned fra 118 til 21. Samtidig ble det trangere i Kyrkjevegen, og tre naboer fikk innkjørselen sperret. Derfor trengs slippsonene, og derfor skal de være ferdige før sonen blir permanent.',
      'På Selstranda er det foreløpig ikke noe trygt sted å gå de siste to hundre meterne. Der innføres sonen først når farten er satt ned og veien har fått et merket gangfelt. Vi vil ikke tvinge noen ut av bilen og rett ut i veibanen.',
      'Etter ett skoleår teller vi biler og spør foreldre, naboer og elever på nytt. Reglene endres dersom de rammer noen urimelig hardt.',
    ],
  },
  {
    level: 1,
    title: '6 Nærmiljøet',
    body: [
      'Skolegården er bygdas største lekeplass, men i Skreddalen og Fjordbotn er den mørk fra klokka 16. I Lauvøyra sier ungdommene at de har Låven to kvelder i uka og ellers bensinstasjonen. Eldre sier at de ville gått mer dersom det fantes en benk for hver tredje hundremeter.',
      {
        goalTable: {
          columns: [
            { title: 'Tiltak', kind: 'measure' },
            { title: 'Ansvar', kind: 'responsible' },
            { title: 'Start', kind: 'start' },
            { title: 'Slutt', kind: 'end' },
          ],
          rows: [
            [
              ['Sette opp lys i skolegårdene i Skreddalen og Fjordbotn, på til klokka 21.'],
              ['Teknisk avdeling'],
              ['2027'],
              ['2028'],
            ],
            [
              ['Plassere 40 benker langs turstier og gangveier, valgt ut sammen med eldrerådet.'],
              ['Teknisk avdeling'],
              ['2027'],
              ['2029'],
            ],
            [
              ['Anlegge en ballbinge og et sted å henge på Selstranda.'],
              ['Kultur og idrettslaget'],
              ['2028'],
              ['2029'],
            ],
            [
              ['Rydde og skilte gamlevegen mellom Høgset og Lauvøyra som turvei og skolevei i sommerhalvåret.'],
              ['Grunneierne og kommunen'],
              ['2029'],
              ['2030'],
            ],
          ],
        },
      },
    ],
  },
  {
    level: 2,
    title: '6.1 Steder som er i bruk allerede',
    body: [
      'Vi har spurt hvor folk faktisk møtes. Svarene ga et kart som ikke ligner på det kommunen har tegnet. I Fjordbotn er det trappa utenfor butikken, på Kråkneset venterommet på ferjekaia, i Skreddalen parkeringsplassen ved lysløypa. På Høgset samles tre generasjoner rundt fotballmålet bak grendehuset.',
      'Slike steder trenger sjelden arkitekt. De trenger en lampe, en søppelkasse, et halvtak og noen som har nøkkel til vannposten. Lag og grunneiere kan søke om inntil 40 000 kroner til materialer, og får svar innen fire uker.',
      'Før vi bruker penger på noe nytt, skal de som er der til daglig, bli spurt. Det gjelder også dem som ikke møter på folkemøter: ungdom uten verv, sesongarbeidere og eldre som går tur klokka seks om morgenen.',
    ],
  },
  {
    level: 1,
    title: '7 Økonomi og oppfølging',
    body: [
      'Tabell 2: Kostnader for kommunen, i millioner kroner.',
      {
        table: {
          head: ['Tiltak', '2027', '2028', '2029', '2030', 'Sum'],
          rows: [
            ['Gangbru ved Elvebrua', '0,8', '5,0', '6,2', '–', '12,0'],
            ['Tilskudd til Strandvegen', '–', '2,0', '5,0', '5,0', '12,0'],
            ['Lys, skur og brøyting', '1,1', '1,3', '0,9', '0,5', '3,8'],
            ['Bilfri sone og slippsoner', '0,6', '0,4', '–', '–', '1,0'],
            ['Nærmiljø', '0,4', '0,9', '0,8', '0,3', '2,4'],
            ['Opplæring, refleks og følgegrupper', '0,1', '0,1', '0,1', '0,1', '0,4'],
            ['Sum', '3,0', '9,7', '13,0', '5,9', '31,6'],
          ],
        },
      },
      'Trafikksikkerhetsmidler fra fylkeskommunen kan dekke opptil halvparten av kostnadene til lys og skur. Vi søker hvert år, men har ikke regnet med pengene før vi har dem.',
      'Hver høst gjentar skolene Barnetråkk-kartet i enkel form og teller hvor mange som går. Tallene legges fram for ungdomsrådet og for utvalget for teknikk og miljø.',
      {
        goalTable: {
          columns: [
            { title: 'Indikator', kind: 'indicator' },
            { title: 'I dag', kind: 'other' },
            { title: 'Måltall 2030', kind: 'other' },
          ],
          rows: [
            [['Andel elever innen to kilometer som går eller sykler'], ['57 prosent'], ['80 prosent']],
            [['Meldte nestenulykker på skoleveien i året'], ['27'], ['Under 10']],
            [['Røde merker på de åtte mest utsatte stedene'], ['218'], ['Under 70']],
          ],
        },
      },
    ],
  },
  {
    level: 2,
    title: '7.1 Hva kan gå galt?',
    body: [
      'Fylkeskommunen kan si nei til fartsgrensen, eller ja uten å finne penger til veien. Grunneiere kan motsette seg avståelse. Prisene på asfalt og stål kan stige mer enn vi har regnet med, slik de gjorde i 2022.',
      'Den største risikoen er likevel at vi bygger og ingen går. Derfor følger vi tallene hvert halvår de to første årene. Virker ikke den bilfrie sonen, skal den endres eller fjernes, ikke bare bli stående.',
    ],
  },
  {
    level: 1,
    title: 'Vedlegg: Slik har vi prioritert',
    body: [
      'Hvert sted er gitt fra én til fem poeng på tre spørsmål. Poengene er ganget med hverandre, og stedene med høyest sum kommer først:',
      {
        list: [
          'Hvor alvorlig kan en ulykke bli?',
          'Hvor mange barn ferdes der en vanlig skoledag?',
          'Hvor mye trygghet får vi for pengene?',
        ],
        ordered: true,
      },
      'Strandvegen fikk 100 av 125 mulige poeng, Elvebrua 80 og krysset i Fjordbotn 36. Regnestykket fanger ikke alt. Et sted med få barn kan være like farlig for dem som faktisk går der.',
    ],
  },
];

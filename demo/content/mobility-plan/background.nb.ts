import type { ContentSection } from '../content-types';

export const background: ContentSection[] = [
  {
    level: 1,
    title: '1 Kort fortalt',
    body: [
      'Barn i Lauvfjord skal kunne gå eller sykle til skolen uten at foreldrene ligger våkne av det. Slik er det ikke overalt i dag. Denne planen viser hvor det er farlig, hva kommunen vil gjøre de neste fire årene, og hva vi må få fylkeskommunen med på.',
      'Vi foreslår 19 tiltak. De tre viktigste er gangvei på Strandvegen i Selstranda, gangbru ved Elvebrua i Lauvøyra og bilfrie soner rundt alle fire skolene. Tiltakene koster kommunen 31,6 millioner kroner til sammen. Noe kan gjøres med maling og skilt allerede første høst.',
      'Planen handler også om nærmiljøet. En skolevei er nemlig veien til fotballbanen, butikken og bestemor, og den brukes av flere enn skolebarn.',
    ],
  },
  {
    level: 1,
    title: '2 Om planen',
    body: [
      'Temaplanen gjelder fra 2027 til og med 2030. Den bygger på samfunnsdelen av kommuneplanen og erstatter trafikksikkerhetsplanen fra 2019. Tiltakene skal inn i budsjettet hvert år, og et tiltak som ikke får penger, skal stå oppført som utsatt med en begrunnelse.',
      'Planen er skrevet av samfunnsplanlegger, rektorene, helsesykepleier, teknisk avdeling og to representanter for foreldrene.',
    ],
  },
  {
    level: 2,
    title: '2.1 Hvem som eier veiene',
    body: [
      {
        text: 'Av de 44 kilometerne med skolevei i kommunen er 27 fylkesvei. Der bestemmer fylkeskommunen både fartsgrense, kryssing og bygging. Kommunen eier 14 kilometer, og resten er private veier.',
        footnote: 'Med skolevei mener vi veien fra hjemmet til skolen eller til nærmeste bussholdeplass.',
      },
      'Det betyr at vi flere steder kan ønske, måle og mase, men ikke bygge. Vi har merket slike tiltak tydelig, så ingen skal tro at kommunen lover mer enn den rår over.',
    ],
  },
  {
    level: 2,
    title: '2.2 Barnetråkk og foreldremøter',
    body: [
      'Alle elever fra tredje til sjuende trinn har tegnet skoleveien sin på kart og satt rødt merke der de er redde. De satte 412 røde merker. Over halvparten havnet på åtte steder.',
      'På foreldremøtene kom det fram noe vi ikke hadde tenkt på: Mange foreldre kjører fordi andre foreldre kjører. Trafikken de er redde for, er de selv en del av.',
      { quote: 'Jeg tør å gå når det er lyst. Men det er jo ikke lyst. – Gutt, 9 år, Selstranda' },
    ],
  },
  {
    level: 2,
    title: '2.3 Hva planen ikke handler om',
    body: [
      'Snøskuter, rasteplasser og bilveier uten skolebarn er ikke med. Det er heller ikke spørsmålet om hvor skolene skal ligge. Skolestrukturen er vedtatt fram til 2031, og vi har lagt den til grunn.',
      'Skyss etter opplæringsloven er en rettighet. Foreldre som mener at veien er særlig farlig, kan søke uavhengig av hva vi skriver her, og avslag kan klages på.',
    ],
  },
  {
    level: 2,
    title: '2.4 Samarbeid med andre',
    body: [
      'Fylkeskommunen har vært med på to befaringer og er enig i hvilke steder som er farligst, men ikke alltid i hva som bør gjøres. Lensmannskontoret stiller med fartsmålinger tre ganger i året. Ferjeselskapet og slakteriet har deltatt på ett møte hver og sagt seg villige til å se på sine egne tider.',
      'Lag og foreninger gjør allerede mye. Bygdelaget på Høgset holder gamlevegen åpen, idrettslaget har kjøpt inn lykter, og pensjonistforeningen i Lauvøyra stiller med gangfeltvakter i oktober og november. Vi lover ikke at dette fortsetter av seg selv, og har satt av penger til vester, kaffe og forsikring.',
    ],
  },
  {
    level: 1,
    title: '3 Slik er det i dag',
    body: [
      'Kommunen har fire skoler med til sammen 616 elever. Rundt 350 av dem bor så nær at de kan gå eller sykle. Av disse blir 43 prosent kjørt minst tre dager i uka.',
      'Tabell 1: Elever som bor mindre enn to kilometer fra skolen, og hvordan de kommer seg dit.',
      {
        table: {
          head: ['Skole', 'Elever i alt', 'Bor innen 2 km', 'Går eller sykler', 'Blir kjørt'],
          rows: [
            ['Lauvøyra skule', '410', '251', '61 prosent', '39 prosent'],
            ['Selstranda skule', '96', '58', '38 prosent', '62 prosent'],
            ['Fjordbotn skule', '62', '25', '56 prosent', '44 prosent'],
            ['Skreddalen oppvekstsenter', '48', '16', '63 prosent', '37 prosent'],
          ],
        },
      },
      'De siste ti årene er fire barn skadd i trafikken på vei til eller fra skolen, heldigvis ingen alvorlig. Nestenulykkene er det langt flere av. Skolene meldte om 27 bare i fjor.',
    ],
  },
  {
    level: 2,
    title: '3.1 Lauvøyra',
    body: [
      'Elvebrua er det stedet i kommunen med flest røde merker. Brua er 5,2 meter bred, har fortau på én side og to vogntog i timen. Barna fra Nesjane må over den for å komme til skolen. Hver morgen mellom klokka 8 og 8.20 passerer rundt 140 biler.',
      'Foran skolen snur foreldre på busslomma. Ved idrettshallen mangler lys, og stien gjennom Øyraparken brøytes ikke før klokka ti.',
    ],
  },
  {
    level: 2,
    title: '3.2 Selstranda',
    body: [
      'Strandvegen er fylkesvei og har verken fortau eller veiskulder på 900 meter mellom ferjekaia og skolen. Fartsgrensen er 50, men målingene viser at hver fjerde bilist kjører over 60. Når ferja har lagt til, kommer bilene på rekke. Vogntogene til slakteriet går døgnet rundt.',
      'Skolen har i praksis frarådet de yngste å gå. Foreldre har søkt om gratis skyss fordi veien er særlig farlig, og omtrent halvparten har fått det.',
    ],
  },
  {
    level: 2,
    title: '3.3 Fjordbotn, Skreddalen, Høgset og Kråkneset',
    body: [
      'I Fjordbotn er problemet krysset ved butikken, der siktlinjene er dårlige og varebilene står. I Skreddalen ligger skoleveien utsatt til for skred på 300 meter; der er skyss den eneste forsvarlige løsningen om vinteren.',
      'Elevene fra Høgset og Kråkneset reiser med buss, og for dem er det holdeplassen som er skoleveien. Tre av holdeplassene har verken skur eller lys.',
    ],
  },
  {
    level: 2,
    title: '3.4 Hvorfor blir barna kjørt?',
    body: [
      'Vi spurte 288 foreldre. Den vanligste grunnen er ikke avstand, men tid: Jobben begynner før skolen, og da er det enklest å ta barna med i bilen. Deretter kommer tung trafikk, mørke og tunge sekker. Bare åtte prosent svarte at barnet selv ber om å bli kjørt.',
      'Flere trakk fram SFO. Den åpner klokka sju i Lauvøyra, men først kvart over sju på Selstranda, og ferja til morgenskiftet går fem på. Et kvarter fra eller til avgjør altså om et barn går eller kjøres.',
      'Barna svarer annerledes enn foreldrene. Åtte av ti vil helst gå, og aller helst sammen med noen. En jente på femte trinn skrev at bilen er «kjedelig, for der snakker bare radioen».',
    ],
  },
  {
    level: 2,
    title: '3.5 Vinter og mørke',
    body: [
      'Fra november til februar er det mørkt både når skolen begynner, og når treningen slutter. Av 27 kilometer fylkesvei som brukes av skolebarn, har ni kilometer lys. Noen av lampene er fra 1980-tallet og går i stykker når det blåser.',
      'Kommunen brøyter kjøreveiene først og gangveiene etterpå. Resultatet er at fortauene er tette akkurat når de trengs, og at barna går i veibanen. Snøen fra veien havner dessuten ofte på det fortauet som nettopp er ryddet.',
      'Å snu rekkefølgen koster lite. Det krever en mindre brøytebil og at sjåføren begynner klokka fem i stedet for seks. Prøveordningen i Kyrkjevegen i fjor vinter ga ingen klager fra bilister og fjorten takkemeldinger fra foreldre.',
    ],
  },
];

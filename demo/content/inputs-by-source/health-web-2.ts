import { onElement, onPlan, onQuote, onSection } from '../content-types';
import type { ContentSubmission } from '../content-types';
import { webSubmissionsTo } from './web-submission';

const web = webSubmissionsTo('health');

export const healthWeb2: ContentSubmission[] = [
  web(
    'h-17',
    5,
    'nn',
    { name: 'Gudrun Åsmundsdotter Li' },
    {
      place: onElement('Prøve ordning med gratis skyss for ektefellar som vil besøkje Lauvtun.'),
      text: 'Ektefellar, ja. Men eg er søster. Broren min har ingen kone og ingen born. Han har meg.',
      themes: ['centralising', 'transport'],
      assignedTo: 'marit',
      assessment: {
        outcome: 'followed',
        reasoning:
          'Du har heilt rett. Vi byter ut «ektefellar» med «den som bebuaren sjølv peiker ut som sin næraste».',
      },
    },
  ),
  web(
    'h-18',
    5,
    'nb',
    { name: 'Daniel Rønning' },
    {
      place: onElement('Auke talet på brukarar med digital heimeoppfølging frå 41 til 160.'),
      text: 'Jeg har kols og har hatt utstyret i to år. Før det var jeg innlagt fire ganger på ett år, nå null. Det beste er at jeg slipper å lure. Anbefales!',
      themes: ['digital'],
      assignedTo: 'jonas',
      assessment: {
        outcome: 'noted',
        reasoning:
          'Så godt å høre. Erfaringer som din er viktige for dem som vurderer å si ja, og vi spør gjerne om du vil fortelle om det på et temamøte.',
      },
    },
  ),
  web(
    'h-19',
    5,
    'nn',
    { name: 'Terje' },
    {
      place: onQuote(
        'Indre Skreddalen og delar av Høgset har dessutan så dårleg mobildekning at utstyret ikkje verkar utan ekstra antenne.',
      ),
      text: 'Vi har ikkje dekning, punktum. Når straumen går, går alt. I januar var vi 31 timar utan både straum og telefon. Antenne hjelper då fint lite.',
      themes: ['digital'],
      assignedTo: 'marit',
      assessment: {
        outcome: 'passedOn',
        reasoning:
          'Utbygging av mobilnettet er det ekom-selskapa og staten som styrer. Vi har sendt innspelet vidare til beredskapskoordinatoren, som tek det inn i saka om nødnett og straum i Indre Skreddalen. I planen legg vi til at ingen skal få digital oppfølging som einaste tryggleik der dekninga kan falle ut.',
      },
    },
  ),
  web(
    'h-20',
    5,
    'nn',
    { name: 'Hanne Bø', organisation: 'Foreldrerådet ved Lauvøyra skule' },
    {
      place: onElement('Ha helsesjukepleiar eller miljøterapeut på Lauvøyra skule alle skuledagar.'),
      text: 'Foreldrerådet støttar tiltaket fullt ut. Vi ber om at ordet «eller» blir bytt ut med «og». Ein miljøterapeut er bra, men kan ikkje erstatte teieplikta og fagkunnskapen til ein helsesjukepleiar.',
      themes: ['schoolHealth'],
      assignedTo: 'marit',
      assessment: {
        outcome: 'partly',
        reasoning:
          'Helsesjukepleiar skal vere på skulen minst tre dagar i veka, og miljøterapeut dei andre dagane. Vi kan ikkje love begge kvar dag, fordi det i tre år har vore umogleg å fylle alle stillingane. Begge yrkesgruppene har teieplikt; det gjer vi tydeleg i teksten.',
      },
    },
    {
      place: onElement('Opne ungdomshelsestasjon på Låven annakvar onsdag kveld.'),
      text: 'Onsdag er det korps og fotballtrening. Spør ungdommane kva dag som passar.',
      themes: ['schoolHealth'],
      assignedTo: 'marit',
      assessment: {
        outcome: 'followed',
        reasoning: 'Vi stryk «onsdag». Ungdomsrådet vel dag saman med helsestasjonen.',
      },
    },
  ),
  web(
    'h-21',
    6,
    'nn',
    { name: 'Audun Tveit' },
    {
      place: onSection('3.2.2.2 Alternativ B: Samle alt på Lauvtun'),
      text: 'Eg tek gjerne på meg å vere upopulær: B er det einaste vi har råd til. Alt anna er å skyve rekninga over på dei som går på barneskulen no. Byggjer de C, kjem ombygde Dalheim til å stå halvtomt innan 2040, for folketalet i dalen går berre éin veg. Eg er sjølv skreddøl.',
      themes: ['centralising', 'economy'],
      assignedTo: 'marit',
      assessment: {
        outcome: 'notFollowed',
        reasoning:
          'Argumentet er godt, og alternativ B blir lagt fram for kommunestyret på lik linje med dei andre. Plangruppa held likevel på C, fordi B gir seks færre plassar og ikkje noko heildøgns tilbod utanfor Lauvøyra. Risikoen for tomme rom på Dalheim møter vi med å byggje i to etappar på fem bustader.',
      },
    },
  ),
  web(
    'h-22',
    6,
    'nn',
    { name: 'Svanhild Eide' },
    {
      place: onElement('Tilby dagaktivitet på gard i Fjordbotn to dagar i veka.'),
      text: 'Mannen min var med på prøveprosjektet. Han hugsar ikkje namnet mitt kvar dag, men han hugsar at han har mata sauene. To dagar er altfor lite. Og kvifor berre i Fjordbotn?',
      themes: ['careHomes'],
      assignedTo: 'marit',
    },
  ),
  web(
    'h-23',
    6,
    'nb',
    {},
    {
      place: onElement('Lyse ut alle faste stillingar som heile frå 2028.'),
      text: 'Jobber natt og har gjort det i 19 år. Nattarbeid i full stilling tar knekken på folk, det vet alle som har prøvd. Skal «alle» være hundre prosent, slutter jeg. Og det gjør tre til på vår avdeling.',
      themes: ['staff'],
      assignedTo: 'jonas',
      assessment: {
        outcome: 'partly',
        reasoning:
          'Ingen som har fast deltid i dag, skal presses over i hel stilling. Vi presiserer at tiltaket gjelder nye utlysninger, og gjør unntak for rene nattstillinger inntil partene er enige om en turnus som er forsvarlig.',
      },
    },
  ),
  web(
    'h-24',
    6,
    'nn',
    { name: 'Nils Petter Øvrebø' },
    {
      place: onSection('2.2.2 Lege, legevakt og rehabilitering'),
      text: '86 km til legevakt!! Kona hadde hjerteinfarkt i mars. Ambulansen brukte 1 time og 20 min. Og så står det to linjer om det i planen. Skam dykk.',
      assignedTo: 'marit',
      assessment: {
        outcome: 'partly',
        reasoning:
          'Vi forstår at du reagerer, og håper det går bra med kona di. Ambulansen høyrer til sjukehuset, og plasseringa hans er difor utanfor det planen kan avgjere; vi tek saka opp i samarbeidsmøtet med helseføretaket. Det kommunen sjølv kan gjere, er å styrkje akutthjelparane i brannvernet. Det kjem inn som nytt tiltak i 3.1.',
      },
    },
  ),
  web(
    'h-25',
    7,
    'nn',
    { name: 'Lisbeth Haug' },
    {
      place: onSection('3.5.2 Samarbeidet med frivillige og pårørande'),
      text: '«Dei same tolv eldsjelene.» Eg er ei av dei. Takk for at nokon skriv det. Eg er med i fire styre og har ikkje lyst på eit «årleg møte» til. Kan kommunen ta seg av skjema, politiattest og søknader, så tek vi oss av kaffien?',
      themes: ['volunteers'],
      assignedTo: 'marit',
      assessment: {
        outcome: 'followed',
        reasoning:
          'Vi sluttar oss til arbeidsdelinga. Det årlege møtet står, men blir kort, og den nye halve stillinga ved Naustet får som oppgåve å hjelpe laga med søknader, politiattestar og rapportering.',
      },
    },
  ),
  web(
    'h-26',
    7,
    'nn',
    { name: 'Jakob' },
    {
      place: onElement('Avtale med Hornvik og Eikedal om ein felles hybelkontakt i Breivåg.'),
      text: 'bur på hybel no. sku ønska det var nokon når eg fekk omgangssyke første veka og ikkje viste korsen eg skulle få tak i lege. gjerne ein ein kan sende snap til og ikkje epost',
      themes: ['young'],
      assignedTo: 'marit',
      assessment: {
        outcome: 'partly',
        reasoning:
          'Hybelkontakten skal kunne nåast på melding, ikkje berre e-post. Snapchat kan vi ikkje bruke, fordi personvernet ikkje er godt nok, men vanleg tekstmelding går fint. Vi tek òg inn at alle som flyttar på hybel, får eit ark med kven dei ringjer når dei blir sjuke.',
      },
    },
  ),
  web(
    'h-27',
    7,
    'nb',
    { name: 'Karianne Dybvik' },
    {
      place: onElement('Innføre Rask psykisk helsehjelp for alle over 16 år, utan tilvising.'),
      text: 'Bra! Men pass på at det ikke bare blir kurs og nettprogram. Noen av oss trenger et menneske som ikke ser på klokka.',
      themes: ['mentalHealth'],
    },
  ),
  web(
    'h-28',
    7,
    'nn',
    { name: 'Ragnhild Fossum' },
    {
      place: onQuote('Når ektefellen er 84 og ikkje køyrer på vinterføre, kan 38 kilometer vere det same som 300.'),
      text: 'Eg er ho på 84. Takk for at de ser det. Men når de ser det, kvifor gjer de det då?',
      themes: ['centralising'],
      assignedTo: 'marit',
    },
  ),
  web(
    'h-29',
    7,
    'nn',
    { name: 'Steinar Hovland', organisation: 'Selstranda Sjømat AS' },
    {
      place: onElement('Leige ut åtte kommunale startbustader til nytilsette, fire av dei på Selstranda.'),
      text: 'Vi er blitt utpeikte som problemet i bustadsaka og vil heller vere ein del av løysinga. Bedrifta eig to tomter med vatn og avlaup ved Strandvegen og er villig til å byggje saman med kommunen, med halvparten av husværa til helsepersonell. Vi kan møtast på kort varsel.',
      themes: ['staff'],
      assignedTo: 'marit',
      assessment: {
        outcome: 'passedOn',
        reasoning:
          'Takk for tilbodet, det er svært interessant. Kommunedirektøren har fått det over bordet sitt og kallar inn til møte. Planen blir endra slik at startbustadene kan byggjast saman med private, og omtalen av slakteriet blir gjord meir nyansert.',
      },
    },
  ),
  web(
    'h-30',
    8,
    'nn',
    { name: 'Else Berit Kalvatn' },
    {
      place: onSection('3.1.2 Vegen til helsesenteret'),
      text: 'Eg brukar rullator og er på kontroll annakvar veke. Bussen må ha låg inngang, ikkje slik heis som alltid er i ustand. Og det må finnast do undervegs, det er over ein time.',
      themes: ['transport'],
      assignedTo: 'marit',
      assessment: {
        outcome: 'followed',
        reasoning:
          'Låg inngang blir eit krav når vi lyser ut køyringa, og bussen får ein fast stopp med toalett på Høgset grendehus.',
      },
    },
  ),
  web(
    'h-31',
    8,
    'nb',
    { name: 'Amalie Steen' },
    {
      place: onPlan,
      text: 'Jeg flyttet hit fra Bergen for to år siden og leser mye kommuneprosa i jobben. Denne er uvanlig ærlig. Det jeg savner, er innvandrere. Vi er over 600 fra 40 land, og planen har ikke ett ord om språk eller tolk.',
      assignedTo: 'jonas',
      assessment: {
        outcome: 'followed',
        reasoning:
          'Det er en svakhet ved utkastet. Vi tar inn et avsnitt om språk, tolk og tilpasset informasjon i kapittel 1.4, og et tiltak om at all informasjon til pårørende skal finnes på de fem språkene som brukes mest her.',
      },
    },
  ),
  web(
    'h-32',
    8,
    'nn',
    { name: 'Roald Indrebø' },
    {
      place: onElement('Halvere bruken av vikarbyrå innan 2030.'),
      text: 'Halvere? Kutt alt frå nyttår og bruk pengane på løn. 11,8 mill er 20 sjukepleiarar.',
      themes: ['staff', 'economy'],
      assignedTo: 'marit',
      assessment: {
        outcome: 'notFollowed',
        reasoning:
          'Vi skulle gjerne ha gjort det. Men stillingane har vore lyste ut utan søkjarar, og stoppar vi innleiga ved nyttår, må vi stengje plassar. 11,8 millionar tilsvarar 11–12 årsverk med sosiale utgifter. Når faste folk kjem på plass, trappar vi ned; måltalet for 2030 er eit minstekrav.',
      },
    },
  ),
];

import { answer, onElement, onPlan, onQuote, onSection } from '../content-types';
import type { ContentSubmission } from '../content-types';
import { webSubmissionsTo } from './web-submission';

const web = webSubmissionsTo('mobility');

export const mobilityWeb: ContentSubmission[] = [
  web(
    'm-01',
    0,
    'nb',
    { name: 'Kine Halvorsen' },
    {
      place: onElement('Innføre bilfri sone rundt alle fire skolene fra klokka 7.45 til 8.30.'),
      text: 'Jeg jobber skift på slakteriet og leverer to unger på to steder før klokka åtte. Det høres fint ut med to hundre meter å gå, men ikke med en treåring på armen i sludd.',
      themes: ['carFree'],
      assignedTo: 'jonas',
      assessment: answer(
        'partly',
        'Vi forstår at morgenen er trang. Sonen innføres, men vi legger en slippsone med tak ved barnehagen på Selstranda, slik at dere som leverer begge steder, kan stå ett sted.',
      ),
    },
  ),
  web(
    'm-02',
    0,
    'nn',
    { name: 'Arnfinn Selås' },
    {
      place: onQuote('Fartsgrensen er 50, men målingene viser at hver fjerde bilist kjører over 60.'),
      text: 'Eg bur i svingen og kan stadfeste det. Det er ikkje turistane, det er oss sjølve. Set opp ei slik tavle som viser farta med smilefjes, den verka i Hornvik.',
      themes: ['shoreRoad'],
      assignedTo: 'jonas',
      assessment: answer(
        'followed',
        'Godt forslag. Kommunen kan setje opp fartstavle utan å vente på fylkeskommunen, og det kjem inn som nytt tiltak i 5.1 alt i 2027.',
      ),
    },
  ),
  web(
    'm-03',
    1,
    'nb',
    { name: 'Oline, 8 år (og pappa)', minor: true },
    {
      place: onSection('3.2 Selstranda'),
      text: 'Jeg vil gå til skolen med Emma. Men mamma sier nei på grunn av lastebilene. Kan dere lage et fortau?',
      themes: ['shoreRoad'],
      assignedTo: 'jonas',
      assessment: answer(
        'followed',
        'Hei Oline! Det håper vi å få til. Gangveien langs Strandvegen er det stedet som fikk aller flest poeng i planen. Det tar noen år å bygge den, men allerede neste år vil vi prøve å få ned farten.',
      ),
    },
  ),
  web(
    'm-04',
    1,
    'nb',
    { name: 'Harald Nyhus' },
    {
      place: onElement('Bygge gang- og sykkelvei langs Strandvegen fra ferjekaia til Selstranda skule.'),
      text: 'Jeg eier en av de fjorten eiendommene. Har ingenting imot å avstå to meter, men har ikke fått så mye som en telefon. Snakk med oss før dere tegner.',
      themes: ['shoreRoad'],
      assignedTo: 'jonas',
      assessment: answer(
        'followed',
        'Det er en rimelig forventning. Alle fjorten grunneiere blir invitert til møte før skisseprosjektet går videre, og vi beklager at det ikke skjedde tidligere.',
      ),
    },
  ),
  web(
    'm-05',
    2,
    'nn',
    { name: 'Gro Anita Fjellheim' },
    {
      place: onSection('3.3 Fjordbotn, Skreddalen, Høgset og Kråkneset'),
      text: 'Kvifor får Fjordbotn berre varelevering på baksida når det er krysset som er farleg? Butikken eig ikkje svingen.',
      themes: ['roads'],
      assignedTo: 'jonas',
    },
  ),
  web(
    'm-06',
    2,
    'nb',
    { name: 'Stine Lervik', organisation: 'FAU ved Selstranda skule' },
    {
      place: onQuote('Vi mener barna i Selstranda har ventet lenge nok.'),
      text: 'FAU er enig i hver bokstav. Barna som gikk i første klasse da saken ble tatt opp første gang, har i dag egne unger på skolen.',
      themes: ['shoreRoad'],
      assignedTo: 'jonas',
      assessment: answer(
        'noted',
        'Støtten tas med i saken. Vi legger historikken fra FAU ved søknaden til fylkeskommunen; den er et sterkt argument.',
      ),
    },
    {
      place: onElement('Endre rutetidene slik at skolebussen ikke treffer ferjekøen på Selstranda.'),
      text: 'Ti minutter senere er nok. Vi har snakket med sjåføren.',
      themes: ['shoreRoad'],
    },
  ),
  web(
    'm-07',
    3,
    'nn',
    {},
    {
      place: onElement('Plassere 40 benker langs turstier og gangveier, valgt ut sammen med eldrerådet.'),
      text: 'Med rygglene og armlene, elles kjem vi oss ikkje opp att.',
      themes: ['places'],
      assignedTo: 'jonas',
      assessment: answer('followed', 'Sjølvsagt. Rygg og armlene blir krav ved innkjøp.'),
    },
  ),
  web(
    'm-08',
    3,
    'nb',
    { name: 'Ove Martin Dale' },
    {
      place: onSection('5.3 Holdninger og vaner'),
      text: 'Refleksvest til førsteklassinger er fint. Men det er tenåringene i svarte boblejakker jeg ikke ser.',
      themes: ['winter'],
    },
  ),
  web(
    'm-09',
    4,
    'nb',
    { name: 'Marte Grønli' },
    {
      place: onQuote('De får et eget kort.'),
      text: 'Sønnen min bruker rullestol. Takk for at han er nevnt. Men et kort i ruta betyr at alle vet. Kan ikke rektor bare få en liste?',
      themes: ['carFree'],
      assignedTo: 'jonas',
      assessment: answer(
        'followed',
        'Det er en bedre løsning. Vi stryker kortet; skolen holder oversikt over hvem som har unntak, og følgevaktene får beskjed om bilnummer og ikke noe mer.',
      ),
    },
  ),
  web(
    'm-10',
    5,
    'nn',
    { name: 'Bergljot Hopland', organisation: 'Høgset bygdelag' },
    {
      place: onElement('Rydde og skilte gamlevegen mellom Høgset og Lauvøyra som turvei og skolevei i sommerhalvåret.'),
      text: 'Bygdelaget har ryddesag og tjue par hender. Gi oss flis til dekket og forsikring til dugnaden, så er vegen klar to år før planen.',
      themes: ['places'],
      assignedTo: 'jonas',
      assessment: answer(
        'followed',
        'Det takkar vi ja til. Tiltaket blir flytt fram til 2028, kommunen held flis og forsikring, og avtalane med grunneigarane må vere på plass før de startar.',
      ),
    },
  ),
  web(
    'm-11',
    6,
    'nb',
    { name: 'Tor Egil Brandvold' },
    {
      place: onSection('5.2 Tiltak vi vil ha fylkeskommunen med på'),
      text: '12 millioner i gave til fylkeskommunen? Da har dere lært dem at det lønner seg å la være å bygge. Nei.',
      themes: ['shoreRoad'],
      assignedTo: 'jonas',
    },
  ),
  web(
    'm-12',
    7,
    'nb',
    { name: 'Yngve' },
    {
      place: onElement('Sette opp lys langs stien gjennom Øyraparken og brøyte den før klokka 7.'),
      text: 'JA. Gått på trynet der tre ganger.',
      themes: ['winter'],
    },
  ),
  web(
    'm-13',
    8,
    'nb',
    { name: 'Nina Refsnes' },
    {
      place: onElement('Gi gratis skoleskyss hele vinteren til elever med skredutsatt skolevei.'),
      text: 'Hvem avgjør når vinteren begynner? I fjor gikk det ras 4. oktober og ordningen startet 1. november.',
      themes: ['winter'],
      assignedTo: 'jonas',
      assessment: answer(
        'followed',
        'Vi bytter ut «hele vinteren» med «når faregraden for skred er 3 eller høyere, og alltid fra 1. oktober til 30. april».',
      ),
    },
  ),
  web(
    'm-14',
    9,
    'nn',
    { name: 'Målfrid Sandvoll' },
    {
      place: onPlan,
      text: 'Kvifor er denne planen på bokmål når kommunen er ein nynorskkommune? Mitt barnebarn les nynorsk.',
      assignedTo: 'jonas',
      assessment: answer(
        'noted',
        'Kommunen har vedteke nynorsk i brev og saksframlegg, men fagplanar kan skrivast i den forma forfattaren meistrar best. Kortversjonen, og alt som går til elevane, blir på nynorsk.',
      ),
    },
  ),
  web(
    'm-15',
    10,
    'nb',
    { name: 'Lasse Bråten', organisation: 'Lauvfjord drosje' },
    {
      place: onSection('3.1 Lauvøyra'),
      text: 'Drosjene kjører skoleskyss for 23 elever og må fram til inngangen. Regner med at vi er unntatt fra den bilfrie sonen, men det står ikke noe sted.',
      themes: ['carFree'],
    },
  ),
  web(
    'm-16',
    11,
    'nb',
    { name: 'Irene Fagerli' },
    {
      place: onElement('Anlegge en ballbinge og et sted å henge på Selstranda.'),
      text: 'Jentene på Selstranda bruker ikke ballbinge. Spør dem hva de vil ha. Min tipper en hengekøye med tak.',
      themes: ['places'],
    },
  ),
];

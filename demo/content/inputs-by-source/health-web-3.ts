import { onElement, onPlan, onQuote, onSection } from '../content-types';
import type { ContentSubmission } from '../content-types';
import { webSubmissionsTo } from './web-submission';

const web = webSubmissionsTo('health');

export const healthWeb3: ContentSubmission[] = [
  web(
    'h-33',
    9,
    'nn',
    { name: 'Vigdis Torheim' },
    {
      place: onSection('3.3.2 Skulehelsetenesta'),
      text: 'Eg er lærar på Selstranda. Ein fast dag i veka er fire gonger så mykje som no, så takk. Men legg dagen midt i veka. Måndag og fredag er halve skulen på ferjetur til tannregulering.',
      themes: ['schoolHealth'],
      assignedTo: 'marit',
    },
  ),
  web(
    'h-34',
    9,
    'nb',
    {},
    {
      place: onQuote('Åtte bustader på rad i Kvernavegen har gitt eit miljø der det er vanskeleg å slutte å ruse seg.'),
      text: 'Bor i en av dem. Det står at det er vanskelig å slutte her og det er sant. Men ikke flytt meg til Selstranda, jeg kjenner ingen der og det går ikke buss til legemiddelutleveringa. Spør oss først.',
      themes: ['housing'],
      assignedTo: 'marit',
      assessment: {
        outcome: 'followed',
        reasoning:
          'Det skal vi. Vi legger til at ingen flyttes uten at de selv ønsker det, og at avstand til oppfølging og medisin skal telle når nye boliger velges. Takk for at du skrev.',
      },
    },
  ),
  web(
    'h-35',
    9,
    'nb',
    { name: 'Oddvar Rise' },
    {
      place: onElement('Gi bebuarar og naboar ein fast kontaktperson i kommunen.'),
      text: 'Hvor skal de fire nye boligene ligge? Det har vi som bor her krav på å få vite FØR vedtaket, ikke etter.',
      themes: ['housing'],
      assignedTo: 'marit',
      assessment: {
        outcome: 'partly',
        reasoning:
          'Planen peker ikke ut adresser, og det skal den heller ikke gjøre. Boliger som krever regulering, kommer på vanlig høring. Når kommunen kjøper eller leier en vanlig bolig, har naboene ikke krav på varsel, men vi tar kontakt når noen flytter inn, dersom beboeren samtykker.',
      },
    },
  ),
  web(
    'h-36',
    9,
    'nn',
    { name: 'Kristin Lauvås', organisation: 'Lauvfjord idrettslag' },
    {
      place: onElement('Gi driftsstøtte til ein open møteplass i kvar bygd, driven av lag eller grendehus.'),
      text: 'Idrettslaget kan opne klubbhuset to formiddagar i veka. Det som stoppar oss, er straumrekninga og reinhald, ikkje viljen. 60 000 i året held. Set gjerne eit tal i planen, så slepp vi å søkje kvart år.',
      themes: ['mentalHealth', 'volunteers'],
      assignedTo: 'marit',
      assessment: {
        outcome: 'partly',
        reasoning:
          'Vi går inn for fireårige avtalar, slik at de slepp årlege søknader. Summen blir fastsett i budsjettet. Anslaget dykkar er teke med i underlaget.',
      },
    },
  ),
  web(
    'h-37',
    10,
    'nn',
    { name: 'Magnhild' },
    {
      place: onElement('Tilby førebyggjande heimebesøk til alle året dei fyller 78.'),
      text: 'Er 77 og sprek som ei geit. Kom gjerne, men ikkje for å måle teppekantar. Snakk heller med meg om korleis eg kan bu her når eg ikkje lenger kan køyre.',
      themes: ['transport'],
      assignedTo: 'marit',
    },
  ),
  web(
    'h-38',
    10,
    'nb',
    { name: 'Geir Andersen' },
    {
      place: onSection('3.2.2.3 Alternativ C: Samle sjukeheimen, byggje om dei to andre'),
      text: 'Støtter C. Moren min bodde på Selheimen og faren min på Lauvtun, så jeg har sammenlignet. Selheimen hadde varmen, Lauvtun hadde sykepleieren. Da far fikk lungebetennelse en lørdag kveld, var det det siste som betydde noe.',
      themes: ['centralising'],
      assignedTo: 'jonas',
      assessment: {
        outcome: 'noted',
        reasoning:
          'Takk for at du deler erfaringen fra begge husene. Støtten til alternativ C og begrunnelsen din refereres i saken. Vi tar med oss poenget om varmen: Små grupper med fast personale skal gjelde i nybygget også.',
      },
    },
  ),
  web(
    'h-39',
    10,
    'nn',
    { name: 'Turid Vollan' },
    {
      place: onElement('Starte ei gruppe for unge omsorgsgivarar, med middag og skyss heim.'),
      text: 'Eg voks opp slik, for førti år sidan, i denne kommunen. Ingen spurde. Eg vil gjerne bidra, anten det er å lage middag eller køyre. De kan få namnet mitt.',
      themes: ['youngCarers', 'volunteers'],
      assignedTo: 'marit',
      assessment: {
        outcome: 'noted',
        reasoning:
          'Det rører oss at du vil vere med. Vi tek kontakt når gruppa skal starte. Alle vaksne i gruppa, òg frivillige, får opplæring og må leggje fram politiattest.',
      },
    },
  ),
  web(
    'h-40',
    10,
    'nb',
    {},
    {
      place: onPlan,
      text: 'Bla bla bla. Det blir som administrasjonen vil uansett. Si meg én ting som er endra etter en høring her i kommunen.',
      assignedTo: 'marit',
      assessment: {
        outcome: 'noted',
        reasoning:
          'Det er forståelig å tenke slik. I merknadsheftet kan du se hva hvert innspill har ført til, og hvor mange som er tatt til følge. Døm oss gjerne etter det.',
      },
    },
  ),
  web(
    'h-41',
    11,
    'nn',
    { name: 'Mona Sætre' },
    {
      place: onElement(
        'Dele heimetenesta i fem bygdelag, med mål om at ingen brukar møter fleire enn tolv tilsette på ein månad.',
      ),
      text: 'Jobbar i heimetenesta. Bygdelag er det beste forslaget eg har lese på ti år, men fem lag og seks bygder går ikkje opp. Kråkneset hamnar alltid sist. Og tolv er for mykje, vi greidde åtte då vi prøvde i Fjordbotn i 2023.',
      themes: ['staff'],
      assignedTo: 'marit',
      assessment: {
        outcome: 'partly',
        reasoning:
          'Kråkneset og Selstranda blir eitt lag, og vi skriv det rett ut så ingen treng å lure. Tolv står som mål for alle lag ved utgangen av 2030, men vi legg til at kvart lag kan setje seg eit strengare mål sjølv, slik de gjorde i Fjordbotn.',
      },
    },
    {
      place: onSection('2.2.1 Heimetenester, omsorgsbustader og sjukeheimar'),
      text: 'Ta gjerne med at bilane er frå 2014 og manglar piggdekk fram til november.',
      assignedTo: 'marit',
      assessment: {
        outcome: 'outsidePlan',
        reasoning:
          'Bilparken blir avgjord i budsjettet og høyrer ikkje heime i ein plan for tolv år, men piggdekk skal de ha før frosten. Vi har meldt det til driftsleiaren.',
      },
    },
  ),
  web(
    'h-42',
    11,
    'nn',
    { name: 'Knut Sverre Lie' },
    {
      place: onSection('3.1.2 Vegen til helsesenteret'),
      text: 'Helsebuss er dyrt. Kva med å betale naboen kilometergodtgjersle når han likevel skal til byen? Vi har gjort det slik på Høgset i alle år, berre utan pengane.',
      themes: ['transport', 'economy'],
      assignedTo: 'marit',
    },
  ),
  web(
    'h-43',
    11,
    'nb',
    { name: 'Ellen Bjerke' },
    {
      place: onSection('3.1.1 Utfordringar i heimetenesta'),
      text: 'Broren min har Downs syndrom og er 61. Han blir gammel, han også, og foreldrene våre er borte. Hvor i denne planen er mennesker med utviklingshemming? Jeg har søkt i dokumentet og finner ordet null ganger.',
      assignedTo: 'marit',
    },
  ),
  web(
    'h-44',
    11,
    'nn',
    { name: 'Jan-Magne Ulvestad' },
    {
      place: onSection('4.3 Uvisse'),
      text: '15 prosent uvisse på 264 millionar er førti millionar. Det er meir enn heile ombygginga av Selheimen. Har de rekna på kva som skjer med eigedomsskatten?',
      themes: ['economy'],
      assignedTo: 'jonas',
    },
  ),
  web(
    'h-45',
    12,
    'nn',
    { name: 'Helga Marie Stokke' },
    {
      place: onQuote(
        'Ingen som bur på Selheimen eller Dalheim når ombygginga startar, skal måtte flytte meir enn éin gong.',
      ),
      text: 'Éin gong er òg ei flytting. Tante mi overlevde ikkje sommaren etter at ho vart flytt frå gamleheimen i 1998. Eg seier ikkje at det var flyttinga, men ho slutta å ete.',
      themes: ['centralising'],
    },
  ),
  web(
    'h-46',
    12,
    'nb',
    { name: 'Sondre' },
    {
      place: onElement('Halde kurs i søvn, uro og tungsinn fire gonger i året.'),
      text: 'Kurs sammen med naboene i ei bygd på 600? Ingen kommer. Gjør det digitalt eller i Breivåg.',
      themes: ['mentalHealth'],
      assignedTo: 'marit',
      assessment: {
        outcome: 'followed',
        reasoning: 'Godt poeng. To av de fire kursene holdes på nett, der man kan delta uten navn og kamera.',
      },
    },
  ),
];

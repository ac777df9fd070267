import { onElement, onPlan, onQuote, onSection } from '../content-types';
import type { ContentStatement } from '../content-types';

export const healthStatements: ContentStatement[] = [
  {
    key: 'h-elders',
    plan: 'health',
    council: 'elders',
    language: 'nn',
    meetingDayOffset: 12,
    caseNumber: '12/26',
    introduction:
      'Eldrerådet handsama utkastet i møte og vedtok fråsegna samrøystes, med unntak av punktet om sjukeheimane, der to medlemer hadde eit anna syn.',
    points: [
      {
        place: onSection('3.2.3 Samanlikning og tilråding'),
        text: 'Fleirtalet i eldrerådet (fem av sju) rår frå alternativ C slik det ligg føre. Vi kan leve med at sjukeheimsplassane blir samla, men ikkje med at Dalheim står utan personale om natta. Med nattvakt på Dalheim kan fleirtalet støtte C. Mindretalet går inn for alternativ A.',
        themes: ['centralising'],
        assignedTo: 'marit',
        assessment: {
          outcome: 'partly',
          reasoning:
            'Vi legg inn nattvakt på Dalheim når Skardet er stengt eller det er meldt stenging, men ikkje elles. Fast nattvakt til ti omsorgsbustader ville koste 2,9 millionar kroner i året. Mindretalet sitt syn går fram av saka til kommunestyret.',
        },
      },
      {
        place: onElement('Tilby førebyggjande heimebesøk til alle året dei fyller 78.'),
        text: 'Rådet meiner 75 år er betre. Mange tek dei store vala om bustad før dei er 78.',
        themes: ['careHomes'],
        assignedTo: 'marit',
        assessment: {
          outcome: 'notFollowed',
          reasoning:
            'Faglege råd peikar mot 75–80 år. Med dagens bemanning ville tre ekstra årskull gi så lange ventelister at besøka mistar verknaden. Vi vil i staden invitere alle til eit informasjonsmøte om bustad det året dei fyller 70.',
        },
      },
      {
        place: onSection('3.1.2 Vegen til helsesenteret'),
        text: 'Helsebussen er eit godt tiltak. Han må kunne bestillast på telefon, og det må svare eit menneske. Rådet ber om at eigendelen ikkje blir høgare enn vanleg honnørbillett.',
        themes: ['transport'],
        assignedTo: 'marit',
        assessment: {
          outcome: 'followed',
          reasoning: 'Bestilling på telefon hos tenestekontoret og honnørpris blir skrivne inn i tiltaket.',
        },
      },
      {
        place: onElement('Auke talet på brukarar med digital heimeoppfølging frå 41 til 160.'),
        text: 'Tilbodet må vere frivillig, og ingen må få færre besøk utan eit nytt vedtak som kan klagast på.',
        themes: ['digital'],
        assignedTo: 'marit',
        assessment: {
          outcome: 'followed',
          reasoning:
            'Begge krava er tekne inn i strategien. Endring av tenester blir alltid gjort i vedtak med klagerett.',
        },
      },
      {
        place: onPlan,
        text: 'Rådet saknar tannhelse for dei som bur heime og får hjelp. Om det er fylkeskommunen sitt ansvar, må kommunen i det minste minne dei på det.',
        assignedTo: 'marit',
        assessment: {
          outcome: 'passedOn',
          reasoning: 'Vi har sendt punktet vidare til tannhelsetenesta i fylkeskommunen og bedt om svar til rådet.',
        },
      },
      {
        place: onSection('4.4 Slik følgjer vi opp'),
        text: 'Rådet vil ha den årlege rapporten i god tid, minst tre veker før møtet.',
      },
    ],
  },
  {
    key: 'h-youth',
    plan: 'health',
    council: 'youth',
    language: 'nn',
    meetingDayOffset: 14,
    caseNumber: '7/26',
    introduction: 'Ungdomsrådet har lese kapittel 3.3 og 3.4 og snakka med elevrådet på Lauvøyra skule.',
    points: [
      {
        place: onElement('Ha helsesjukepleiar eller miljøterapeut på Lauvøyra skule alle skuledagar.'),
        text: 'Dette er det viktigaste for oss. Vi vil heller ha ein person som er der heile tida, enn to som byter på. Ungdom fortel ikkje ting til nokon dei ikkje kjenner.',
        themes: ['schoolHealth'],
        assignedTo: 'marit',
        assessment: {
          outcome: 'partly',
          reasoning:
            'Dei same to personane skal vere på skulen heile året, og dagane skal vere faste, slik at de veit kven som er der. Éin person i full stilling ved skulen får vi ikkje til så lenge grendeskulane òg skal ha sin dag.',
        },
      },
      {
        place: onQuote('Elevane seier at dei gjerne vil snakke med nokon på skulen, men at døra ofte er låst.'),
        text: 'Flytt kontoret. Det ligg ved lærarrommet, og alle ser kven som går inn. Ved biblioteket er det eit rom ingen brukar.',
        themes: ['schoolHealth'],
        assignedTo: 'marit',
        assessment: {
          outcome: 'followed',
          reasoning: 'Rektor er samd. Kontoret blir flytt til rommet ved biblioteket før neste skuleår.',
        },
      },
      {
        place: onElement('Opne ungdomshelsestasjon på Låven annakvar onsdag kveld.'),
        text: 'Annakvar veke er vanskeleg å hugse. Kvar veke, sjølv om det er kortare. Og ikkje på ein kveld Låven er full av folk.',
        themes: ['schoolHealth'],
        assignedTo: 'marit',
      },
      {
        place: onElement('Avtale med Hornvik og Eikedal om ein felles hybelkontakt i Breivåg.'),
        text: 'Vi støttar dette. Hybelkontakten bør kome på besøk til tiandeklassingane om våren, så ein veit kven det er.',
        themes: ['young'],
        assignedTo: 'marit',
        assessment: {
          outcome: 'followed',
          reasoning: 'Besøk i tiande klasse kvar vår blir ein del av avtalen.',
        },
      },
      {
        place: onSection('3.4.1 Utfordringar i psykisk helse og rus'),
        text: 'Det står nesten ingenting om vaping og snus. Det er fleire som vapar enn som drikk. Skriv om det, men ikkje på den skumle måten.',
        themes: ['mentalHealth'],
        assignedTo: 'marit',
      },
      {
        place: onPlan,
        text: 'Kvifor er det ingen ungdom i plangruppa? Neste gong vil vi vere med frå starten.',
      },
    ],
  },
  {
    key: 'h-disability',
    plan: 'health',
    council: 'disability',
    language: 'nn',
    meetingDayOffset: 15,
    caseNumber: '9/26',
    introduction: 'Rådet for personar med funksjonsnedsetjing gir denne fråsegna til utkastet. Ho er samrøystes.',
    points: [
      {
        place: onPlan,
        text: 'Planen handlar i hovudsak om eldre. Personar under 67 år med nedsett funksjonsevne er knapt nemnde, og utviklingshemming ikkje i det heile. Rådet krev eit eige delkapittel med mål og tiltak før planen blir vedteken.',
        assignedTo: 'marit',
      },
      {
        place: onElement(
          'Køyre helsebuss frå Skreddalen og Fjordbotn tysdag og torsdag, med rullestolplass og sjåfør som følgjer heilt inn.',
        ),
        text: 'Éin rullestolplass er for lite dersom to vennar skal reise saman. Krev to plassar, og teleslynge.',
        themes: ['transport'],
        assignedTo: 'marit',
        assessment: {
          outcome: 'followed',
          reasoning: 'To plassar og teleslynge blir sette som krav i anbodet.',
        },
      },
      {
        place: onElement('Tilsetje to erfaringskonsulentar i delt stilling.'),
        text: 'Rådet er svært nøgd med tiltaket og ber om at det same blir vurdert for brukarstyrt personleg assistanse og habilitering.',
        themes: ['mentalHealth'],
        assignedTo: 'marit',
        assessment: {
          outcome: 'noted',
          reasoning: 'Vi haustar erfaringar først. Vurderinga blir teken opp i den årlege rapporten i 2029.',
        },
      },
      {
        place: onSection('3.3.3 Barn som er pårørande'),
        text: 'Sysken må nemnast særskilt. Foreldre til barn med store hjelpebehov treng òg avlasting i Lauvfjord, ikkje berre i Breivåg.',
        themes: ['youngCarers', 'volunteers'],
        assignedTo: 'marit',
        assessment: {
          outcome: 'partly',
          reasoning:
            'Sysken får eit eige avsnitt. Avlasting i Lauvfjord krev bygg og bemanning som ikkje er utgreidd; vi tek inn eit tiltak om å greie det ut innan 2028.',
        },
      },
      {
        place: onSection('3.2.4 Mål, strategiar og tiltak for sjukeheim og omsorgsbustad'),
        text: 'Universell utforming må stå som krav til nybygg og ombygging. Rådet vil sjå teikningane før dei er ferdige, ikkje etter.',
        themes: ['careHomes'],
        assignedTo: 'marit',
      },
    ],
  },
];

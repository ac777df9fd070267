import type { ContentSection } from '../content-types';

export const part4: ContentSection[] = [
  {
    level: 1,
    title: 'Del 4 Økonomi og oppfølging',
    body: [
      'Ein plan som ikkje er lagd inn i budsjettet, er ei ønskjeliste. Her seier vi kva tiltaka kostar, og korleis de kan halde oss til det vi lovar.',
    ],
  },
  {
    level: 2,
    title: '4.1 Kva tiltaka kostar',
    body: [
      'Tabell 3: Nye driftskostnader i 2027–2030, i millionar 2026-kroner.',
      {
        table: {
          head: ['Tiltak', '2027', '2028', '2029', '2030'],
          rows: [
            ['Helsebuss og anna skyss', '1,1', '1,4', '1,4', '1,4'],
            ['Digital heimeoppfølging', '0,9', '1,2', '1,2', '1,2'],
            ['Innsatsteam og kvardagsrehabilitering', '1,8', '2,4', '2,4', '2,4'],
            ['Helsesjukepleiar og miljøterapeut i skulen', '0,7', '1,5', '1,5', '1,5'],
            ['Kveldsteam og bustader, psykisk helse og rus', '0,8', '1,6', '1,6', '1,6'],
            ['Heile stillingar, utdanning og bustad', '2,0', '2,6', '2,6', '2,6'],
            ['Sum nye kostnader', '7,3', '10,7', '10,7', '10,7'],
            ['Mindre vikarbyrå', '– 3,0', '– 4,5', '– 5,5', '– 6,0'],
            ['Må dekkjast i budsjettet', '4,3', '6,2', '5,2', '4,7'],
          ],
        },
      },
      'Førebygging gir òg innsparing, men ho kjem seint og er vanskeleg å måle. Vi har difor ikkje rekna henne inn.',
    ],
  },
  {
    level: 2,
    title: '4.2 Investeringar og lån',
    body: [
      'Alternativ C kostar 264 millionar kroner: 212 millionar til nybygg på Lauvtun, 34 til ombygging av Selheimen og 18 til Dalheim. Vi reknar med 96 millionar i tilskot frå Husbanken. Det resterande må lånast, og det gir renter og avdrag på om lag 11 millionar kroner i året.',
      'Lånegjelda i Lauvfjord ligg alt over snittet for kommunar på vår storleik. Investeringa tek mesteparten av handlingsrommet fram til 2034. Då blir det lite att til ny symjehall og til vegane. Kommunestyret må ta stilling til denne avveginga ope.',
    ],
  },
  {
    level: 2,
    title: '4.3 Uvisse',
    body: [
      'Tre ting kan velte reknestykket:',
      {
        list: [
          'Folketalet kan utvikle seg annleis. Eit nytt slakteri på Selstranda kan gi fleire barnefamiliar, ei nedlegging det motsette.',
          'Renta kan stige. Éi prosenteining opp aukar dei årlege utgiftene med 1,7 millionar kroner.',
          'Tilskotsordninga til Husbanken kan bli endra før vi får søkt.',
        ],
      },
      'Difor vil vi byggje i etappar og avgjere neste steg først når det førre er evaluert.',
    ],
  },
  {
    level: 2,
    title: '4.4 Slik følgjer vi opp',
    body: [
      'Kvar vår får kommunestyret ein kort rapport med status for tiltaka og for måltala nedanfor. Råda får han til uttale før han blir lagd fram. Planen blir rullert kvart fjerde år, første gong i 2030.',
      {
        goalTable: {
          columns: [
            { title: 'Indikator', kind: 'indicator' },
            { title: 'I dag', kind: 'other' },
            { title: 'Måltal 2030', kind: 'other' },
          ],
          rows: [
            [['Tal på ulike tilsette ein brukar av heimesjukepleie møter på ein månad'], ['21 i snitt'], ['Høgst 12']],
            [['Del av tilsette med heil stilling'], ['31 prosent'], ['50 prosent']],
            [['Ventetid til oppfølging i psykisk helse og rus'], ['9 veker'], ['2 veker']],
            [['Skuledagar i veka med helsesjukepleiar eller miljøterapeut på Lauvøyra skule'], ['2'], ['5']],
            [['Passasjerar per tur med helsebussen'], ['Ikkje i drift'], ['Minst 6']],
            [['Barn av sjuke foreldre med fast oppfølging'], ['12'], ['60']],
            [['Utgifter til vikarbyrå'], ['11,8 mill. kroner'], ['5,8 mill. kroner']],
          ],
        },
      },
      'Når eit tal går feil veg, skal rapporten seie kvifor, og kva vi gjer annleis.',
    ],
  },
  {
    level: 2,
    title: '4.5 Dette gjer vi ikkje',
    body: [
      'Eit val betyr at noko anna må vente. Desse forslaga har vore oppe i arbeidet, men er ikkje tekne med i denne perioden:',
      {
        list: [
          'eigen legevaktsentral i Lauvfjord, fordi vi ikkje har legar nok til å bemanne henne',
          'basseng for opptrening på Lauvtun, som ville kosta 48 millionar kroner',
          'gratis tryggleiksalarm til alle over 80 år, uavhengig av behov',
          'utvida opningstid ved helsestasjonen i grendene',
        ],
      },
      'Dei som har føreslått dette, har gode grunnar. Får kommunen betre råd, eller endrar behova seg, tek vi forslaga opp att ved rulleringa i 2030.',
    ],
  },
  {
    level: 1,
    title: 'Vedlegg 1: Ord og omgrep',
    body: [
      {
        table: {
          head: ['Ord', 'Kva det tyder her'],
          rows: [
            [
              'Digital heimeoppfølging',
              'Du måler til dømes blodtrykk sjølv og sender tala til ein sjukepleiar, som tek kontakt når det trengst.',
            ],
            ['Heildøgns omsorg', 'Det er personale i huset både dag og natt.'],
            ['Innsatsteam', 'Fagfolk som kjem heim til deg dei første døgna etter sjukehuset.'],
            ['Kvardagsrehabilitering', 'Intensiv trening heime for å greie det som er viktig for deg i kvardagen.'],
            ['Lindrande behandling', 'Behandling og omsorg som dempar plager når sjukdomen ikkje kan kurerast.'],
            ['Nattpatrulje', 'To tilsette som køyrer mellom heimar og omsorgsbustader om natta.'],
            ['Ung omsorgsgivar', 'Barn eller ungdom som har eit stort ansvar for ein sjuk i familien.'],
          ],
        },
      },
    ],
  },
  {
    level: 1,
    title: 'Vedlegg 2: Dei som har teke del',
    body: [
      'Plangruppa har hatt ni medlemer frå heimetenesta, sjukeheimane, helsestasjonen, psykisk helse og rus, NAV, kommuneoverlegen, økonomi og dei tillitsvalde. Plankoordinator har leidd arbeidet.',
      'Før utkastet vart skrive, fekk vi skriftlege innspel frå desse:',
      {
        list: [
          'Eldrerådet, ungdomsrådet og rådet for personar med funksjonsnedsetjing',
          'Lauvfjord pårørandelag',
          'Lauvfjord sanitetsforeining og Selstranda sanitetslag',
          'Skreddalen grendalag',
          'Foreldrerådet ved Lauvøyra skule',
          'Lensmannskontoret',
        ],
      },
    ],
  },
  {
    level: 1,
    title: 'Vedlegg 3: Kunnskapsgrunnlag',
    body: [
      'Tal og kjelder er samla i eit eige notat som ligg på nettsidene til kommunen. Notatet har folketalsframskriving for kvar bygd, oversikt over bemanning og alder, utrekningane bak alternativa A, B og C, og samandrag av kjøkkenbordsamtalane.',
      'Tilstandsrapportane for Selheimen og Dalheim kan du få på papir i servicetorget i kommunehuset.',
    ],
  },
];

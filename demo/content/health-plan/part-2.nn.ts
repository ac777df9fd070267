import type { ContentSection } from '../content-types';

export const part2: ContentSection[] = [
  {
    level: 1,
    title: 'Del 2 Lauvfjord i dag og i 2038',
    body: [
      'Her skildrar vi kven som bur i kommunen, kva tenester vi har, og kven som utfører dei. Tala er frå 2025 når ikkje noko anna er sagt.',
    ],
  },
  {
    level: 2,
    title: '2.1 Folketal og alder',
    body: [
      'Lauvfjord har 6 412 innbyggjarar. Folketalet har gått sakte nedover i femten år, men det er alderssamansetjinga som endrar kvardagen til tenestene.',
      {
        text: 'Tabell 1: Innbyggjarar etter alder i 2026, og framskrivne tal for 2032 og 2038.',
        footnote:
          'Framskrivinga følgjer hovudalternativet og er justert for planlagd bustadbygging i Lauvøyra og Selstranda.',
      },
      {
        table: {
          head: ['Alder', '2026', '2032', '2038'],
          rows: [
            ['0–17 år', '1 213', '1 120', '1 064'],
            ['18–66 år', '3 742', '3 580', '3 421'],
            ['67–79 år', '1 031', '1 098', '1 092'],
            ['80–89 år', '348', '461', '553'],
            ['90 år og eldre', '78', '97', '148'],
            ['I alt', '6 412', '6 356', '6 278'],
          ],
        },
      },
      'I dag er det nær ni personar i yrkesaktiv alder for kvar innbyggjar over 80 år. I 2038 er det knapt fem. Desse fem skal òg drive skular, fiskebruk, verkstader og butikkar.',
      'Endringane er ulike frå bygd til bygd. Lauvøyra veks litt. I Skreddalen og på Kråkneset er annakvar innbyggjar over 55 år, og der er det òg lengst til lege.',
    ],
  },
  {
    level: 2,
    title: '2.2 Tenestene i dag',
    body: [
      'Sektoren for helse og meistring brukar 268 millionar kroner i året. Nær to tredelar går til heimetenester, sjukeheim og omsorgsbustader.',
    ],
  },
  {
    level: 3,
    title: '2.2.1 Heimetenester, omsorgsbustader og sjukeheimar',
    body: [
      'Heimetenesta hjelper 312 personar. Dei tilsette køyrer til saman om lag 1 900 kilometer i døgnet, og på dei lengste rutene går 40 prosent av arbeidstida med bak rattet.',
      'Vi har tre sjukeheimar og to grupper av omsorgsbustader med personale heile døgnet:',
      {
        table: {
          head: [
            'Stad',
            'Sjukeheimsplassar',
            'Omsorgsbustader med heildøgns personale',
            'Byggjeår',
            'Kostnad per sjukeheimsplass',
          ],
          rows: [
            ['Lauvtun, Lauvøyra', '36', '14', '2004', '1,18 mill. kroner'],
            ['Selheimen, Selstranda', '16', '8', '1978', '1,46 mill. kroner'],
            ['Dalheim, Skreddalen', '12', '0', '1971', '1,63 mill. kroner'],
          ],
        },
      },
      'Selheimen og Dalheim har eit godt rykte, og dei pårørande er svært nøgde. Samstundes er halvparten av romma utan eige bad, og Dalheim har ikkje heis som tek ei seng.',
    ],
  },
  {
    level: 3,
    title: '2.2.2 Lege, legevakt og rehabilitering',
    body: [
      'Lauvøyra helsesenter har seks fastlegeheimlar. Fire er fylte, og to blir dekte av vikarar som kjem for nokre veker om gongen. Legevakta ligg i Breivåg, 86 kilometer unna, og blir driven saman med Hornvik og Eikedal kommunar.',
      'Fysio- og ergoterapitenesta har 6,4 årsverk. Ventetida for den som ikkje er hasteprioritert, er elleve veker. Kvardagsrehabilitering har vi hatt sidan 2019, men berre i Lauvøyra og Høgset.',
    ],
  },
  {
    level: 3,
    title: '2.2.3 Helsestasjon og skulehelseteneste',
    body: [
      'Helsestasjonen har 4,2 årsverk helsesjukepleiar og ei jordmor i halv stilling. På Lauvøyra skule, med 410 elevar, er helsesjukepleiaren til stades to dagar i veka. Dei tre grendeskulane får besøk annakvar veke.',
      'I Ungdata-undersøkinga svara kvar femte ungdomsskuleelev at dei har mange psykiske plager. Blant jentene i tiande klasse var det kvar tredje. Elevane seier at dei gjerne vil snakke med nokon på skulen, men at døra ofte er låst.',
      'Frå hausten dei fyller 16, bur dei fleste ungdomane på hybel i Breivåg i vekene. Vi har ikkje hatt noko tilbod som følgjer dei dit.',
    ],
  },
  {
    level: 3,
    title: '2.2.4 Psykisk helse og rus',
    body: [
      'Tenesta har 11,5 årsverk og følgjer opp 118 vaksne. Ho er open på dagtid frå måndag til fredag. Ventetida frå første samtale til fast oppfølging er ni veker i snitt.',
      'Åtte kommunale bustader er sette av til folk med langvarige rus- og psykiske lidingar. Dei ligg samla i Kvernavegen. Naboar og bebuarar fortel begge om uro, og begge meiner at samlinga gjer det verre.',
    ],
  },
  {
    level: 2,
    title: '2.3 Dei som arbeider hos oss',
    body: [
      'I sektoren arbeider 371 menneske på 248 årsverk. Berre tre av ti har heil stilling. Dei fleste som arbeider deltid, har gjort det lenge, og mange ønskjer det slik. Likevel er deltid den viktigaste grunnen til at brukarane møter så mange ulike andlet: Ein mottakar av heimesjukepleie i Lauvfjord fekk besøk av 34 ulike personar på éin månad.',
      'Av 58 sjukepleiarårsverk er 9,4 ledige. Kvar tredje sjukepleiar er over 55 år. I 2025 brukte kommunen 11,8 millionar kroner på vikarbyrå.',
      'Sjukefråværet var 9,8 prosent. Det er lågast på Dalheim, der fråværet har vore under 6 prosent i fleire år. Vi veit ikkje heilt kvifor, men dei tilsette peikar på små forhold og ei leiing som er til stades.',
    ],
  },
  {
    level: 2,
    title: '2.4 Lag, organisasjonar og pårørande',
    body: [
      'Det finst 74 lag og foreiningar i kommunen. Sanitetslaga, grendalaga og idrettslaget gjer kvar veke ein innsats som ikkje står i noko budsjett. Frivilligsentralen Naustet i Lauvøyra koplar folk saman, men har éi stilling og når sjeldan ut til Fjordbotn og Kråkneset.',
      'Pårørande står for minst like mange omsorgstimar som kommunen. Dei hentar medisinar, måkar snø, held motet oppe og ringjer når noko er gale. Om lag 90 barn og unge bur saman med ein forelder eller eit sysken som er alvorleg sjuk. Tolv av dei har fast oppfølging.',
      'I kjøkkenbordsamtalane sa mange pårørande at dei kjenner seg åleine med ansvaret, særleg i helgane og når fagfolka skiftar.',
    ],
  },
  {
    level: 2,
    title: '2.5 Kva folk har fortalt oss så langt',
    body: [
      'Før vi skreiv utkastet, spurde vi innbyggjarar, tilsette og råd kva som verkar, og kva som ikkje gjer det. Fire ting gjekk igjen:',
      {
        list: [
          'Folk er nøgde med dei som kjem, men ikkje med at det stadig kjem nye.',
          'Det er uklart kven ein skal ringje. Mange har funne sin eigen snarveg, gjerne ein tilsett dei kjenner privat.',
          'Dei unge vil ha hjelp der dei er, og dei vil ikkje bli sett på veg inn.',
          'Bygdene utanfor Lauvøyra kjenner seg spurde når vedtaket alt er gjort.',
        ],
      },
      'Det siste punktet har vi teke til oss. Alternativa for sjukeheimane er difor lagde fram med tal før noko er vedteke, og mindretalet i plangruppa har fått skrive sitt syn med eigne ord.',
      'Vi høyrde òg usemje. Somme eldre vil ha meir hjelp heime, andre er redde for å bli sitjande åleine i eit stort hus og ventar berre på å få plass. Nokre tilsette vil ha heil stilling, medan andre har ordna livet sitt rundt ei halv. Ein plan kan ikkje gjere alle til lags, men han kan seie tydeleg kven eit val går ut over.',
    ],
  },
];

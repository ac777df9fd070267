import type { ContentSection } from '../content-types';

export const focusOnHome: ContentSection[] = [
  {
    level: 1,
    title: 'Del 3 Satsingsområda',
    body: [
      'Kvart satsingsområde er bygt opp likt: Først kjem utfordringane, så det vi vil oppnå innan 2038, vegen dit, og kva vi gjer dei fire første åra. Tiltak etter 2030 blir bestemte når planen blir rullert.',
    ],
  },
  {
    level: 2,
    title: '3.1 Trygg heime',
    body: [
      'Dei aller fleste vil bu i sin eigen heim så lenge det går. Det krev at hjelpa kjem når ho trengst, at huset let seg bruke, og at det er råd å kome seg ut.',
    ],
  },
  {
    level: 3,
    title: '3.1.1 Utfordringar i heimetenesta',
    body: [
      'Avstandane et opp tida. Ein sjukepleiar på ruta til Fjordbotn rekk fem besøk på ei vakt, medan kollegaen i Lauvøyra rekk elleve. Mange av besøka er korte målingar: vekt, blodtrykk, oksygenmetting. Slike målingar kan folk gjere sjølve, dersom dei får utstyr, opplæring og nokon som følgjer med i andre enden.',
      'I dag brukar 41 personar digital heimeoppfølging. Dei har kols, hjartesvikt eller diabetes og sender målingane sine til ein sjukepleiar på helsesenteret. Talet på innleggingar i denne gruppa gjekk ned frå 63 til 38 på to år. Det er få personar, så vi skal vere varsame med å trekkje for store slutningar, men retninga er tydeleg.',
      'Samstundes veit vi at eit nettbrett ikkje ser om kjøleskapet er tomt. For nokre er besøket frå heimetenesta den einaste samtalen den dagen. Indre Skreddalen og delar av Høgset har dessutan så dårleg mobildekning at utstyret ikkje verkar utan ekstra antenne.',
      'Etter opphald på sjukehus blir det ofte bråstopp. Pasienten kjem heim fredag ettermiddag, medisinlista er endra, og ingen har ansvar for å samle trådane før måndag.',
    ],
  },
  {
    level: 3,
    title: '3.1.2 Vegen til helsesenteret',
    body: [
      'Frå Skreddalen til Lauvøyra er det 38 kilometer over Skardet, som er stengt i snitt ni døgn kvar vinter. Bussen går to gonger dagen og følgjer skuleruta. Frå Kråkneset må du først ta ferje. Blant innbyggjarar over 75 år manglar 27 prosent anten førarkort eller bil.',
      'Ein legetime på eit kvarter kan difor ta heile dagen. Nokre let vere å bestille. Fastlegane fortel at dei ser sjukdom som kunne ha vore oppdaga før, særleg hos einslege menn i fjellbygda.',
      'Pasientreiser dekkjer ein del av utgiftene, men hjelper lite når det ikkje finst drosje. Vi vil prøve ein helsebuss med fast rute, og samle timane på helsesenteret til dei dagane bussen går.',
    ],
  },
  {
    level: 3,
    title: '3.1.3 Bustaden og hjelpemidla',
    body: [
      'Sju av ti innbyggjarar over 75 år bur i einebustad bygd før 1985. Badet ligg gjerne i andre høgda og soverommet i kjellaren. Å byggje om kostar, og i Skreddalen får du ikkje alltid att pengane når huset blir selt. Banken spør om det same.',
      'Hjelpemiddel frå NAV løyser mykje, men mange får dei for seint. Ergoterapeutane fortel om folk som har klora seg opp trappa på alle fire i vekevis før nokon melde frå. Ofte er det fallet som blir starten på eit anna liv.',
      'Vi vil difor snakke med folk om bustaden medan dei enno er spreke. I nokre tilfelle er rådet å flytte til ei lettstelt leilegheit i bygda, medan ein har krefter til å gjere henne til sin eigen. Då må ho finnast. Det er i dag tre ledige leilegheiter med heis i heile kommunen, alle i Lauvøyra.',
    ],
  },
  {
    level: 3,
    title: '3.1.4 Mål, strategiar og tiltak for trygg heime',
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
              ['Den som vil bu heime, kan bu heime så lenge det er trygt, uansett kva bygd ho eller han bur i.'],
              [
                'Vi følgjer opp på avstand når det er godt nok, og brukar tida vi sparar, på dei som treng eit menneske i rommet.',
                'Vi snakkar med folk om bustaden før dei treng hjelp.',
              ],
              [
                'Auke talet på brukarar med digital heimeoppfølging frå 41 til 160.',
                'Tilby førebyggjande heimebesøk til alle året dei fyller 78.',
                'Låne ut antenne og nødstraum til alle med digitalt tryggleiksutstyr der dekninga er dårleg.',
              ],
            ],
            [
              ['Ingen er overletne til seg sjølve dei første døgna etter eit sjukehusopphald.'],
              ['Éin person har ansvar for å samle trådane når ein pasient kjem heim.'],
              [
                'Opprette eit innsatsteam med sjukepleiar, ergoterapeut og fysioterapeut som møter pasienten heime innan eitt døgn, alle dagar.',
                'Tilby kvardagsrehabilitering i alle bygdene.',
              ],
            ],
            [
              ['Ingen let vere å gå til lege fordi det er for langt eller for dyrt å kome seg dit.'],
              ['Vi samlar timar, prøvar og behandling på færre dagar og ordnar skyssen.'],
              [],
            ],
          ],
        },
      },
      'Tiltaka for skyss skal prøvast ut i to år. Dersom bussen går tom, skal vi ha mot til å avslutte og bruke pengane på noko anna.',
      {
        goalTable: {
          columns: [
            { title: 'Tiltak for skyss', kind: 'measure' },
            { title: 'Ansvar', kind: 'responsible' },
            { title: 'Start', kind: 'start' },
            { title: 'Slutt', kind: 'end' },
          ],
          rows: [
            [
              [
                'Køyre helsebuss frå Skreddalen og Fjordbotn tysdag og torsdag, med rullestolplass og sjåfør som følgjer heilt inn.',
              ],
              ['Helse og meistring'],
              ['2027'],
              ['2029'],
            ],
            [
              ['Inngå avtale med ferjeselskapet og drosja om samkøyring frå Kråkneset.'],
              ['Helse og meistring'],
              ['2027'],
              ['2028'],
            ],
            [
              ['Halde helsedag i Skreddalen og på Selstranda ein gong i månaden, med lege, fotpleie og prøvetaking.'],
              ['Kommuneoverlegen'],
              ['2028'],
              ['2030'],
            ],
          ],
        },
      },
    ],
  },
];

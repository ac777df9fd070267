import type { ContentSection } from '../content-types';

export const focusOnChildren: ContentSection[] = [
  {
    level: 2,
    title: '3.3 Barn, unge og familiar',
    body: [
      'Det er færre barn i Lauvfjord enn før, men fleire av dei strevar. Det som hjelper, er sjeldan spesialistar langt unna. Oftare er det ein vaksen som har tid, og som er der i morgon òg.',
    ],
  },
  {
    level: 3,
    title: '3.3.1 Utfordringar for barn og unge',
    body: [
      'Foreldre ventar i snitt sju veker på rettleiing når dei ber om hjelp. Då har problemet gjerne vakse. Barnehagane melder at dei ser kva barn som treng støtte, men ikkje alltid veit kven dei skal ringje.',
      'Ungdomane fortel om press, dårleg søvn og kjensla av ikkje å høyre til. Nokre fortel òg om foreldre som kranglar, og om rus på festar der dei yngste er fjorten år. Vi har lite tal på vald i nære relasjonar, men krisesenteret i Breivåg tok imot elleve barn frå kommunen på tre år.',
      'Overgangen til hybel er eit sårbart punkt. Ein sekstenåring som har hatt tett oppfølging her, kan stå utan hjelp i Breivåg frå éin måndag til den neste.',
    ],
  },
  {
    level: 3,
    title: '3.3.2 Skulehelsetenesta',
    body: [
      'To dagar i veka på ein skule med 410 elevar held til vaksinar og lovpålagde målingar. Til samtalar blir det lite att. Elevane vil ha ei open dør, og det same ønskjer lærarane, som i dag tek mange av samtalane sjølve mellom to timar.',
      'Vi føreslår at det alltid skal vere nokon frå helsetenesta på Lauvøyra skule i skuletida. Det treng ikkje alltid vere helsesjukepleiaren. Ein miljøterapeut kan vere rett person for mange, og er lettare å rekruttere. Grendeskulane får éin fast dag i veka.',
      'Dilemmaet er at timane til grendeskulane går på kostnad av helsestasjonen for dei minste. Blir ikkje dei nye stillingane løyvde, må vi velje.',
    ],
  },
  {
    level: 3,
    title: '3.3.3 Barn som er pårørande',
    body: [
      {
        text: 'Helsepersonell har plikt til å ta vare på barn når mor, far eller sysken er alvorleg sjuke. I praksis blir det ofte gløymt, fordi den vaksne er pasienten og barnet sit i gangen.',
        footnote: 'Plikta følgjer av helsepersonellova § 10 a.',
      },
      'Eit barn som lagar middag, passar småsysken og ligg vake for å høyre om mamma er oppe, er ikkje berre «flink». Det har eit ansvar ingen barn skal ha åleine. Desse barna seier sjeldan frå sjølve. Skulen ser fråvær og trøytte auge, men kjenner ikkje alltid grunnen.',
      { quote: 'Ho spurde korleis pappa hadde det. Ingen spurde korleis eg hadde det. – Gut, 13 år' },
    ],
  },
  {
    level: 3,
    title: '3.3.4 Ungdom som flyttar på hybel',
    body: [
      'Om lag 140 ungdomar frå Lauvfjord bur på hybel i Breivåg i vekene. Dei vaskar kleda sine sjølve, lagar nudlar og er stort sett nøgde. Men når noko røyner på, er det langt heim. Fastlegen er her, helsesjukepleiaren på den vidaregåande skulen har 900 elevar, og foreldra ser dei berre i helgane.',
      'Kvar haust sluttar mellom fire og sju av dei på skulen før jul. Dei fleste hadde sagt ifrå at dei strevde, gjerne til ein vertsfamilie eller ein trenar, som ikkje visste kva dei skulle gjere med det.',
      'Kommunen har ansvar for innbyggjarane sine òg når dei bur ein annan stad i vekene. Dei to nabokommunane står i same stode, så dette er noko vi bør løyse i lag.',
    ],
  },
  {
    level: 3,
    title: '3.3.5 Mål, strategiar og tiltak for barn, unge og familiar',
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
              ['Alle barn og unge har ein trygg vaksen å snakke med der dei er i kvardagen.'],
              ['Vi flyttar fagfolk frå kontor til skule, barnehage og fritid.'],
              [
                'Ha helsesjukepleiar eller miljøterapeut på Lauvøyra skule alle skuledagar.',
                'Gi kvar grendeskule ein fast dag i veka med helsesjukepleiar.',
                'Opne ungdomshelsestasjon på Låven annakvar onsdag kveld.',
              ],
            ],
            [
              ['Familiar som ber om hjelp, får svar same veka.'],
              ['Éi dør inn: Den som tek imot, finn rett person i staden for å vise vidare.'],
              [
                'Opprette eit familieteam med fast telefontid og førebels hjelp innan fem dagar.',
                'Tilby foreldrekurs på kveldstid i Lauvøyra, Selstranda og på nett.',
              ],
            ],
            [
              ['Ingen barn ber ansvaret for ein sjuk forelder eller eit sjukt sysken åleine.'],
              ['Alle tenester som møter ein sjuk vaksen, spør om det finst barn i huset, og gjer noko med svaret.'],
              [
                'Peike ut barneansvarleg i heimetenesta, på legekontoret og i tenesta for psykisk helse og rus.',
                'Starte ei gruppe for unge omsorgsgivarar, med middag og skyss heim.',
                'Gi praktisk hjelp i heimen på dagen når ein einsleg forelder blir akutt sjuk.',
              ],
            ],
            [
              ['Ungdom på hybel har same tryggleiken i ryggen som dei som bur heime.'],
              ['Vi følgjer ungdomane over kommunegrensa til dei er 18 år.'],
              ['Avtale med Hornvik og Eikedal om ein felles hybelkontakt i Breivåg.'],
            ],
          ],
        },
      },
    ],
  },
];

import type { ContentSection } from '../content-types';

export const focusOnMentalHealth: ContentSection[] = [
  {
    level: 2,
    title: '3.4 Psykisk helse og rus',
    body: [
      'Dei fleste av oss får det vondt ein gong. For nokre går det ikkje over av seg sjølv. Hjelpa skal vere lett å finne, ho skal ikkje vere stengd når natta kjem, og ho skal ikkje gi seg fordi nokon ruser seg.',
    ],
  },
  {
    level: 3,
    title: '3.4.1 Utfordringar i psykisk helse og rus',
    body: [
      'Ni veker er lenge å vente når du ikkje søv. I ventetida blir somme sjukare, og andre gir opp. Blant dei som gir opp, er det flest menn mellom 30 og 50 år.',
      'Ettermiddag, kveld og helg har vi ikkje anna å by på enn legevakta i Breivåg. Politiet rykte i fjor ut 46 gonger til personar som først og fremst trong nokon å snakke med. Lensmannskontoret har sagt tydeleg at dei er feil hjelp.',
      'Åtte bustader på rad i Kvernavegen har gitt eit miljø der det er vanskeleg å slutte å ruse seg. Å spreie bustadene vil gjere det lettare for bebuarane, men kvar ny adresse må vente å møte motstand frå naboane. Vi vil vere opne med nabolaget om kva oppfølging bebuarane får, utan å fortelje kven dei er.',
      'Einsemd er ikkje ein diagnose, men gjer folk sjuke. Kafeen på Naustet er viktig for mange i Lauvøyra. I dei andre bygdene manglar det ein stad å gå på dagtid der ein slepp å drikke eller trene.',
    ],
  },
  {
    level: 3,
    title: '3.4.2 Dei som treng mange på ein gong',
    body: [
      'Rundt tjue innbyggjarar har samtidig ei rusliding, ei alvorleg psykisk liding og dårleg råd. Dei er i kontakt med opptil ni tenester. Kvar teneste gjer jobben sin, men timane kolliderer, breva hopar seg opp, og den det gjeld, må fortelje historia si på nytt kvar gong.',
      'Vi vil snu på det: Éin tilsett skal følgje kvar av dei tjue over tid, ha mynde til å kalle saman dei andre, og vere den som tek telefonen. Det krev at tenestene gir frå seg litt kontroll. Erfaringa frå eit prøveår med fire personar er at talet på akutte innleggingar gjekk ned, og at to av dei fire no har arbeid på Lauvfjord mekaniske nokre timar i veka.',
      'Pårørande til vaksne med rusliding har det ofte tyngre enn vi ser. Dei får tilbod om samtale på eigne vegner, sjølv når den som rusar seg, ikkje ønskjer hjelp.',
    ],
  },
  {
    level: 3,
    title: '3.4.3 Mål, strategiar og tiltak for psykisk helse og rus',
    body: [
      {
        goalTable: {
          columns: [
            { title: 'Utfordring', kind: 'challenge' },
            { title: 'Mål 2038', kind: 'goal' },
            { title: 'Strategiar mot 2038', kind: 'strategy' },
            { title: 'Tiltak 2027–2030', kind: 'measure' },
          ],
          rows: [
            [
              ['Folk ventar for lenge og blir sjukare medan dei ventar.'],
              ['Den som tek kontakt, får ein samtale innan to vekedagar og vidare hjelp innan to veker.'],
              ['Vi gir korte, tidlege tilbod til mange før vi gir lange til nokre få.'],
              [
                'Innføre Rask psykisk helsehjelp for alle over 16 år, utan tilvising.',
                'Halde kurs i søvn, uro og tungsinn fire gonger i året.',
              ],
            ],
            [
              ['Hjelpa er stengd når mange har det verst.'],
              ['Ingen treng å ringje politiet for å få nokon å snakke med.'],
              ['Vi er til stades om kvelden, og vi kjem heim til folk.'],
              [
                'Opprette eit kveldsteam for psykisk helse og rus som er på vakt til klokka 23 alle dagar.',
                'Lage kriseplan saman med alle som har langvarig oppfølging.',
              ],
            ],
            [
              ['Bustadene i Kvernavegen ligg for tett til at folk greier å leggje rusen bak seg.'],
              ['Alle har ein trygg stad å bu, med den oppfølginga dei treng.'],
              ['Bustad kjem først, og krav om rusfridom er ikkje eit vilkår.'],
              [
                'Avvikle halvparten av bustadene i Kvernavegen og skaffe fire spreidde bustader i Lauvøyra og Selstranda.',
                'Gi bebuarar og naboar ein fast kontaktperson i kommunen.',
              ],
            ],
            [
              ['Mange er einsame, og få møteplassar er opne på dagtid.'],
              ['Alle bygdene har ein møteplass utan terskel.'],
              ['Vi støttar dei som alt er i gang, i staden for å lage noko kommunalt ved sida av.'],
              [
                'Gi driftsstøtte til ein open møteplass i kvar bygd, driven av lag eller grendehus.',
                'Tilsetje to erfaringskonsulentar i delt stilling.',
              ],
            ],
          ],
        },
      },
    ],
  },
];

import type { ContentSection } from '../content-types';

export const opening: ContentSection[] = [
  {
    level: 1,
    title: 'Føreord',
    body: [
      'Å leve godt i Lauvfjord skal ikkje vere avhengig av kva side av fjorden du bur på, kor gammal du er, eller om du har folk rundt deg. Det er lett å skrive. Det er vanskelegare å få til når vi blir fleire som treng hjelp og færre som kan gi henne.',
      'Dette utkastet viser kva kommunen meiner bør skje med helse- og omsorgstenestene dei neste tolv åra. Nokre av forslaga kjem til å bli godt mottekne. Andre gjer vondt, særleg forslaget om å samle sjukeheimsplassane på Lauvøyra. Vi har valt å skrive rett ut kva vi har vurdert, kva alternativa kostar, og kva vi er usikre på, slik at du kan seie deg samd eller usamd på eit ordentleg grunnlag.',
      'Mange har alt vore med. Medlemer av plangruppa har køyrt saman med heimetenesta frå vaktstart til vaktslutt for å sjå kvar tida går. Elevar i niande klasse har fortalt kva som gjer dagen god. Pårørande har sete rundt kjøkenbordet med oss i Skreddalen og på Kråkneset. Takk til alle.',
      'No er det di tur. Les det som gjeld deg, og sei kva du meiner. Du treng ikkje skrive langt, og du treng ikkje skrive fint.',
      { quote: 'Eg vil ikkje ha fleire tenester. Eg vil ha dei same to som kjem kvar dag. – Kvinne, 87 år, Høgset' },
    ],
  },
  {
    level: 1,
    title: 'Samandrag',
    body: [
      'I 2038 vil det bu om lag 700 personar over 80 år i Lauvfjord, mot 426 i dag. I same tidsrom blir det rundt 320 færre i yrkesaktiv alder. Vi kan ikkje løyse dette ved å gjere meir av det same, for då manglar det folk lenge før det manglar pengar.',
      'Planen har fem satsingsområde:',
      {
        list: [
          'Trygg heime: oppfølging på avstand, eit innsatsteam og ein helsebuss til dei som bur langt unna.',
          'Sjukeheim og omsorgsbustad: sjukeheimsplassane blir samla på Lauvtun, og Selheimen og Dalheim får ei ny oppgåve.',
          'Barn, unge og familiar: helsesjukepleiar på skulen kvar dag, og hjelp til barn som har omsorg for andre.',
          'Psykisk helse og rus: kortare ventetid, ope om kvelden og ein stad å bu.',
          'Folk nok: heile stillingar, bustad til dei som flyttar hit, og eit ryddig samarbeid med frivillige og pårørande.',
        ],
        ordered: true,
      },
      'Tiltaka dei fire første åra kostar mellom 7 og 11 millionar kroner i året. Litt over halvparten skal vi dekkje ved å bruke mindre på vikarbyrå. Resten må kommunestyret prioritere i budsjettet.',
      'Tre spørsmål ønskjer vi særleg at du svarar på: Er det rett å samle sjukeheimsplassane? Kva skal til for at du vil bruke helsebussen? Og kva kan vi gjere for at fleire vil arbeide her?',
    ],
  },
];

import { onElement, onPlan, onQuote, onSection } from '../content-types';
import type { ContentSubmission } from '../content-types';
import { webSubmissionsTo } from './web-submission';

const web = webSubmissionsTo('health');

export const healthWeb4: ContentSubmission[] = [
  web(
    'h-47',
    12,
    'nb',
    { name: 'Mohammad Karimi' },
    {
      place: onElement(
        'Betale løn under studiet for seks tilsette i året som vil bli helsefagarbeidar eller sjukepleiar.',
      ),
      text: 'Jeg jobber som assistent på Lauvtun. Jeg var sykepleier i hjemlandet mitt, men papirene er ikke godkjent. Kan lønn under studiet også gjelde for oss som må ta språkprøve og tilleggsfag? Vi er fire på min avdeling.',
      themes: ['staff'],
      assignedTo: 'jonas',
      assessment: {
        outcome: 'followed',
        reasoning:
          'Ja. Vi endrer tiltaket slik at det også omfatter språkprøve og tilleggsutdanning for dere med utdanning fra utlandet. Det er både rettferdig og klokt.',
      },
    },
  ),
  web(
    'h-48',
    13,
    'nn',
    { name: 'Eldbjørg Haukeland' },
    {
      place: onElement(
        'Den som vil bu heime, kan bu heime så lenge det er trygt, uansett kva bygd ho eller han bur i.',
      ),
      text: 'Kven avgjer kva som er trygt? Eg vil heller falle heime enn å sitje trygt på ein stad eg ikkje vil vere. Eg er 90 og har lov til å ta ein risiko.',
      themes: ['careHomes'],
      assignedTo: 'marit',
      assessment: {
        outcome: 'followed',
        reasoning:
          'Det har du. Så lenge du kan avgjere sjølv, er det du som vel. Vi skriv målet om til: «Den som vil bu heime, kan det, så lenge hjelpa er forsvarleg og den det gjeld, sjølv vil.»',
      },
    },
  ),
  web(
    'h-49',
    13,
    'nn',
    { name: 'Dagfinn Solheim' },
    {
      place: onElement(
        'Køyre helsebuss frå Skreddalen og Fjordbotn tysdag og torsdag, med rullestolplass og sjåfør som følgjer heilt inn.',
      ),
      text: 'Tysdag er saueauksjon om hausten og torsdag er det dagsenter. Måndag og onsdag, takk.',
      themes: ['transport'],
    },
  ),
  web(
    'h-50',
    13,
    'nb',
    { name: 'Vibeke Strøm' },
    {
      place: onElement('Ha helsesjukepleiar eller miljøterapeut på Lauvøyra skule alle skuledagar.'),
      text: 'Som helsesykepleier (dog i en annen kommune) vil jeg advare mot «eller». Erfaringen er at miljøterapeuten blir skolens brannslukker og brukes som vikar i timene. Skriv at stillingen ligger i helsetjenesten og ikke kan disponeres av rektor.',
      themes: ['schoolHealth'],
      assignedTo: 'jonas',
    },
  ),
  web(
    'h-51',
    14,
    'nn',
    { name: 'Åshild Norddal', organisation: 'Lauvfjord sanitetsforeining' },
    {
      place: onElement(
        'Utvide Frivilligsentralen Naustet med ei halv stilling som arbeider i Fjordbotn, på Høgset og på Kråkneset.',
      ),
      text: 'Halv stilling fordelt på tre bygder er éin dag i veka kvar stad om ein ser bort frå køyringa. Gjer stillinga heil, eller vel éi bygd om gongen.',
      themes: ['volunteers'],
      assignedTo: 'marit',
    },
    {
      place: onElement('Innreie eit rom på kvar stad der pårørande kan overnatte gratis.'),
      text: 'Sanitetsforeininga tek gjerne ansvar for å innreie rommet på Lauvtun, med gode senger, kaffitraktar og ei dyne som ikkje er av plast. Vi har sett av 85 000 kroner.',
      themes: ['careHomes', 'volunteers'],
      assignedTo: 'marit',
      assessment: {
        outcome: 'followed',
        reasoning:
          'Tusen takk, det tek vi imot. Tiltaket blir ført opp med sanitetsforeininga som samarbeidspart og start allereie i 2027.',
      },
    },
  ),
  web(
    'h-52',
    14,
    'nn',
    { name: 'Per Inge' },
    {
      place: onSection('3.2.2.1 Alternativ A: Behalde dei tre sjukeheimane'),
      text: 'A. Ferdig snakka. Skreddalen har gitt vasskraft til heile Vestlandet og får ikkje behalde tolv senger.',
      themes: ['centralising'],
      assignedTo: 'marit',
      assessment: {
        outcome: 'notFollowed',
        reasoning:
          'Synspunktet er teke med i oppsummeringa, der det no går fram at eit klart fleirtal av innspela frå Skreddalen vil ha alternativ A. Plangruppa rår framleis til C, fordi nattvaktene på tre hus ikkje har late seg fylle sidan 2021. Det er kommunestyret som avgjer.',
      },
    },
  ),
  web(
    'h-53',
    14,
    'nb',
    { name: 'Birgit Osland' },
    {
      place: onElement('Låne ut antenne og nødstraum til alle med digitalt tryggleiksutstyr der dekninga er dårleg.'),
      text: 'Veldig bra. Husk at noen må bytte batteri også. Hos far ble alarmen stående tom i sju uker uten at noen merket det.',
      themes: ['digital'],
      assignedTo: 'marit',
    },
  ),
  web(
    'h-54',
    15,
    'nb',
    { name: 'Rune Kristoffersen' },
    {
      place: onSection('3.1.1 Utfordringar i heimetenesta'),
      text: 'Hvem eier dataene når mor sender blodtrykket sitt til kommunen? Hvilket firma drifter løsningen, og i hvilket land? Planen sier ingenting om personvern. Det bør den.',
      themes: ['digital'],
      assignedTo: 'jonas',
      assessment: {
        outcome: 'partly',
        reasoning:
          'Målingene er en del av pasientjournalen, som kommunen har ansvar for. Leverandør og avtaler hører ikke hjemme i en langsiktig plan, men vi tar inn et avsnitt om personvern og viser til hvor man kan lese om avtalen og be om innsyn.',
      },
    },
  ),
  web(
    'h-55',
    15,
    'nn',
    { name: 'Synnøve Myklebø' },
    {
      place: onElement('Tilretteleggje 16 av plassane på Lauvtun for personar med demens, med eigen hage.'),
      text: 'Berre 16? De skriv at det er 80 med diagnose. Og hagen må ha port ein kan gå rundt i ring frå, ikkje ein vegg. Mor stod ved gjerdet heile dagen.',
      themes: ['careHomes'],
      assignedTo: 'marit',
    },
  ),
  web(
    'h-56',
    16,
    'nn',
    {},
    {
      place: onSection('3.3.3 Barn som er pårørande'),
      text: 'Eg er mora. Eg har bipolar liding og to jenter. Eg les dette og kjenner meg som eit problem. Kan de skrive noko om at vi òg er gode foreldre, det meste av tida?',
      themes: ['youngCarers'],
      assignedTo: 'marit',
      assessment: {
        outcome: 'followed',
        reasoning:
          'Takk. Det var ei viktig påminning. Kapitlet får ei ny opning som seier at dei aller fleste foreldre som er sjuke, er gode foreldre, og at hjelp til barna òg er støtte til mor og far. Vi let pårørandelaget lese teksten før han blir lagd fram.',
      },
    },
  ),
  web(
    'h-57',
    16,
    'nn',
    { name: 'Sverre Aarø' },
    {
      place: onElement('Innføre Rask psykisk helsehjelp for alle over 16 år, utan tilvising.'),
      text: 'Eg er bonde og 44. Skal eg gå til psykolog må det vere mellom fjøsstellet og slåtten. Telefon er best.',
      themes: ['mentalHealth'],
      assignedTo: 'marit',
    },
  ),
  web(
    'h-58',
    17,
    'nb',
    { name: 'Lene Fredriksen' },
    {
      place: onQuote('To sjukepleiarar sa i fjor nei til fast stilling av den grunn.'),
      text: 'Jeg var den ene. Bolig var halve grunnen, den andre halvparten var at det ikke fantes barnehageplass før august.',
      themes: ['staff'],
    },
  ),
  web(
    'h-59',
    17,
    'nn',
    { name: 'Torunn Hjelle' },
    {
      place: onSection('3.1.2 Vegen til helsesenteret'),
      text: 'Far min er ein av dei «einslege mennene i fjellbygda». Han kjem ikkje til å ta ein buss det står HELSE på. Kall han noko anna, og la han stoppe på Felleskjøpet.',
      themes: ['transport'],
      assignedTo: 'marit',
    },
  ),
  web(
    'h-60',
    18,
    'nn',
    { name: 'Rannveig Tangen' },
    {
      place: onElement('Ha ein sjukepleiar med vidareutdanning i lindrande behandling på kvar vakt.'),
      text: 'Mora mi fekk døy heime på Høgset fordi to sjukepleiarar snudde opp ned på vaktlista si. Det må ikkje vere avhengig av at nokon er ekstra snill. Skriv inn heimen òg, ikkje berre «på kvar stad».',
      themes: ['careHomes'],
    },
    {
      place: onPlan,
      text: 'Elles vil eg seie at planen er lett å lese. Det er uvant.',
    },
  ),
  web(
    'h-61',
    19,
    'nb',
    { name: 'Even Sørli' },
    {
      place: onSection('3.2.3 Samanlikning og tilråding'),
      text: 'To av ni i plangruppa var uenige, og det får vi vite. Bra. Men hva mener legene? Jeg savner en uttalelse fra fastlegene om hvor de faktisk rekker over å gå tilsyn.',
      themes: ['centralising'],
    },
  ),
  web(
    'h-62',
    19,
    'nn',
    { name: 'Mathilde og Oda, 10. klasse', minor: true },
    {
      place: onSection('3.3.2 Skulehelsetenesta'),
      text: 'Vi synst helsesjukepleiaren bør ha kontor ein annan stad enn rett ved lærarrommet. Alle ser at du går inn. Og det burde gå an å bestille time på mobilen i staden for å spørje læraren om å få gå.',
      themes: ['schoolHealth'],
    },
  ),
];

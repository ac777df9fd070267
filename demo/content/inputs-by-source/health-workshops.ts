import { answer, onElement, onPlan, onSection } from '../content-types';
import type { ContentGroup, ContentNote, ContentWorkshop, Place } from '../content-types';

const note = (
  question: string,
  text: string,
  rest: Omit<ContentNote, 'question' | 'text' | 'place'> & { place?: Place } = {},
): ContentNote => ({
  question,
  text,
  place: onPlan,
  ...rest,
});

/** Planners answer notes that say the same together; the first two are still on the table. */
const aboutSmallTeams = { themes: ['staff'], assignedTo: 'marit' };
const aboutOneNumber = {
  themes: ['volunteers'],
  assignedTo: 'marit',
  assessment: answer('followed', 'Blir teke inn i tiltaket om pårørandetelefonen: eitt nummer, og svar same dag.'),
};
const aboutOpenDoor = {
  themes: ['schoolHealth'],
  assignedTo: 'marit',
  assessment: answer(
    'followed',
    'Elevane peikar på det same som ungdomsrådet. Kontoret blir flytt, og dagane blir faste.',
  ),
};
const onTheTable = (theme: string) => ({ themes: [theme], assignedTo: 'marit' });

const homeCare: ContentGroup = {
  name: 'Gruppe 1: Heimetenesta',
  notes: [
    note('q1', 'Eg har dei same fjorten brukarane heile året og veit kva hundane deira heiter.', aboutSmallTeams),
    note('q1', 'Vi møtest til lunsj i bygda der vi arbeider, ikkje på kontoret i Lauvøyra.', aboutSmallTeams),
    note('q1', 'Ingen køyrer 80 km for å måle eit blodtrykk.', { themes: ['digital'] }),
    note('q1', 'Telefonen ringjer éin stad når mor har falle.', aboutOneNumber),
    note('q1', 'Vi har tid til å vente til ho sjølv har knept skjorta.', onTheTable('staff')),
    note('q1', 'Bilane startar.', { themes: ['economy'] }),
    note('q2', 'Laget set opp turnusen sin sjølv.', aboutSmallTeams),
    note('q2', 'Vi bytte ut køyrelister med ansvar for folk.', aboutSmallTeams),
    note('q2', 'Dei som fekk digital oppfølging, fekk òg eit fast andlet på skjermen.', { themes: ['digital'] }),
    note('q3', 'Prøvde bygdelag i Fjordbotn og Høgset først.', {
      themes: ['staff'],
      place: onElement(
        'Dele heimetenesta i fem bygdelag, med mål om at ingen brukar møter fleire enn tolv tilsette på ein månad.',
      ),
    }),
    note('q3', 'Fekk eigne nøklar til bilane. Ja, så enkelt.'),
  ],
};

const careHomes: ContentGroup = {
  name: 'Gruppe 2: Sjukeheimane',
  notes: [
    note('q1', 'Det luktar vaflar og ikkje korridor.', onTheTable('careHomes')),
    note('q1', 'Barnehagen kjem kvar torsdag, og ingen må ordne det.', onTheTable('careHomes')),
    note('q1', 'Ein som skal døy, døyr ikkje åleine.', {
      place: onElement('Livet på sjukeheimen har innhald, og døden har ro.'),
      themes: ['careHomes'],
    }),
    note('q1', 'Dalheim er framleis ope, med lys i alle vindauga.', { themes: ['centralising'] }),
    note('q1', 'Vi er tre sjukepleiarar på natta på Lauvtun og er ikkje redde.', { themes: ['centralising', 'staff'] }),
    note('q2', 'Vi slutta å flytte folk mellom avdelingar for å få kabalen til å gå opp.', { themes: ['careHomes'] }),
    note('q2', 'Reinhaldarane vart ein del av laget. Dei veit mest.', aboutSmallTeams),
    note('q2', 'Vi tok med oss det gode frå Dalheim, oppskrifter og alt.', { themes: ['centralising'] }),
    note('q3', 'Leiaren fekk kontor på avdelinga.'),
    note('q3', 'Vi spurde bebuarane om flyttinga før arkitekten fekk teikne.', {
      place: onElement('Snakke med kvar bebuar og nærmaste pårørande om kva som er viktig når ein må flytte.'),
      themes: ['centralising'],
    }),
    note('q3', 'Hagen vart planta i 2028. Den treng ikkje vente på bygget.', { themes: ['careHomes'] }),
  ],
};

const earlyHelp: ContentGroup = {
  name: 'Gruppe 3: Helsestasjon, psykisk helse og rus',
  notes: [
    note('q1', 'Folk kjem til oss før dei har gått på veggen.', onTheTable('mentalHealth')),
    note('q1', 'Politiet har ikkje vore på «pratebesøk» på eitt år.', {
      themes: ['mentalHealth'],
      place: onElement('Ingen treng å ringje politiet for å få nokon å snakke med.'),
    }),
    note('q1', 'Ein ungdom veit namnet på helsesjukepleiaren sin.', aboutOpenDoor),
    note('q1', 'Kvernavegen er ein vanleg veg.', { themes: ['housing'] }),
    note('q1', 'Pappa til ein elev er sjuk, og skulen visste det same dagen.', { themes: ['youngCarers'] }),
    note('q2', 'Barneansvarleg er ei oppgåve med tid, ikkje ein tittel på ei liste.', {
      themes: ['youngCarers'],
      place: onElement(
        'Peike ut barneansvarleg i heimetenesta, på legekontoret og i tenesta for psykisk helse og rus.',
      ),
      assignedTo: 'marit',
      assessment: answer(
        'followed',
        'Vi legg til at oppgåva skal ha avsett tid, minst éin dag i månaden i kvar teneste.',
      ),
    }),
    note('q2', 'Vi slutta å kaste ut folk som ikkje møtte til timen.', { themes: ['mentalHealth'] }),
    note('q2', 'Erfaringskonsulenten fekk eigen kaffikopp. Og løn.', { themes: ['mentalHealth'] }),
    note('q3', 'Kveldsvakt tre dagar i veka som prøve.', {
      themes: ['mentalHealth'],
      place: onElement('Opprette eit kveldsteam for psykisk helse og rus som er på vakt til klokka 23 alle dagar.'),
    }),
    note('q3', 'Vi fekk lese kvarandre sine notat (med lov).'),
  ],
};

const leaders: ContentGroup = {
  name: 'Gruppe 4: Leiarar og tillitsvalde',
  notes: [
    note('q1', 'Det er søkjarar til stillingane. Fleire enn ein.', onTheTable('staff')),
    note('q1', 'Ingen sit på kontoret laurdag og ringjer etter vikar.', { themes: ['staff'] }),
    note('q1', 'Helgevaktene er fordelte så folk synest det er rettferdig.', { themes: ['staff'] }),
    note('q2', 'Vi prøvde langvakter på éi avdeling og evaluerte ærleg.', {
      themes: ['staff'],
      place: onSection('3.5.1 Utfordringar med bemanning'),
    }),
    note('q2', 'Lærlingane fekk lov å bli, med heil stilling frå dag éin.', {
      themes: ['staff'],
      assignedTo: 'marit',
      assessment: answer('followed', 'Nytt tiltak: Lærlingar som består fagprøva, får tilbod om heil, fast stilling.'),
    }),
    note('q2', 'Budsjettet følgde planen. For ein gongs skuld.', { themes: ['economy'] }),
    note('q3', 'Lyste ut åtte heile stillingar samtidig, med bustad.', {
      themes: ['staff'],
      place: onElement('Leige ut åtte kommunale startbustader til nytilsette, fire av dei på Selstranda.'),
    }),
    note('q3', 'Sa opp den dyraste byråavtalen.', { themes: ['staff', 'economy'] }),
    note('q3', 'Snakka med dei som slutta, om kvifor dei slutta.', {
      themes: ['staff'],
      assignedTo: 'marit',
      assessment: answer(
        'followed',
        'Sluttsamtale med alle blir teken inn som tiltak, med årleg oppsummering til hovudtillitsvalde.',
      ),
    }),
  ],
};

const pupilsA: ContentGroup = {
  name: 'Gruppe A',
  notes: [
    note('sun', 'at nokon merkar det når eg er borte', onTheTable('young')),
    note('sun', 'å få sove. treninga sluttar halv ti og bussen går sju'),
    note('sun', 'vennar, og at det ikkje er same folka i alt', onTheTable('young')),
    note('sun', 'mat på skulen', { themes: ['young'] }),
    note('sun', 'at mamma er frisk', { themes: ['youngCarers'] }),
    note('sun', 'ein plass å vere som ikkje er trening', { themes: ['young'] }),
    note('sun', 'at dei vaksne sluttar å seie at alt var verre før'),
    note('how', 'Helsesjukepleiaren kan sitje i kantina av og til så ein veit kven ho er.', {
      ...aboutOpenDoor,
      place: onSection('3.3.2 Skulehelsetenesta'),
    }),
    note('how', 'Ha døra open. Altså heilt open.', { ...aboutOpenDoor, place: onSection('3.3.2 Skulehelsetenesta') }),
    note('how', 'Låven burde vere open på laurdagar.', {
      themes: ['young'],
      assignedTo: 'marit',
      assessment: answer(
        'passedOn',
        'Opningstida på Låven høyrer til kultur og oppvekst. Vi har sendt ønsket vidare dit.',
      ),
    }),
    note('how', 'Seinbuss heim frå Lauvøyra fredagar.', {
      themes: ['transport'],
      assignedTo: 'marit',
      assessment: answer(
        'passedOn',
        'Ruter og tider er fylkeskommunen sitt ansvar. Ønsket er sendt dit i lag med det frå ungdomsrådet.',
      ),
    }),
    note('how', 'Gratis frukost, ikkje berre på eksamen.', { themes: ['young'] }),
  ],
};

const pupilsB: ContentGroup = {
  name: 'Gruppe B',
  notes: [
    note('sun', 'å ha ein eg kan fortelje ting til som ikkje seier det vidare', onTheTable('young')),
    note('sun', 'familien min', onTheTable('young')),
    note('sun', 'at det er lov å vere dårleg i noko'),
    note('sun', 'fjellet. eg går opp når det er for mykje'),
    note('sun', 'at folk ikkje filmar', { themes: ['young'] }),
    note('sun', 'snøskuter :)'),
    note('sun', 'å sleppe å bekymre meg for pengar heime', { themes: ['young'] }),
    note('how', 'Få time på mobilen utan å måtte spørje læraren.', {
      ...aboutOpenDoor,
      place: onSection('3.3.2 Skulehelsetenesta'),
    }),
    note('how', 'Kontoret må flyttast vekk frå lærarrommet!!', {
      ...aboutOpenDoor,
      place: onSection('3.3.2 Skulehelsetenesta'),
    }),
    note('how', 'Folk som kjem og fortel korleis det er å ha psykisk sjukdom. På ordentleg.', {
      themes: ['mentalHealth'],
    }),
    note('how', 'Lys i akebakken og gapahuk der oppe.', {
      assignedTo: 'marit',
      assessment: answer('passedOn', 'Fint forslag. Det er sendt til arbeidet med planen for skulevegar og nærmiljø.'),
    }),
    note('how', 'Spør oss oftare, men ikkje med skjema.', { themes: ['young'] }),
  ],
};

export const healthWorkshops: ContentWorkshop[] = [
  {
    key: 'h-backcasting',
    plan: 'health',
    method: 'backCasting',
    language: 'nn',
    title: 'Frå mål til handling: verkstad med tilsette',
    place: 'Kantina i kommunehuset',
    participants: 'Tilsette, leiarar og tillitsvalde i helse og meistring',
    participantCount: 26,
    minors: false,
    dayOffset: 5,
    facilitator: 'siri',
    questions: [
      {
        key: 'q1',
        text: 'Det er 2038. Kva er annleis? Skriv i notid, éi setning på kvar lapp. Kva ville vi sett om vi kom på besøk?',
        minutes: 30,
        leaning: 'goal',
      },
      { key: 'q2', text: 'Kva endringar har vi gjort for å kome hit?', minutes: 25, leaning: 'strategy' },
      { key: 'q3', text: 'Kva var dei første stega vi tok?', minutes: 15, leaning: 'measure' },
    ],
    groups: [homeCare, careHomes, earlyHelp, leaders],
  },
  {
    key: 'h-sun',
    plan: 'health',
    method: 'sunTask',
    language: 'nn',
    title: 'Soloppgåve med niande klasse',
    place: 'Biblioteket på Lauvøyra skule',
    participants: 'Elevar i niande klasse',
    participantCount: 12,
    minors: true,
    dayOffset: 9,
    facilitator: 'siri',
    questions: [
      { key: 'sun', text: 'Det som er viktig for at eg har det bra, er …', minutes: 10, leaning: null },
      {
        key: 'how',
        text: 'Korleis kan kommunen gjere det lettare for unge å ta vare på helsa?',
        minutes: 20,
        leaning: null,
      },
    ],
    groups: [pupilsA, pupilsB],
  },
];

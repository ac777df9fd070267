import { onElement, onPlan, onQuote, onSection } from '../content-types';
import type { ContentSubmission } from '../content-types';
import { webSubmissionsTo } from './web-submission';

const web = webSubmissionsTo('health');

export const healthWeb1: ContentSubmission[] = [
  web(
    'h-01',
    0,
    'nn',
    { name: 'Margit Skrede' },
    {
      place: onSection('3.2.2.3 Alternativ C: Samle sjukeheimen, byggje om dei to andre'),
      text: 'Mannen min har budd på Dalheim i to år. Eg går dit kvar dag, det tek meg elleve minutt. Kjem han til Lauvøyra, ser eg han kanskje ein gong i veka, og ikkje om vinteren. Vi har vore gifte i 58 år. Det er ikkje ein «ulempe», slik de skriv. Det er heile livet vårt.',
      themes: ['centralising'],
      assignedTo: 'marit',
      assessment: {
        outcome: 'partly',
        reasoning:
          'Takk for at du skriv så ope. Plangruppa held fast ved at plassar som krev sjukepleiar heile døgnet, må samlast, men vi endrar planen på to punkt: Den som alt bur på Dalheim når ombygginga startar, skal kunne bli buande der så lenge det er forsvarleg. Og gratis skyss for ektefellar blir flytta fram til 2028 og skal gjelde alle dagar, ikkje berre på prøve.',
      },
    },
  ),
  web(
    'h-02',
    0,
    'nn',
    {},
    {
      place: onPlan,
      text: 'For lang. Eg gav opp på side fire. Lag ein versjon på to sider!!',
      assignedTo: 'marit',
      assessment: {
        outcome: 'followed',
        reasoning:
          'Det har du rett i. Vi lagar ein kortversjon på to sider som følgjer den vedtekne planen, og legg han òg ut på papir på helsesenteret og i butikkane.',
      },
    },
  ),
  web(
    'h-03',
    1,
    'nn',
    { name: 'Arne Kvamsdal' },
    {
      place: onElement(
        'Køyre helsebuss frå Skreddalen og Fjordbotn tysdag og torsdag, med rullestolplass og sjåfør som følgjer heilt inn.',
      ),
      text: 'Bra med buss, men kvifor ikkje Kråkneset? Vi er 390 som må ta ferja, og ho går ikkje når det bles frå sørvest. Drosja på Selstranda har éin bil. Eg er 79 og har måtta avlyse hjartekontroll tre gonger i vinter.',
      themes: ['transport'],
      assignedTo: 'marit',
      assessment: {
        outcome: 'followed',
        reasoning:
          'Vi er samde i at Kråkneset har falle mellom to stolar. Bussen skal møte ferja på Selstranda på ein av dei to dagane, og timane på helsesenteret blir lagde etter ferjerutene. Ved innstilt ferje skal timen kunne haldast som videosamtale.',
      },
    },
  ),
  web(
    'h-04',
    1,
    'nb',
    { name: 'Cecilie Holm' },
    {
      place: onSection('3.3.2 Skulehelsetenesta'),
      text: 'Som mor til to på ungdomsskolen vil jeg bare si: ENDELIG. Datteren min sto utenfor en låst dør tre uker på rad før hun ga opp. Ikke spar på dette når budsjettet blir trangt.',
      themes: ['schoolHealth'],
      assignedTo: 'jonas',
      assessment: {
        outcome: 'noted',
        reasoning:
          'Takk for støtten. Slike erfaringer er grunnen til at forslaget om helsesykepleier eller miljøterapeut alle skoledager står øverst blant tiltakene for barn og unge. Vi tar med i saken til kommunestyret at flere foreldre ber om at tiltaket skjermes.',
      },
    },
  ),
  web(
    'h-05',
    1,
    'nn',
    { name: 'Kjell Ove Hammer' },
    {
      place: onQuote('Samstundes veit vi at eit nettbrett ikkje ser om kjøleskapet er tomt.'),
      text: 'Beste setninga i heile planen. Men så kjem det likevel 160 stk som skal måle seg sjølv. Mor mi er 91 og får ikkje til fjernkontrollen ein gong. Kven skal hjelpe ho når dingsen pip klokka to om natta? Eg bur i Oslo.',
      themes: ['digital'],
      assignedTo: 'marit',
      assessment: {
        outcome: 'partly',
        reasoning:
          'Digital oppfølging er frivillig, og ingen skal miste besøk dei treng. Det burde ha stått tydelegare, og vi skriv det inn i strategien. Talet 160 er eit anslag over kven som kan ha nytte av det, ikkje eit krav. Alarmar går til vaktsentralen døgnet rundt, ikkje til pårørande.',
      },
    },
  ),
  web(
    'h-06',
    2,
    'nn',
    { name: 'Jorunn Myhre', organisation: 'Selstranda sanitetslag' },
    {
      place: onSection('3.2.2.1 Alternativ A: Behalde dei tre sjukeheimane'),
      text: 'Selstranda sanitetslag samla inn pengar til Selheimen i 1976 og har strikka, steikt og spelt bingo der sidan. Årsmøtet går samrøystes inn for alternativ A. Vi meiner rekninga manglar noko vesentleg: verdien av 2 300 timar frivillig arbeid i året, som forsvinn dersom bebuarane blir flytte 31 kilometer.',
      themes: ['centralising', 'volunteers'],
      assignedTo: 'marit',
    },
    {
      place: onElement('Byggje om Selheimen til 20 omsorgsbustader med personale heile døgnet.'),
      text: 'Om det likevel blir omsorgsbustader, må stova og kjøkenet vere ope for bygda. Teikn inn plass til oss frå starten av.',
      themes: ['careHomes', 'volunteers'],
      assignedTo: 'marit',
      assessment: {
        outcome: 'followed',
        reasoning:
          'Godt forslag. Vi skriv inn i tiltaket at Selheimen skal ha fellesstove og kjøken som laga kan bruke, og at sanitetslaget blir invitert inn i brukargruppa frå forprosjektet av.',
      },
    },
  ),
  web(
    'h-07',
    2,
    'nb',
    { name: 'Thomas Wiik' },
    {
      place: onQuote('På Selstranda har lakseslakteriet leigd dei fleste ledige husværa.'),
      text: 'Stemmer. Samboeren min er vernepleier og takket ja til jobb på Selheimen i fjor. Vi lette i fire måneder og endte med å kjøpe i Hornvik i stedet. Nå pendler hun ingen steder, hun jobber der.',
      themes: ['staff'],
      assignedTo: 'jonas',
      assessment: {
        outcome: 'noted',
        reasoning:
          'Dette bekrefter det vi har hørt fra flere. Tiltaket om åtte startboliger, halvparten på Selstranda, står ved lag, og vi foreslår at de fire på Selstranda kommer først.',
      },
    },
  ),
  web(
    'h-08',
    2,
    'nn',
    { name: 'Ingebjørg Rødal' },
    {
      place: onElement(
        'Avvikle halvparten av bustadene i Kvernavegen og skaffe fire spreidde bustader i Lauvøyra og Selstranda.',
      ),
      text: 'Vi har budd i Kvernavegen sidan 1994. Folk trur vi klagar på bebuarane. Det gjer vi ikkje. Vi klagar på at det ikkje kjem nokon når det er bråk klokka tre, og at kommunen aldri svarar i telefonen. Flytt gjerne nokre, men gi oss eit nummer som verkar.',
      themes: ['housing'],
      assignedTo: 'marit',
      assessment: {
        outcome: 'followed',
        reasoning:
          'Nummeret skal på plass uavhengig av flyttinga. Tiltaket om fast kontaktperson blir endra slik at naboar og bebuarar får eit nummer som er bemanna når kveldsteamet er på vakt, og vi gjer greie for kven som svarar om natta.',
      },
    },
  ),
  web(
    'h-09',
    3,
    'nn',
    { name: 'Sigrun Vatne', organisation: 'Lauvfjord pårørandelag' },
    {
      place: onElement('Opprette éin pårørandetelefon som er open kvar dag, òg i helgane.'),
      text: 'Dette er det viktigaste tiltaket i planen for våre medlemer. Vi ber om tre ting: at den som svarar, kan sjå i journalen (med samtykke), at ein får svar same dag, og at nummeret står på kjøleskapet hos alle som har vedtak.',
      themes: ['volunteers'],
      assignedTo: 'marit',
      assessment: {
        outcome: 'partly',
        reasoning:
          'Vi tek inn kravet om svar same dag og at nummeret skal følgje alle vedtak på papir. Tilgang til journal krev at den som svarar, har tenstleg behov, og kan difor ikkje lovast i planen. Tenestekontoret greier ut ei ordning med samtykke innan telefonen opnar.',
      },
    },
    {
      place: onQuote('Pårørande står for minst like mange omsorgstimar som kommunen.'),
      text: 'Vis gjerne korleis talet er rekna ut. Vi trur det er høgare.',
      themes: ['volunteers'],
    },
    {
      place: onSection('3.3.3 Barn som er pårørande'),
      text: 'Godt og varmt skrive. Vi saknar likevel sysken av barn med funksjonsnedsetjing. Dei er pårørande heile oppveksten, ikkje berre når nokon blir akutt sjuk.',
      themes: ['youngCarers'],
      assignedTo: 'marit',
      assessment: {
        outcome: 'followed',
        reasoning:
          'Teke inn. Kapitlet får eit eige avsnitt om sysken av barn med funksjonsnedsetjing, og gruppa for unge omsorgsgivarar blir open for dei òg.',
      },
    },
  ),
  web(
    'h-10',
    3,
    'nn',
    { name: 'Odd Bjarne' },
    {
      place: onSection('4.2 Investeringar og lån'),
      text: '264 millionar. Kommunen greier ikkje brøyte vegen til meg ein gong. Kven skal betale dette, barneborna mine?',
      themes: ['economy'],
      assignedTo: 'marit',
      assessment: {
        outcome: 'noted',
        reasoning:
          'Spørsmålet er rett stilt. Renter og avdrag blir om lag 11 millionar kroner i året, og det tek det meste av handlingsrommet fram til 2034. Difor rår vi til å byggje i etappar. Kommunestyret får innspelet ditt før det tek stilling til investeringa.',
      },
    },
  ),
  web(
    'h-11',
    3,
    'nn',
    { name: 'Maren, 12 år', minor: true },
    {
      place: onSection('3.3.3 Barn som er pårørande'),
      text: 'hei eg syns det er bra at det blir ei gruppe. kan ein komme sjølv om ein ikkje vil at dei andre i klassen skal vite det? og kan ein slutte om ein ikkje likar det',
      themes: ['youngCarers'],
      assignedTo: 'marit',
      assessment: {
        outcome: 'followed',
        reasoning:
          'Hei, og takk for to kloke spørsmål. Ja, du kan kome utan at klassen får vite det. Gruppa skal møtast ein stad der ikkje alle ser kven som går inn, og du kan slutte akkurat når du vil. Vi skriv begge delar inn i planen. Vil du snakke med nokon før gruppa startar, kan du gå til helsesjukepleiaren på skulen.',
      },
    },
  ),
  web(
    'h-12',
    3,
    'nb',
    { name: 'Bjørn Erik Lorentzen' },
    {
      place: onSection('3.2.3 Samanlikning og tilråding'),
      text: 'Jeg har jobbet med økonomi i 30 år og savner noe i tabellen: Hva koster det om dere IKKE får tak i sykepleiere? Alternativ A ser billig ut fordi dere har regnet med fulle vaktlister. Legg inn byråkostnadene, så blir A like dyrt som C.',
      themes: ['centralising', 'economy'],
      assignedTo: 'marit',
      assessment: {
        outcome: 'followed',
        reasoning:
          'Et treffende innspill. Økonomiavdelingen legger inn et anslag for bruk av vikarbyrå i alle tre alternativene, med én rad for full bemanning og én for dagens. Tabellen oppdateres før saken går til politisk behandling.',
      },
    },
  ),
  web(
    'h-13',
    4,
    'nn',
    { name: 'Anne Marie Gjerde' },
    {
      place: onSection('3.5.1 Utfordringar med bemanning'),
      text: 'Eg er helsefagarbeidar og har hatt 62 % i fjorten år. Kvar gong eg spør om meir, får eg ekstravakter, men aldri stilling. Så les eg at «mange ønskjer det slik». Kven har de spurt?',
      themes: ['staff'],
      assignedTo: 'marit',
      assessment: {
        outcome: 'followed',
        reasoning:
          'Formuleringa bygde på ei undersøking frå 2022 med låg svarprosent. Ho blir teken ut. Før planen blir vedteken, skal alle deltidstilsette få spørsmål om kva stilling dei ønskjer, og svara blir lagde ved saka. Kravet ditt om utvida stilling må du ta med leiaren din; vi har ikkje høve til å avgjere einskildsaker her.',
      },
    },
  ),
  web(
    'h-14',
    4,
    'nn',
    {},
    {
      place: onElement('Ingen treng å ringje politiet for å få nokon å snakke med.'),
      text: 'Det var meg politiet kom til. Dei var snille, men eg skamma meg i månader fordi naboen såg bilen. Eg hadde ikkje trengt anna enn ein telefon. Ver så snill og få dette til.',
      themes: ['mentalHealth'],
      assignedTo: 'marit',
      assessment: {
        outcome: 'followed',
        reasoning:
          'Takk for at du deler dette. Kveldsteamet får eit telefonnummer som alle kan ringje utan tilvising, og dei kjem i sivil bil utan merke. Det siste var ikkje tenkt på før du skreiv.',
      },
    },
  ),
  web(
    'h-15',
    4,
    'nb',
    { name: 'Silje Aune' },
    {
      place: onSection('3.1.2 Vegen til helsesenteret'),
      text: 'Pappa bor i Skreddalen og har parkinson. Bussen er en god idé, men når går den hjem igjen? Han orker ikke å sitte fire timer på et venterom. Det må stå i planen at det går en retur midt på dagen.',
      themes: ['transport'],
      assignedTo: 'jonas',
    },
  ),
  web(
    'h-16',
    4,
    'nn',
    { name: 'Leif Tore Nygard', organisation: 'Skreddalen grendalag' },
    {
      place: onElement('Byggje om Dalheim til ti omsorgsbustader med dagsenter og nattpatrulje.'),
      text: 'Grendalaget har hatt møte med 64 frammøtte, av om lag 400 husstandar i dalen. Vi krev at det er folk på Dalheim om natta. Ein nattpatrulje som står på feil side av Skardet når vegen er stengt, er ingen patrulje.',
      themes: ['centralising'],
      assignedTo: 'marit',
      assessment: {
        outcome: 'followed',
        reasoning:
          'Her hadde vi ikkje tenkt godt nok. Når Skardet er stengt eller det er meldt stenging, skal det vere tilsett på vakt på Dalheim heile natta. Vi legg det inn i tiltaket og i kostnadene (om lag 0,3 millionar kroner i året).',
      },
    },
    {
      place: onQuote('Det er lågast på Dalheim, der fråværet har vore under 6 prosent i fleire år.'),
      text: 'Planen seier sjølv at folk trivst og er friske på det minste huset. Så blir det lagt ned. Dette heng ikkje i hop.',
      themes: ['centralising', 'staff'],
      assignedTo: 'marit',
      assessment: {
        outcome: 'partly',
        reasoning:
          'Motseiinga er reell, og ho står no omtalt i kapittel 3.2.3. Lågt fråvær på eitt hus veg ikkje opp for at vi manglar sjukepleiarar til nattlinja, men det vi kan lære av Dalheim om små lag og nær leiing, blir lagt til grunn for bygdelaga i heimetenesta.',
      },
    },
    {
      place: onPlan,
      text: 'Vi ber om nytt folkemøte i Skreddalen før saka går til kommunestyret, og at ordføraren er til stades.',
    },
  ),
];

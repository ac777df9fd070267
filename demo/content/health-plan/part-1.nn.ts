import type { ContentSection } from '../content-types';

export const part1: ContentSection[] = [
  {
    level: 1,
    title: 'Del 1 Om planen',
    body: ['Denne delen fortel kva planen er til, korleis han er blitt til, og kva rammer han må halde seg innanfor.'],
  },
  {
    level: 2,
    title: '1.1 Kva planen skal brukast til',
    body: [
      'Kommunedelplanen styrer utviklinga av helse- og omsorgstenestene fram til 2038. Han seier kva vi skal oppnå, kva veg vi vel, og kva vi gjer først. Når kommunestyret lagar budsjett og økonomiplan, skal det gå fram kva tiltak i planen pengane går til.',
      'Planen gir ingen einskildperson rett til ei bestemt teneste. Rettane dine følgjer av lova, og dei gjeld uavhengig av kva som står her.',
      {
        text: 'Tannhelse, barnevern og sosialhjelp er haldne utanfor, fordi dei har eigne planar eller høyrer til andre styresmakter. Der tenestene møtest, til dømes når eit barn treng både helsesjukepleiar og barnevern, tek planen for seg samarbeidet.',
        footnote:
          'Tannhelsetenesta er eit ansvar for fylkeskommunen. Plan for barnevern og førebyggjande arbeid vart vedteken i 2025.',
      },
    ],
  },
  {
    level: 2,
    title: '1.2 Slik har vi arbeidd',
    body: [
      'Arbeidet starta med eit planprogram. Ei plangruppe med folk frå heimetenesta, sjukeheimane, helsestasjonen, NAV og dei tillitsvalde har skrive utkastet. Formannskapet har vore styringsgruppe.',
      'Vi har henta kunnskap på fire måtar:',
      {
        list: [
          'tal frå Statistisk sentralbyrå, Ungdata og vår eigen tenestestatistikk',
          'tre dagar på hjul, der medlemer av plangruppa følgde heimetenesta frå vaktstart til vaktslutt',
          'kjøkkenbordsamtalar med 31 pårørande i alle dei seks bygdene',
          'møte med eldrerådet, ungdomsrådet og rådet for personar med funksjonsnedsetjing før utkastet vart skrive',
        ],
      },
      'Kjøkkenbordsamtalane endra planen mest. Vi trudde pårørande ville be om meir avlasting. Det dei fleste bad om, var å sleppe å ringje fire ulike nummer.',
      'Undervegs i høyringa held vi folkemøte i Lauvøyra, Selstranda og Skreddalen, og arbeidsverkstader med tilsette og skuleelevar. Alt som kjem inn, blir lese og svara på i eit merknadshefte som følgjer saka til politisk handsaming.',
    ],
  },
  {
    level: 2,
    title: '1.3 Nasjonale og lokale rammer',
    body: [
      'Helse- og omsorgstenestelova seier at alle som oppheld seg i kommunen, skal få nødvendige og forsvarlege tenester. Korleis tenestene blir organiserte, avgjer kommunen sjølv. Folkehelselova pålegg oss å vite kva som påverkar helsa til innbyggjarane og å gjere noko med det.',
      'Den statlege reforma «Bu trygt heime» ber kommunane om å leggje til rette for at fleire eldre kan bli buande heime. For Lauvfjord, der bustadene er store, gamle og spreidde, er det ei krevjande oppgåve.',
      'Samfunnsdelen av kommuneplanen har tre mål som denne planen byggjer på:',
      {
        list: [
          'Alle bygdene skal ha skule, butikk og ein møteplass som er open heile året.',
          'Kommunen skal ha ein økonomi som toler eit dårleg år.',
          'Folk skal få vere med å avgjere det som gjeld dei sjølve.',
        ],
      },
      'Dei tre måla trekkjer ikkje alltid i same lei. Spørsmålet om sjukeheimane er det tydelegaste dømet.',
    ],
  },
  {
    level: 2,
    title: '1.4 Fire prinsipp for vala våre',
    body: [
      'Når to gode omsyn står mot kvarandre, har vi brukt desse prinsippa til å velje:',
      {
        list: [
          'Vi hjelper tidleg. Ein time førebygging i dag er betre enn ti timar reparasjon om to år.',
          'Vi flyttar helst tenesta, ikkje menneska. Når det ikkje går, skal skyssen vere ordna.',
          'Den som kan meistre noko sjølv, skal få høve til det, med den tida det tek.',
          'Dei som har minst, får mest. Lik teneste til alle gir ikkje like gode liv.',
        ],
        ordered: true,
      },
      'Prinsippa er ikkje rangerte. Dersom du meiner vi har vege dei feil i ei sak, vil vi gjerne høyre det.',
    ],
  },
  {
    level: 2,
    title: '1.5 Kva som skjer med innspelet ditt',
    body: [
      'Du kan seie noko om heile planen, om eitt kapittel eller om éi einaste setning. Plangruppa les alt. Kvart punkt får eit svar som seier om det er teke til følgje, delvis teke til følgje eller ikkje, og kvifor. Nokre innspel gjeld ting kommunen ikkje rår over, som ambulansen og mobilnettet. Dei sender vi vidare, og vi fortel deg kven som har fått dei.',
      'Innspela blir samla i eit merknadshefte. Politikarane får heftet saman med det endra planutkastet, og der kan dei sjå kva som er endra etter høyringa. Har du bedt om å få vere anonym, blir namnet ditt ikkje ført opp.',
    ],
  },
];

import { answer, onElement, onPlan, onQuote, onSection } from '../content-types';
import type { ContentStatement } from '../content-types';

export const mobilityStatements: ContentStatement[] = [
  {
    key: 'm-youth',
    plan: 'mobility',
    council: 'youth',
    language: 'nn',
    meetingDayOffset: 6,
    caseNumber: '8/26',
    introduction: 'Ungdomsrådet har gått skulevegen i Lauvøyra og på Selstranda saman før vi skreiv dette.',
    points: [
      {
        place: onElement('Bygge gangbru langs Elvebrua i Lauvøyra.'),
        text: 'Vi stilte oss på brua kvart på åtte. To måtte hoppe opp på kanten då vogntoget kom. Denne må kome først.',
        themes: ['roads'],
        assignedTo: 'jonas',
        assessment: answer(
          'partly',
          'Gangbrua startar i 2027 som det første av byggjetiltaka. Vi får ikkje bygd henne på eitt år, men set opp skilt om møteforbod for vogntog i skuletida så snart fylkeskommunen seier ja.',
        ),
      },
      {
        place: onQuote('I Lauvøyra sier ungdommene at de har Låven to kvelder i uka og ellers bensinstasjonen.'),
        text: 'Det stemmer. Vi vil ha ein stad under tak ved elva. Det treng ikkje vere fint.',
        themes: ['places'],
      },
      {
        place: onElement('La elevrådene måle fart og skrive til avisa om det de finner.'),
        text: 'Bra tiltak. Vi vil òg ha lov til å møte i utvalet og leggje fram tala sjølve.',
        assignedTo: 'jonas',
        assessment: answer('followed', 'De får fast plass på sakslista i utvalet kvar haust.'),
      },
      {
        place: onSection('2.2 Barnetråkk og foreldremøter'),
        text: 'Ungdomsskulen fekk ikkje teikne på kartet. Mange av oss syklar til trening i mørkret.',
        themes: ['winter'],
      },
      {
        place: onPlan,
        text: 'Sett inn seinbuss fredag og laurdag. Det er òg trafikktryggleik.',
        themes: ['winter'],
        assignedTo: 'jonas',
        assessment: answer(
          'passedOn',
          'Busstilbodet er fylkeskommunen sitt ansvar. Vi har sendt kravet dit, saman med det same ønsket frå niande klasse.',
        ),
      },
    ],
  },
];

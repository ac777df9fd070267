import type { CouncilKind } from '~/identity/council-kinds';
import type { LanguageForm } from '~/language/language-form';
import type { NewQuestion } from '../questions';

/** The kinds of party that have questions of their own: each kind of council, and all others together. */
export type TemplateKind = CouncilKind | 'other';

const ask = (text: string, more: Partial<NewQuestion> = {}): NewQuestion => ({
  type: 'freeText',
  text,
  hint: '',
  required: false,
  options: [],
  sectionKey: null,
  ...more,
});

const scale = { type: 'scale' as const };
const part = { type: 'planPart' as const };

/** What is asked until the planners write their own. Content in the language form of the council, not interface text. */
export const defaultQuestions: Record<LanguageForm, Record<TemplateKind, NewQuestion[]>> = {
  nn: {
    youth: [
      ask('Sett frå dei unge: Kva er viktigast i planen?', { required: true }),
      ask('Kor god er planen for dei unge?', scale),
      ask('Kva del av planen betyr mest for dei unge?', part),
      ask('Kva manglar i planen?'),
      ask('Kva bør kommunen gjere først?'),
    ],
    elders: [
      ask('Sett frå dei eldre: Kva er viktigast i planen?', { required: true }),
      ask('Kor god er planen for dei eldre?', scale),
      ask('Kva del av planen betyr mest for dei eldre?', part),
      ask('Kva manglar i planen?'),
      ask('Kva må til for å bu trygt heime lenger?'),
    ],
    disability: [
      ask('Sett frå folk med funksjonsnedsetjing: Kva er viktigast i planen?', { required: true }),
      ask('Kor god er planen for folk med funksjonsnedsetjing?', scale),
      ask('Kva del av planen må bli betre?', part),
      ask('Kven kan planen stengje ute? Kva kan gjerast med det?'),
      ask('Kva manglar i planen?'),
    ],
    immigrants: [
      ask('Sett frå innvandrarar: Kva er viktigast i planen?', { required: true }),
      ask('Kva del av planen betyr mest?', part),
      ask('Kva kan gjere det lettare å ta del?'),
      ask('Kva manglar i planen?'),
    ],
    users: [
      ask('Sett frå brukarane: Kva er viktigast i planen?', { required: true }),
      ask('Kva del av planen må bli betre?', part),
      ask('Kva manglar i planen?'),
    ],
    other: [
      ask('Kva meiner de om planen?', { required: true }),
      ask('Kva del av planen gjeld dykk mest?', part),
      ask('Kva bør endrast, og til kva?'),
    ],
  },
  nb: {
    youth: [
      ask('Sett fra de unge: Hva er viktigst i planen?', { required: true }),
      ask('Hvor god er planen for de unge?', scale),
      ask('Hvilken del av planen betyr mest for de unge?', part),
      ask('Hva mangler i planen?'),
      ask('Hva bør kommunen gjøre først?'),
    ],
    elders: [
      ask('Sett fra de eldre: Hva er viktigst i planen?', { required: true }),
      ask('Hvor god er planen for de eldre?', scale),
      ask('Hvilken del av planen betyr mest for de eldre?', part),
      ask('Hva mangler i planen?'),
      ask('Hva må til for å bo trygt hjemme lenger?'),
    ],
    disability: [
      ask('Sett fra folk med funksjonsnedsettelse: Hva er viktigst i planen?', { required: true }),
      ask('Hvor god er planen for folk med funksjonsnedsettelse?', scale),
      ask('Hvilken del av planen må bli bedre?', part),
      ask('Hvem kan planen stenge ute? Hva kan gjøres med det?'),
      ask('Hva mangler i planen?'),
    ],
    immigrants: [
      ask('Sett fra innvandrere: Hva er viktigst i planen?', { required: true }),
      ask('Hvilken del av planen betyr mest?', part),
      ask('Hva kan gjøre det lettere å ta del?'),
      ask('Hva mangler i planen?'),
    ],
    users: [
      ask('Sett fra brukerne: Hva er viktigst i planen?', { required: true }),
      ask('Hvilken del av planen må bli bedre?', part),
      ask('Hva mangler i planen?'),
    ],
    other: [
      ask('Hva mener dere om planen?', { required: true }),
      ask('Hvilken del av planen gjelder dere mest?', part),
      ask('Hva bør endres, og til hva?'),
    ],
  },
};

import type { ContentTheme } from '../content-types';

const theme = (name: string, title: string, description: string, parent: string | null = null): ContentTheme => ({
  name,
  plan: 'mobility',
  title,
  description,
  parent,
});

export const mobilityThemes: ContentTheme[] = [
  theme('roads', 'Veistrekninger og kryss', 'Bygging og ombygging.'),
  theme('shoreRoad', 'Strandvegen', 'Gang- og sykkelvei, fart og vogntog på Selstranda.', 'roads'),
  theme('carFree', 'Bilfrie soner', 'Sonene rundt skolene, unntak og slippsoner.'),
  theme('winter', 'Brøyting, lys og refleks', 'Det som handler om vinter og mørke.'),
  theme('places', 'Steder å være', 'Skolegårder, benker, ballbinge, turveier.'),
];

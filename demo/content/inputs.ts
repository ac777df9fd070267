import type { ContentStatement, ContentSubmission, ContentTheme, ContentWorkshop } from './content-types';
import { healthHeld } from './inputs-by-source/health-held';
import { healthLetters } from './inputs-by-source/health-letters';
import { healthPaper } from './inputs-by-source/health-paper';
import { healthStatements } from './inputs-by-source/health-statements';
import { healthThemes } from './inputs-by-source/health-themes';
import { healthWeb1 } from './inputs-by-source/health-web-1';
import { healthWeb2 } from './inputs-by-source/health-web-2';
import { healthWeb3 } from './inputs-by-source/health-web-3';
import { healthWeb4 } from './inputs-by-source/health-web-4';
import { healthWorkshops } from './inputs-by-source/health-workshops';
import { mobilityThemes } from './inputs-by-source/mobility-themes';
import { mobilityWeb } from './inputs-by-source/mobility-web';
import { mobilityWorkshops } from './inputs-by-source/mobility-workshops';

/** Everything that was said about both plans, with what the planners have made of it so far. */

export const themes: ContentTheme[] = [...healthThemes, ...mobilityThemes];

export const submissions: ContentSubmission[] = [
  ...healthWeb1,
  ...healthWeb2,
  ...healthWeb3,
  ...healthWeb4,
  ...healthPaper,
  ...healthLetters,
  ...healthHeld,
  ...mobilityWeb,
];

export const statements: ContentStatement[] = [...healthStatements];

export const workshops: ContentWorkshop[] = [...healthWorkshops, ...mobilityWorkshops];

import type { ContentStatement, ContentSubmission, ContentTheme, ContentWorkshop } from './content-types';
import { healthPaper } from './inputs/health-paper';
import { healthStatements } from './inputs/health-statements';
import { healthThemes } from './inputs/health-themes';
import { healthWeb1 } from './inputs/health-web-1';
import { healthWeb2 } from './inputs/health-web-2';
import { healthWeb3 } from './inputs/health-web-3';
import { healthWeb4 } from './inputs/health-web-4';
import { healthWorkshops } from './inputs/health-workshops';
import { mobilityStatements } from './inputs/mobility-statements';
import { mobilityThemes } from './inputs/mobility-themes';
import { mobilityWeb } from './inputs/mobility-web';
import { mobilityWorkshops } from './inputs/mobility-workshops';

/** Everything that was said about both plans, with what the planners have made of it so far. */

export const themes: ContentTheme[] = [...healthThemes, ...mobilityThemes];

export const submissions: ContentSubmission[] = [
  ...healthWeb1,
  ...healthWeb2,
  ...healthWeb3,
  ...healthWeb4,
  ...healthPaper,
  ...mobilityWeb,
];

export const statements: ContentStatement[] = [...healthStatements, ...mobilityStatements];

export const workshops: ContentWorkshop[] = [...healthWorkshops, ...mobilityWorkshops];

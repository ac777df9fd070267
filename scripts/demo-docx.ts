import { writeFileSync } from 'node:fs';
import { healthPlan } from '../demo/content/health-plan.nn';
import { toDocx } from '../demo/content/to-docx';

/** Writes the demonstration's health plan as the Word draft that README invites to import. */
const file = 'demo/lauvfjord-helseplan.docx';
writeFileSync(file, await toDocx(healthPlan));
console.log(file);

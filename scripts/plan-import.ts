import { readFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { ImportFailure, type ImportFailureCode } from '../app/plans/import/imported-plan';
import { readDraft } from '../app/plans/manage/start-import.server';
import { summarizeImport } from '../app/plans/manage/summarize-import';
import { planKinds } from '../app/plans/plan-kind';
import { savePlanVersion } from '../app/plans/save-plan-version.server';
import { paths } from '../app/paths';
import { config } from '../app/platform/config.server';
import { database } from '../app/platform/database.server';
import { migrate } from '../app/platform/migrate.server';

const usage = `npm run plan:import -- FILE [--plan SLUG] [--kind ${planKinds.join('|')}]`;

const refusals: Record<ImportFailureCode, string> = {
  wrongType: 'is neither a Word document (.docx) nor plain text.',
  encrypted: 'is protected by a password. Remove it in Word and try again.',
  broken: 'is damaged and cannot be read. Open it in Word, save it again and try again.',
  tooLarge: 'is larger than 30 MB.',
  tooManyPages: 'has more than 2,000 pages.',
  empty: 'has no text.',
};

class Refused extends Error {}

/** Reads a plan draft and saves it as a draft version, as the pages under /arbeid/import do. */
async function main() {
  const { values, positionals } = readArguments();
  const [file] = positionals;
  if (!file || positionals.length > 1) throw new Refused(`Usage: ${usage}`);
  const kind = planKinds.find((known) => known === (values.kind ?? 'kommunedelplan'));
  if (!kind)
    throw new Refused(`There is no kind of plan called "${values.kind}". Choose one of: ${planKinds.join(', ')}.`);

  const { databaseFile, port, publicUrl } = config();
  migrate(databaseFile);
  const plan = values.plan ? await database().plan.findUnique({ where: { slug: values.plan } }) : null;
  if (values.plan && !plan) throw new Refused(`There is no plan called "${values.plan}".`);

  const name = path.basename(file);
  const { content, sha256 } = await readDraft({ bytes: readBytes(file), name });
  const saved = await savePlanVersion({
    content,
    source: { name, sha256 },
    planId: plan?.id ?? null,
    kind,
    createdById: null,
  });

  const { counts } = summarizeImport(content);
  for (const { level, title } of content.sections) console.log(`${'  '.repeat(level - 1)}${title}`);
  console.log();
  console.log(
    counts
      .filter(([, count]) => count > 0)
      .map(([what, count]) => `${what}: ${count}`)
      .join(', '),
  );
  for (const { code, detail } of content.warnings) console.log(`Warning: ${code}${detail ? ` – ${detail}` : ''}`);
  console.log();
  console.log(`Saved as version ${saved.version.number} (draft) of "${saved.plan.title}".`);
  console.log(`Open ${publicUrl ?? `http://localhost:${port}`}${paths.managePlan(saved.plan.slug)}`);
}

function readArguments() {
  try {
    return parseArgs({ allowPositionals: true, options: { plan: { type: 'string' }, kind: { type: 'string' } } });
  } catch {
    throw new Refused(`Usage: ${usage}`);
  }
}

function readBytes(file: string): Buffer {
  try {
    return readFileSync(file);
  } catch {
    throw new Refused(`The file ${file} cannot be opened.`);
  }
}

try {
  await main();
} catch (error) {
  if (error instanceof ImportFailure) console.error(`The file ${refusals[error.code]}`);
  else if (error instanceof Refused) console.error(error.message);
  else throw error;
  process.exitCode = 1;
}

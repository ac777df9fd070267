import type { LanguageForm } from '~/language/language-form';
import { database } from '~/platform/database.server';
import type { WorkshopMethod } from '../methods';
import { readScript, totalMinutes, type WorkshopScript } from './script';
import { standardMethods } from './standard-methods';

/** A method to make a workshop from, as the list shows it. */
export interface TemplateChoice {
  key: string;
  name: string;
  summary: string;
  minutes: number;
  steps: number;
  isOwn: boolean;
  languageForm: LanguageForm;
}

const ownPrefix = 'own:';

const choice = (key: string, script: WorkshopScript, languageForm: LanguageForm): TemplateChoice => ({
  key,
  name: script.name,
  summary: script.summary,
  minutes: totalMinutes(script),
  steps: script.steps.length,
  isOwn: key.startsWith(ownPrefix),
  languageForm,
});

/** The methods to choose from: those that come with Samråd in one form of Norwegian, and the municipality's own. */
export async function templateChoices(language: LanguageForm): Promise<TemplateChoice[]> {
  const own = await database().methodTemplate.findMany({
    where: { retiredAt: null },
    orderBy: { createdAt: 'asc' },
    select: { id: true, script: true, languageForm: true },
  });
  return [
    ...standardMethods.map(({ key, script }) => choice(key, script[language], language)),
    ...own.map(({ id, script, languageForm }) => choice(ownPrefix + id, readScript(script), languageForm)),
  ];
}

/** The method that was chosen, in a form of Norwegian where it has both. Null when there is none by that key. */
export async function templateByKey(
  key: string,
  language: LanguageForm,
): Promise<{ method: WorkshopMethod; script: WorkshopScript } | null> {
  const standard = standardMethods.find((known) => known.key === key);
  if (standard) return { method: standard.method, script: standard.script[language] };
  if (!key.startsWith(ownPrefix)) return null;
  const own = await database().methodTemplate.findFirst({
    where: { id: key.slice(ownPrefix.length), retiredAt: null },
  });
  return own && { method: own.method, script: readScript(own.script) };
}

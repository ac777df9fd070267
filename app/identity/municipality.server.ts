import type { LanguageForm } from '~/language/language-form';
import { database } from '~/platform/database.server';
import { publicRevision } from '~/platform/public-changes.server';
import { site } from '~/platform/public-scopes';

export interface MunicipalityInfo {
  name: string;
  languageForm: LanguageForm;
  contactEmail: string;
  website: string;
  /** The municipality's own accessibility statement; empty when not given. */
  accessibilityUrl: string;
  demo: boolean;
}

let known: { version: number; municipality: Promise<MunicipalityInfo> } | undefined;

/** The municipality of this installation; read again only when something in the database changed. */
export function municipality(): Promise<MunicipalityInfo> {
  const version = publicRevision([site]);
  if (known?.version === version) return known.municipality;
  const reading = { version, municipality: read() };
  // A failure is not remembered.
  reading.municipality.catch(() => (known = known === reading ? undefined : known));
  known = reading;
  return reading.municipality;
}

async function read(): Promise<MunicipalityInfo> {
  const row = await database().municipality.findFirst();
  return (
    row ?? { name: 'Samråd', languageForm: 'nb', contactEmail: '', website: '', accessibilityUrl: '', demo: false }
  );
}

export const defaultLanguage = async (): Promise<LanguageForm> => (await municipality()).languageForm;

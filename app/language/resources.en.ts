import accessibility from '../../locales/en/accessibility.json';
import answers from '../../locales/en/answers.json';
import identity from '../../locales/en/identity.json';
import messages from '../../locales/en/messages.json';
import openData from '../../locales/en/openData.json';
import paper from '../../locales/en/paper.json';
import privacy from '../../locales/en/privacy.json';
import reading from '../../locales/en/reading.json';
import site from '../../locales/en/site.json';
import submissions from '../../locales/en/submissions.json';
import { resources as nb } from './resources.nb';

interface Texts {
  [key: string]: unknown;
}

/** What English pages say. Pages for those who work here are in Norwegian only; their texts stay bokmål. */
export const resources = {
  ...nb,
  accessibility: over(nb.accessibility, accessibility),
  answers: over(nb.answers, answers),
  identity: over(nb.identity, identity),
  messages: over(nb.messages, messages),
  openData: over(nb.openData, openData),
  paper: over(nb.paper, paper),
  privacy: over(nb.privacy, privacy),
  reading: over(nb.reading, reading),
  site: over(nb.site, site),
  submissions: over(nb.submissions, submissions),
};

function over(norwegian: Texts, english: Texts): Texts {
  const merged = { ...norwegian };
  for (const [key, value] of Object.entries(english)) {
    const below = norwegian[key];
    merged[key] = isTexts(value) && isTexts(below) ? over(below, value) : value;
  }
  return merged;
}

function isTexts(value: unknown): value is Texts {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

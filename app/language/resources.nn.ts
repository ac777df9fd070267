import accessibility from '../../locales/nn/accessibility.json';
import councils from '../../locales/nn/councils.json';
import hearings from '../../locales/nn/hearings.json';
import identity from '../../locales/nn/identity.json';
import messages from '../../locales/nn/messages.json';
import plans from '../../locales/nn/plans.json';
import privacy from '../../locales/nn/privacy.json';
import reading from '../../locales/nn/reading.json';
import reports from '../../locales/nn/reports.json';
import site from '../../locales/nn/site.json';
import submissions from '../../locales/nn/submissions.json';
import triage from '../../locales/nn/triage.json';
import workshops from '../../locales/nn/workshops.json';

export const resources = {
  accessibility,
  councils,
  hearings,
  identity,
  messages,
  plans,
  privacy,
  reading,
  reports,
  site,
  submissions,
  triage,
  workshops,
};

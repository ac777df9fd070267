import councils from '../../locales/nb/councils.json';
import hearings from '../../locales/nb/hearings.json';
import identity from '../../locales/nb/identity.json';
import messages from '../../locales/nb/messages.json';
import overview from '../../locales/nb/overview.json';
import plans from '../../locales/nb/plans.json';
import privacy from '../../locales/nb/privacy.json';
import reading from '../../locales/nb/reading.json';
import reports from '../../locales/nb/reports.json';
import room from '../../locales/nb/room.json';
import site from '../../locales/nb/site.json';
import submissions from '../../locales/nb/submissions.json';
import triage from '../../locales/nb/triage.json';
import workshops from '../../locales/nb/workshops.json';

export const resources = {
  councils,
  hearings,
  identity,
  messages,
  overview,
  plans,
  privacy,
  reading,
  reports,
  room,
  site,
  submissions,
  triage,
  workshops,
};

import accessibility from '../../locales/nb/accessibility.json';
import answers from '../../locales/nb/answers.json';
import councils from '../../locales/nb/councils.json';
import hearings from '../../locales/nb/hearings.json';
import identity from '../../locales/nb/identity.json';
import members from '../../locales/nb/members.json';
import messages from '../../locales/nb/messages.json';
import overview from '../../locales/nb/overview.json';
import parties from '../../locales/nb/parties.json';
import openData from '../../locales/nb/openData.json';
import paper from '../../locales/nb/paper.json';
import plans from '../../locales/nb/plans.json';
import privacy from '../../locales/nb/privacy.json';
import reading from '../../locales/nb/reading.json';
import reports from '../../locales/nb/reports.json';
import rounds from '../../locales/nb/rounds.json';
import room from '../../locales/nb/room.json';
import site from '../../locales/nb/site.json';
import submissions from '../../locales/nb/submissions.json';
import triage from '../../locales/nb/triage.json';
import workshops from '../../locales/nb/workshops.json';

export const resources = {
  accessibility,
  answers,
  councils,
  hearings,
  identity,
  members,
  messages,
  overview,
  parties,
  openData,
  paper,
  plans,
  privacy,
  reading,
  reports,
  rounds,
  room,
  site,
  submissions,
  triage,
  workshops,
};

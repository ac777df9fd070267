import accessibility from '../../locales/nn/accessibility.json';
import answers from '../../locales/nn/answers.json';
import councils from '../../locales/nn/councils.json';
import hearings from '../../locales/nn/hearings.json';
import identity from '../../locales/nn/identity.json';
import members from '../../locales/nn/members.json';
import messages from '../../locales/nn/messages.json';
import overview from '../../locales/nn/overview.json';
import parties from '../../locales/nn/parties.json';
import openData from '../../locales/nn/openData.json';
import paper from '../../locales/nn/paper.json';
import plans from '../../locales/nn/plans.json';
import privacy from '../../locales/nn/privacy.json';
import reading from '../../locales/nn/reading.json';
import reports from '../../locales/nn/reports.json';
import rounds from '../../locales/nn/rounds.json';
import room from '../../locales/nn/room.json';
import site from '../../locales/nn/site.json';
import submissions from '../../locales/nn/submissions.json';
import triage from '../../locales/nn/triage.json';
import workshops from '../../locales/nn/workshops.json';

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

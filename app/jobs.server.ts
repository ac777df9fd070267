import { forgetOldMail } from './messages/forget-mail.server';
import { forgetUnconfirmed } from './messages/following/followings.server';
import { remind } from './messages/following/remind.server';
import { collectNews } from './messages/news/collect-news.server';
import { tellFollowers } from './messages/news/tell-followers.server';
import { sendQueuedMail } from './messages/send-mail.server';
import { makeReports } from './reports/make-report.server';
import { doRegularly, startJobWorker } from './platform/jobs.server';
import { tellAnswers } from './triage/answers/tell-answers.server';
import { sendReminders } from './triage/deadline-reminders.server';
import { doAttachmentJobs } from './submissions/attachments/attachment-jobs.server';
import { forgetDrafts } from './submissions/drafts/forget-drafts.server';
import { sendLostLinks } from './submissions/lost-link/send-lost-links.server';

/** The rooms' slow work, told to the worker by importing each room's job handlers here. */

sendQueuedMail();
sendReminders();
doAttachmentJobs();
sendLostLinks();
makeReports();
tellFollowers();
tellAnswers();

const quarter = 15 * 60_000;
doRegularly(quarter, collectNews);
doRegularly(quarter, remind);
doRegularly(quarter, forgetUnconfirmed);
doRegularly(quarter, forgetOldMail);
doRegularly(quarter, () => forgetDrafts());

export { startJobWorker };

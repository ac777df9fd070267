import { recordEvent } from '~/audit/record.server';
import { i18nFor } from '~/language/i18n.server';
import { longDay } from '~/language/dates';
import { queueMail } from '~/messages/queue-mail.server';
import { paths } from '~/paths';
import { publicAddress } from '~/platform/config.server';
import { database, type Transaction } from '~/platform/database.server';
import { enqueueJob, handleJobs } from '~/platform/jobs.server';
import { addDays, type Day } from '~/platform/norwegian-time';

const kind = 'triage.remind';
/** Before the deadline, and the day after it. */
const reminderDays = [-2, 1];

/** Early in the working day, Norwegian time within an hour. */
const morning = (day: Day) => new Date(`${day}T06:00:00Z`);

/** Asks for a reminder about what is due on these days in a hearing; one mail for each assignee, whatever their number. */
export async function scheduleReminders(tx: Transaction, hearingId: string, days: readonly Day[]): Promise<void> {
  for (const dueOn of new Set(days)) {
    for (const after of reminderDays) {
      const runAt = morning(addDays(dueOn, after));
      // A deadline that is nearer than that is no news to whoever sets it.
      if (runAt.getTime() < Date.now()) continue;
      await enqueueJob(tx, {
        kind,
        runAt,
        key: `${kind} ${hearingId} ${dueOn} ${after}`,
        payload: { hearingId, dueOn, late: after > 0 },
      });
    }
  }
}

interface Payload {
  hearingId: string;
  dueOn: Day;
  late: boolean;
}

/** Mails those who have inputs that are due on the day and still lack an answer. */
export async function remind({ hearingId, dueOn, late }: Payload, jobId: string): Promise<void> {
  const inputs = await database().input.findMany({
    where: {
      hearingId,
      dueOn,
      assignee: { active: true },
      submission: { withdrawnAt: null },
      OR: [{ currentAssessmentId: null }, { currentAssessment: { outcome: null } }],
    },
    orderBy: [{ submissionId: 'asc' }, { number: 'asc' }],
    select: {
      number: true,
      submission: { select: { reference: true } },
      assignee: { select: { id: true, email: true, languageForm: true } },
      hearing: { select: { number: true, plan: { select: { slug: true, title: true } } } },
    },
  });
  const people = new Map(inputs.flatMap(({ assignee }) => (assignee ? [[assignee.id, assignee]] : [])));
  await database().$transaction(async (tx) => {
    // Doing it twice must not mail twice.
    if ((await tx.auditEntry.count({ where: { action: 'triage.reminded', subjectId: jobId } })) > 0) return;
    for (const { id, email, languageForm } of people.values()) {
      const own = inputs.filter(({ assignee }) => assignee?.id === id);
      const { plan, number } = own[0]!.hearing;
      const t = i18nFor(languageForm).getFixedT(null, 'triage');
      const values = { count: own.length, plan: plan.title, day: longDay(dueOn) };
      await queueMail(tx, {
        to: email,
        languageForm,
        kind: 'reminder',
        subject: t(late ? 'reminder.lateSubject' : 'reminder.subject', values),
        text: [
          t(late ? 'reminder.lateText' : 'reminder.text', values),
          own.map((input) => `${input.submission.reference}-${input.number}`).join('\n'),
          publicAddress(paths.inputs(plan.slug, number, { mine: '1', sort: 'deadline' })),
        ].join('\n\n'),
      });
    }
    await recordEvent(tx, { actorId: null, action: 'triage.reminded', subjectType: 'job', subjectId: jobId });
  });
}

/** Tells the worker how reminders are done. */
export const sendReminders = () => handleJobs(kind, (payload, { id }) => remind(payload as unknown as Payload, id));

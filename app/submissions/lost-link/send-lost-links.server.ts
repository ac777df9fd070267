import { z } from 'zod';
import { i18nFor } from '~/language/i18n.server';
import { languageForms, type LanguageForm } from '~/language/language-form';
import { mailText } from '~/messages/mail-frame.server';
import { mayMail } from '~/messages/mail-limits.server';
import { queueMail } from '~/messages/queue-mail.server';
import { paths } from '~/paths';
import { publicAddress } from '~/platform/config.server';
import { database } from '~/platform/database.server';
import { enqueueJob, handleJobs } from '~/platform/jobs.server';
import { hashSecret, newSecret } from '~/platform/reference.server';

interface LostLink {
  email: string;
  reference?: string | undefined;
  /** The form in which they used the page. */
  language: LanguageForm;
}

/**
 * Asks for new private links to what was sent with an address. The looking up is a job, so that the answer to whoever
 * asks takes as long whether the address is known or not.
 */
export async function askForLostLinks(asked: LostLink): Promise<void> {
  await enqueueJob(database(), { kind: 'lostLinks', payload: { ...asked } });
}

const Asked = z.object({
  email: z.string().default(''),
  reference: z.string().optional(),
  language: z.enum(languageForms).default('nb'),
});

/** Lets the worker send them. */
export function sendLostLinks(): void {
  handleJobs('lostLinks', async (payload, { id }) => {
    const { email, reference, language } = Asked.parse(payload);
    await mailNewLinks(email, reference, language);
    // The address is not kept longer than it takes.
    await database().job.update({ where: { id }, data: { payload: {} } });
  });
}

/** The most submissions that one mail has links to. */
const most = 20;

/**
 * Makes a new link for each submission and mails them. The old link goes on working until the new one is used: whoever
 * asks needs only to know the address, and must not be able to take the link from its owner by asking. Once the owner
 * uses the new one, the old is dead, in case somebody else has it.
 */
async function mailNewLinks(email: string, reference: string | undefined, language: LanguageForm): Promise<void> {
  await database().$transaction(async (tx) => {
    // SQLite's "=" tells capitals from small letters; people do not.
    const known = await tx.$queryRaw<{ id: string }[]>`
      SELECT "id" FROM "Submission" WHERE lower("contactEmail") = lower(${email})
      AND "channel" IN ('web', 'email', 'paper') ORDER BY "receivedAt" DESC LIMIT ${most}`;
    const submissions = await tx.submission.findMany({
      where: { id: { in: known.map(({ id }) => id) }, ...(reference ? { reference } : {}) },
      orderBy: { receivedAt: 'desc' },
      select: {
        id: true,
        reference: true,
        contactEmail: true,
        hearing: { select: { plan: { select: { title: true } } } },
      },
    });
    // To the address as it was given with the submission, not as somebody typed it now.
    const to = submissions[0]?.contactEmail;
    if (!to || !(await mayMail(tx, to))) return;
    const links: string[] = [];
    for (const submission of submissions) {
      const secret = newSecret();
      await tx.submission.update({ where: { id: submission.id }, data: { nextTokenHash: hashSecret(secret) } });
      links.push(
        [
          `${submission.reference}: ${submission.hearing.plan.title}`,
          publicAddress(paths.ownSubmission(submission.reference, secret)),
        ].join('\n'),
      );
    }
    const t = i18nFor(language).getFixedT(null, 'submissions');
    const text = await mailText(tx, language, [
      t('mail.newLink.lead'),
      ...links,
      t('mail.newLink.once'),
      t('mail.newLink.notYou'),
    ]);
    await queueMail(tx, {
      kind: 'newLink',
      to,
      languageForm: language,
      subject: t('mail.newLink.subject'),
      text,
    });
  });
}

/** The new link was used: from now on it is the only one. */
export async function takeNewLink(submissionId: string, hash: string): Promise<void> {
  await database().submission.updateMany({
    where: { id: submissionId, nextTokenHash: hash },
    data: { editTokenHash: hash, nextTokenHash: null },
  });
}

import { i18nFor } from '~/language/i18n.server';
import type { LanguageForm } from '~/language/language-form';
import { paths } from '~/paths';
import { publicAddress } from '~/platform/config.server';
import { database } from '~/platform/database.server';
import { newSecret } from '~/platform/reference.server';
import { mailText } from '../mail-frame.server';
import { mayMail } from '../mail-limits.server';
import { queueMail } from '../queue-mail.server';
import { daysToConfirm } from './rules';

export interface AskToFollow {
  kind: 'plan' | 'reminder';
  planId: string;
  email: string;
  /** The form in which they used the page: that of all mail to come. */
  language: LanguageForm;
}

/**
 * Somebody wants mail about a plan to an address. Nothing but one mail goes there until its owner has confirmed. Whether
 * the address follows already is told to the address, not to whoever asks: both get a mail, and the answer is the same.
 */
export async function askToFollow({ kind, planId, email: typed, language }: AskToFollow): Promise<void> {
  const email = typed.toLowerCase();
  const confirmBy = new Date(Date.now() + daysToConfirm * 24 * 60 * 60_000);
  await database().$transaction(async (tx) => {
    if (!(await mayMail(tx, email))) return;
    const { title: plan } = await tx.plan.findUniqueOrThrow({ where: { id: planId }, select: { title: true } });
    const key = { kind_planId_email: { kind, planId, email } };
    const known = await tx.following.findUnique({ where: key, select: { confirmedAt: true, token: true } });
    const { token } =
      known ??
      (await tx.following.create({
        data: { kind, planId, email, languageForm: language, token: newSecret(), confirmBy },
        select: { token: true },
      }));
    if (known && !known.confirmedAt)
      await tx.following.update({ where: key, data: { confirmBy, languageForm: language } });
    const t = i18nFor(language).getFixedT(null, 'messages');
    const words = known?.confirmedAt ? (`mail.already.${kind}` as const) : (`mail.confirm.${kind}` as const);
    await queueMail(tx, {
      kind: 'confirmFollowing',
      to: email,
      languageForm: language,
      subject: t(`${words}.subject`, { plan }),
      text: await mailText(tx, language, [
        [t(`${words}.lead`, { plan }), publicAddress(paths.following(token))].join('\n'),
        !known?.confirmedAt && t('mail.confirm.ignore', { days: daysToConfirm }),
      ]),
      expiresAt: confirmBy,
    });
  });
}

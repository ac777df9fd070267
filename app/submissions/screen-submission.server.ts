import { sprungTrap } from '~/abuse/form-trap.server';
import { canBeLikeOthers, holdReasonOf, type HoldReason } from '~/abuse/hold-reason';
import { countDeed } from '~/abuse/rate-limits.server';
import type { LanguageForm } from '~/language/language-form';
import { database } from '~/platform/database.server';

/** Who uses the page, as the edge knows them. */
export interface Visitor {
  languageForm: LanguageForm;
  clientAddress: string;
}

interface Sent {
  form: FormData;
  clientAddress: string;
  hearingId: string;
  texts: string[];
  /** When it is a correction: what it was before is not another's text. */
  submissionId?: string;
}

const day = 24 * 60 * 60 * 1000;
/** With how many of the latest inputs a new one is compared. */
const compared = 200;

/**
 * Looks at what somebody sends without an account, before it is saved: does it look like people's, or is it to wait
 * until the planning group has seen it? Nothing is refused for its content.
 *
 * @returns why it waits; null when it does not
 * @throws Failure `tooMany` when more comes from one address, or to one hearing, than any crowd sends
 */
export async function screenSubmission(sent: Sent): Promise<HoldReason | null> {
  const { form, clientAddress, hearingId, texts, submissionId = '' } = sent;
  const flood = await countDeed('submission', clientAddress, hearingId);
  const [trap, others] = await Promise.all([
    sprungTrap(form),
    texts.some(canBeLikeOthers) ? saidLately(hearingId, submissionId) : [],
  ]);
  return holdReasonOf({ trap, flood, texts, others });
}

async function saidLately(hearingId: string, butIn: string): Promise<string[]> {
  const inputs = await database().input.findMany({
    where: {
      hearingId,
      submissionId: { not: butIn },
      submission: { channel: 'web', receivedAt: { gt: new Date(Date.now() - day) } },
    },
    orderBy: { id: 'desc' },
    take: compared,
    select: { text: true },
  });
  return inputs.map(({ text }) => text);
}

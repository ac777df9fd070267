import { readSigned, signed } from '~/platform/signing.server';

/**
 * The secret of the private link in mails with answers. The database keeps only hashes of secrets, so the first link
 * cannot be sent again; this one is signed instead of kept. It is bound to the sender's own link: when that is replaced
 * because it was lost, this dies with it.
 */
export const answerSecret = (submission: LinkedSubmission): Promise<string> => signed(purposeOf(submission), 'svar');

export const isAnswerSecret = async (submission: LinkedSubmission, secret: string | undefined): Promise<boolean> =>
  (await readSigned(purposeOf(submission), secret)) === 'svar';

interface LinkedSubmission {
  id: string;
  editTokenHash: string | null;
}

const purposeOf = ({ id, editTokenHash }: LinkedSubmission) => `answers ${id} ${editTokenHash ?? ''}`;

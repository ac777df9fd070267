import { findPersonalData } from '~/privacy/personal-data';

interface ReadFile {
  text: string;
  textReadAt: Date | string | null;
  textFailure: string;
}

/** Whether a file seems to have an identity number in it. */
export const hasIdentityNumber = (text: string): boolean =>
  findPersonalData(text).some(({ kind }) => kind === 'identityNumber');

/** Whether somebody must open a file before the public sees it: it may name people by number, or nobody knows what it says. */
export const needsLook = ({ text, textReadAt, textFailure }: ReadFile): boolean =>
  !textReadAt || textFailure !== '' || hasIdentityNumber(text);

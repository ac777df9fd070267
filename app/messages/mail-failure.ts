/** Why a mail was not sent. The outbox has words for each. */
export const mailFailureCodes = [
  'unreachable',
  'timeout',
  'tls',
  'signIn',
  'senderRefused',
  'recipientRefused',
  'messageRefused',
  'tryLater',
  'expired',
  'unknown',
] as const;

export type MailFailureCode = (typeof mailFailureCodes)[number];

export interface MailFailure {
  code: MailFailureCode;
  /** The mail server's three digits, where it gave any (RFC 5321, 4.2). */
  status: number | null;
  /** Trying again would not help. */
  permanent: boolean;
}

/**
 * Reads what nodemailer throws. Only a refusal of this mail, its receiver or its content, is permanent: a wrong
 * password or a sender that the server does not know is the installation's fault, and the mail waits until it is mended.
 * Digits of 4xx mean "not now", 5xx "never" (RFC 5321, 4.2.1).
 */
export function mailFailure(error: unknown): MailFailure {
  const { code, command, responseCode } = (error ?? {}) as { code?: string; command?: string; responseCode?: number };
  const status = responseCode ?? null;
  const never = status !== null && status >= 500;
  const failure = (code: MailFailureCode, permanent = false): MailFailure => ({ code, status, permanent });
  switch (code) {
    case 'EAUTH':
    case 'ENOAUTH':
      return failure('signIn');
    case 'ETLS':
    case 'EREQUIRETLS':
      return failure('tls');
    case 'ETIMEDOUT':
      return failure('timeout');
    case 'ECONNECTION':
    case 'ESOCKET':
    case 'EDNS':
    case 'EPROTOCOL':
      return failure('unreachable');
    case 'EENVELOPE':
      if (command === 'MAIL FROM') return failure('senderRefused');
      // "API": the address is none, and no server was asked.
      return never || command === 'API' ? failure('recipientRefused', true) : failure('tryLater');
    case 'EMESSAGE':
      return never ? failure('messageRefused', true) : failure('tryLater');
    default:
      return failure('unknown');
  }
}

/** As the outbox keeps it: "recipientRefused 550". */
export const failureText = ({ code, status }: Pick<MailFailure, 'code' | 'status'>): string =>
  status ? `${code} ${status}` : code;

/** The opposite of `failureText`. */
export function readFailure(text: string): { code: MailFailureCode; status: string } {
  const [code, status = ''] = text.split(' ');
  return { code: mailFailureCodes.find((known) => known === code) ?? 'unknown', status };
}

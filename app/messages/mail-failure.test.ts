import { describe, expect, it } from 'vitest';
import { failureText, mailFailure, readFailure } from './mail-failure';

describe('what the mail server says decides whether to try again', () => {
  it.each([
    [{ code: 'EENVELOPE', command: 'RCPT TO', responseCode: 550 }, 'recipientRefused 550', true],
    [{ code: 'EENVELOPE', command: 'RCPT TO', responseCode: 451 }, 'tryLater 451', false],
    [{ code: 'EENVELOPE', command: 'API' }, 'recipientRefused', true],
    [{ code: 'EENVELOPE', command: 'MAIL FROM', responseCode: 553 }, 'senderRefused 553', false],
    [{ code: 'EMESSAGE', command: 'DATA', responseCode: 554 }, 'messageRefused 554', true],
    [{ code: 'EMESSAGE', command: 'DATA', responseCode: 452 }, 'tryLater 452', false],
    [{ code: 'EAUTH', responseCode: 535 }, 'signIn 535', false],
    [{ code: 'ECONNECTION', responseCode: 554 }, 'unreachable 554', false],
    [{ code: 'ETIMEDOUT' }, 'timeout', false],
    [{ code: 'ETLS' }, 'tls', false],
    [new TypeError('x'), 'unknown', false],
    [undefined, 'unknown', false],
  ])('%o', (error, text, permanent) => {
    const failure = mailFailure(error);
    expect(failureText(failure)).toBe(text);
    expect(failure.permanent).toBe(permanent);
    expect(readFailure(text)).toEqual({ code: failure.code, status: failure.status ? String(failure.status) : '' });
  });
});

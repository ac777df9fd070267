import { describe, expect, it } from 'vitest';
import { readConfig } from './config.server';

it('names every setting that cannot be used in one sentence', () => {
  expect(() => readConfig({ PORT: '70000', SESSION_HOURS: 'twelve' })).toThrow(
    'These settings have values that cannot be used: PORT ("70000"), SESSION_HOURS ("twelve").',
  );
});

describe('mail', () => {
  const set = { SMTP_URL: 'smtp://u:hemmeleg@mail.example.no', MAIL_FROM: 'Vår kommune <s@example.no>' };

  it.each([
    [{ ...set, SMTP_URL: 'mail.example.no' }, 'These settings have values that cannot be used: SMTP_URL.'],
    [{ ...set, MAIL_FROM: 'Vår kommune' }, 'MAIL_FROM ("Vår kommune")'],
    [{ SMTP_URL: set.SMTP_URL }, 'SMTP_URL is set, but not MAIL_FROM'],
    [set, 'SMTP_URL is set, but not PUBLIC_URL'],
  ])('is refused with the reason: %o', (env, reason) => {
    expect(() => readConfig(env)).toThrow(reason);
  });

  it.each([
    ['Vår kommune <s@example.no>', { name: 'Vår kommune', address: 's@example.no' }],
    ['"Vår kommune" <s@example.no>', { name: 'Vår kommune', address: 's@example.no' }],
    ['s@example.no', { name: '', address: 's@example.no' }],
  ])('comes from %s', (MAIL_FROM, from) => {
    expect(readConfig({ ...set, MAIL_FROM, PUBLIC_URL: 'https://samrad.example.no' }).mail?.from).toEqual(from);
  });
});

import { expect, it } from 'vitest';
import { readConfig } from './config.server';

it('names every setting that cannot be used in one sentence', () => {
  expect(() => readConfig({ PORT: '70000', SESSION_HOURS: 'twelve' })).toThrow(
    'These settings have values that cannot be used: PORT ("70000"), SESSION_HOURS ("twelve").',
  );
});

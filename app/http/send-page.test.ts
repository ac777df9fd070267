import { describe, expect, it } from 'vitest';
import { encodingFor } from './send-page.server';

describe('the form in which a page is sent', () => {
  it.each([
    ['', 'identity'],
    ['gzip, deflate, br, zstd', 'br'],
    ['gzip', 'gzip'],
    ['GZIP;q=0.5', 'gzip'],
    ['br;q=0, gzip', 'gzip'],
    ['br; q=0.1', 'br'],
    ['*', 'br'],
    ['*;q=0', 'identity'],
    ['identity', 'identity'],
    ['br;q=x', 'identity'],
  ])('for «%s» is %s', (header, encoding) => {
    expect(encodingFor(header)).toBe(encoding);
  });
});

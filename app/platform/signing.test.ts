import { expect, it } from 'vitest';
import { useTestDatabase } from '../../test/database';
import { readSigned, signed } from './signing.server';

useTestDatabase();

it('gives back what it signed, for the same purpose and unchanged', async () => {
  const token = await signed('form', 'a.b-1');
  expect(await readSigned('form', token)).toBe('a.b-1');
  expect(await readSigned('device', token)).toBeNull();
  for (const wrong of [`x${token}`, token.slice(0, -1), `${token}A`, token.replace('a', 'b'), '.', 'a.', '', null]) {
    expect(await readSigned('form', wrong), String(wrong)).toBeNull();
  }
});

import { describe, expect, it } from 'vitest';
import { lixOfMembers } from './reading-level';

/** LIX 40 is where plain articles end; a 14-year-old follows what is below. */
describe.each(['nb', 'nn'] as const)('what members of councils read, %s', (form) => {
  it.each(lixOfMembers(form).map(({ screen, lix }) => [screen, lix] as const))(
    '%s can be followed by a 14-year-old: %d',
    (_screen, lix) => {
      expect(lix).toBeGreaterThan(0);
      expect(lix).toBeLessThan(40);
    },
  );
});

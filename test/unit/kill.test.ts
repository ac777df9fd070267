import { expect, it } from 'vitest';
import { config } from '../../app/platform/config.server';
import { useTestDatabase } from '../database';
import { giveOpenHearing } from '../fixtures';
import { killRounds } from '../kill/kill-rounds';

const db = useTestDatabase();

it('what was acknowledged is there, once, however often the process is killed', async () => {
  const { hearing } = await giveOpenHearing();
  await db().$disconnect();
  const result = await killRounds(config().dataDir, hearing.id, 6);
  expect(result).toMatchObject({ lost: 0, doubled: 0, damaged: 0, outOfOrder: 0 });
  expect(result.acknowledged).toBeGreaterThan(0);
}, 120_000);

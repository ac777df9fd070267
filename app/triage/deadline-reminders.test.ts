import { expect, it } from 'vitest';
import { useTestDatabase } from '../../test/database';
import { giveOpenHearing, giveUser } from '../../test/fixtures';
import { giveInputs } from '../../test/give-inputs';
import { addDays, dayInNorway } from '../platform/norwegian-time';
import { runDueJobs } from '../platform/jobs.server';
import { sendReminders } from './deadline-reminders.server';
import { saveTriage } from './save-triage.server';

const db = useTestDatabase();

it('each assignee gets one mail about what still lacks an answer, two days before and the day after', async () => {
  sendReminders();
  const { hearing, planner } = await giveOpenHearing();
  const other = await giveUser('planner');
  const inputs = await giveInputs(hearing.id, [{}, {}, {}, {}]);
  const dueOn = addDays(dayInNorway(new Date()), 10);
  const plain = { themeIds: [], reasoning: '', planChange: '', outcome: null, dueOn };
  for (const [index, { id }] of inputs.entries()) {
    await saveTriage({ ...plain, inputId: id, revision: 1, assigneeId: index < 3 ? planner.id : other.id }, planner.id);
  }
  await saveTriage(
    { ...plain, inputId: inputs[0]!.id, revision: 2, assigneeId: planner.id, outcome: 'noted' },
    planner.id,
  );
  const at = (days: number) => () => new Date(`${addDays(dueOn, days)}T07:00:00Z`);
  const mails = () => db().mail.findMany({ where: { kind: 'reminder' }, orderBy: { to: 'asc' } });
  await runDueJobs(at(-3));
  expect(await mails()).toEqual([]);
  await runDueJobs(at(-2));
  const sent = await mails();
  expect(sent.map(({ to }) => to).sort()).toEqual([other.email, planner.email].sort());
  const own = sent.find(({ to }) => to === planner.email)!;
  for (const { address } of inputs.slice(1, 3)) expect(own.text).toContain(address);
  expect(own.text).not.toContain(inputs[0]!.address);
  expect(own.text).toContain('/merknader?mine=1&sort=deadline');
  await runDueJobs(at(1));
  expect(await mails()).toHaveLength(4);
});

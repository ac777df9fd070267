import { beforeEach, describe, expect, it, vi } from 'vitest';
import { useTestDatabase } from '../../../test/database';
import { giveOpenHearing } from '../../../test/fixtures';
import { giveInputs } from '../../../test/give-inputs';
import { requestArgs } from '../../../test/request-args';
import { dayInNorway } from '~/platform/norwegian-time';
import { publicRevision } from '~/platform/public-changes.server';
import { publicInputs } from '../public-inputs.server';
import { deviceHash } from './device.server';
import { saveSupport } from './save-support.server';
import { action, loader } from './support-page';

const db = useTestDatabase();

async function world(choice: Parameters<typeof giveOpenHearing>[0] = {}) {
  const { plan, hearing, planner } = await giveOpenHearing(choice);
  const [input] = await giveInputs(hearing.id, [{ section: 'satsing' }]);
  const params = { plan: plan.slug, inputId: input!.id };
  const press = async (intent: string, cookie?: string) => {
    const answer = await action(requestArgs({ params, form: { intent, side: '1' }, ...(cookie ? { cookie } : {}) }));
    return {
      location: answer.headers.get('Location'),
      cookie: answer.headers.get('Set-Cookie')?.split(';')[0] ?? cookie,
      setCookie: answer.headers.get('Set-Cookie'),
    };
  };
  const shown = async () => (await publicInputs(hearing, dayInNorway(new Date()), 'satsing', 1))[0]?.supports;
  const page = (cookie?: string) => loader(requestArgs({ params, ...(cookie ? { cookie } : {}) }));
  return { plan, hearing, planner, input: input!, params, press, shown, page };
}

describe('saying that one agrees', () => {
  it('counts once for a browser, leads back to the input, and can be taken back', async () => {
    const { press, shown, page, input, plan } = await world();
    const first = await press('agree');
    expect(first.location).toBe(`/plan/${plan.slug}/del/satsing#merknad-${input.id}`);
    expect(first.setCookie).toMatch(/^samrad-eining=\S+; Path=\/plan; Max-Age=\d+; HttpOnly; SameSite=Lax$/);
    expect(await shown()).toBe(1);
    expect(await page(first.cookie)).toMatchObject({ agrees: true, open: true });
    expect(await page()).toMatchObject({ agrees: false });

    const again = await press('agree', first.cookie);
    expect(again.location).toBe(`/plan/${plan.slug}/stotte/${input.id}?side=1`);
    expect(await shown()).toBe(1);

    await press('agree');
    expect(await shown()).toBe(2);
    await press('takeBack', first.cookie);
    expect(await shown()).toBe(1);
    expect(await page(first.cookie)).toMatchObject({ agrees: false });
  }, 30_000);

  it('is never counted as something said', async () => {
    const { press, hearing } = await world();
    await press('agree');
    expect(await db().submission.count({ where: { hearingId: hearing.id } })).toBe(1);
    expect(await db().input.count({ where: { hearingId: hearing.id } })).toBe(1);
  }, 30_000);

  it('with a cookie that somebody made up is that of a new browser', async () => {
    const { press, shown } = await world();
    const given = await press('agree', 'samrad-eining=AAAA.BBBB');
    expect(given.setCookie).not.toBeNull();
    expect(await shown()).toBe(1);
  }, 30_000);

  it('tells nobody what else the same browser agreed with', async () => {
    expect(deviceHash('device', 'one')).not.toBe(deviceHash('device', 'other'));
  });
});

describe('nobody can agree', () => {
  it('in a hearing that does not ask for it, or is over', async () => {
    for (const closed of [await world(), await world({ opens: -60, closes: -1 })]) {
      await db().hearing.update({ where: { id: closed.hearing.id }, data: { supportOpen: false } });
      await expect(closed.press('agree')).rejects.toMatchObject({ code: 'gone' });
    }
    const over = await world({ opens: -60, closes: -1 });
    await expect(over.press('agree')).rejects.toMatchObject({ code: 'gone' });
  });

  it('with what the public does not see', async () => {
    const { params, press, input } = await world();
    const hide = (data: { publicState?: 'removed' | 'visible'; heldAt?: Date | null; withdrawnAt?: Date | null }) =>
      db().submission.update({ where: { id: input.submissionId }, data });
    for (const [hidden, seen] of [
      [{ publicState: 'removed' }, { publicState: 'visible' }],
      [{ heldAt: new Date() }, { heldAt: null }],
      [{ withdrawnAt: new Date() }, { withdrawnAt: null }],
    ] as const) {
      await hide(hidden);
      await expect(press('agree')).rejects.toMatchObject({ code: 'notFound' });
      await expect(loader(requestArgs({ params }))).rejects.toMatchObject({ code: 'notFound' });
      await hide(seen);
    }
    const later = await world({ inputVisibility: 'afterHearing' });
    await expect(later.press('agree')).rejects.toMatchObject({ code: 'notFound' });
  });
});

describe('many at once', () => {
  beforeEach(() => {
    vi.useRealTimers();
  });

  it('make the public pages old a few times, not once for each', async () => {
    const { hearing, input } = await world();
    const revisions = new Set<number>();
    const watch = setInterval(() => revisions.add(publicRevision([`${hearing.id}/satsing`])), 5);
    const before = publicRevision([`${hearing.id}/satsing`]);
    await Promise.all(
      Array.from({ length: 200 }, (_, at) =>
        saveSupport({ inputId: input.id, hearingId: hearing.id, device: `device ${at}`, agrees: true }),
      ),
    );
    clearInterval(watch);
    revisions.add(publicRevision([`${hearing.id}/satsing`]));
    revisions.delete(before);
    expect(revisions.size).toBeLessThanOrEqual(2);
    expect(await db().support.count({ where: { inputId: input.id } })).toBe(200);
  }, 30_000);
});

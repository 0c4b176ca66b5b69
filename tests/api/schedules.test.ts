import type { Schedules } from '@khue/config/contracts';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startCms, type TestCms } from '../helpers/start-cms.ts';

describe('scheduled work', () => {
  let cms: TestCms;
  let runs = 0;
  let yearly = 0;
  let overlaps = 0;
  let running = false;
  const schedules = () => cms.strapi.plugin('outbox').service('schedules') as Schedules;
  beforeAll(async () => {
    cms = await startCms({
      registered: (strapi) => {
        const register = (name: string, cron: string, run: () => Promise<void>) =>
          (strapi.plugin('outbox').service('schedules') as Schedules).every({ name, cron, run });
        register('test.minutely', '* * * * *', async () => {
          runs += 1;
        });
        register('test.yearly', '30 6 1 1 *', async () => {
          if (running) overlaps += 1;
          running = true;
          await cms.strapi.db.connection.raw('SELECT pg_sleep(0.2)');
          running = false;
          yearly += 1;
        });
        expect(() => register('test.yearly', '* * * * *', async () => undefined)).toThrow('already');
      },
    });
  }, 120_000);
  afterAll(() => cms.stop());

  it('stands in the timetable by the clock of the school, written by the role that owns nothing', async () => {
    const { rows } = await cms.strapi.db.connection.raw(
      `SELECT cron, timezone, pg_get_userbyid(datdba) AS owner, current_user AS writer
       FROM pgboss.schedule, pg_database WHERE name = 'test.yearly' AND datname = current_database()`,
    );
    expect(rows).toEqual([
      { cron: '30 6 1 1 *', timezone: 'Asia/Ho_Chi_Minh', owner: 'khue_owner', writer: 'khue_app' },
    ]);
  });

  it('runs when its time has come', async () => {
    await expect.poll(() => runs, { timeout: 50_000 }).toBeGreaterThan(0);
  }, 60_000);

  it('runs out of turn when asked, never twice at a time', async () => {
    await Promise.all([1, 2, 3].map(() => schedules().runSoon('test.yearly')));
    await cms.settled();
    expect({ yearly, overlaps }).toEqual({ yearly: 1, overlaps: 0 });
  });
});

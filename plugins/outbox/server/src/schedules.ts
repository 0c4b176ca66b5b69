import { school } from '@khue/config';
import type { Schedule, Schedules } from '@khue/config/contracts';
import type { Core } from '@strapi/strapi';
import type { PgBoss } from 'pg-boss';

/** One run at a time and none waiting behind it: a run that comes late does the work of both. */
const queueOptions = { policy: 'exclusive', retryLimit: 2, retryDelay: 30, notify: true } as const;
/** After a night without power the run is made up for, once. */
const scheduleOptions = { tz: school.timeZone, missed: 'once' } as const;

/** Regular work on top of pg-boss's clock: of all processes, one gets each run. */
export class CronQueues implements Schedules {
  readonly #strapi: Core.Strapi;
  readonly #boss: PgBoss;
  readonly #schedules: Schedule[] = [];

  constructor(strapi: Core.Strapi, boss: PgBoss) {
    this.#strapi = strapi;
    this.#boss = boss;
  }

  every(schedule: Schedule): void {
    if (this.#schedules.some(({ name }) => name === schedule.name)) {
      throw new Error(`There already is a schedule ${schedule.name}`);
    }
    this.#schedules.push(schedule);
  }

  async runSoon(name: string): Promise<void> {
    await this.#boss.send(name, {});
  }

  /** Makes the queues; every process does, because whoever asks for a run needs them. */
  async createQueues(): Promise<void> {
    for (const { name } of this.#schedules) await this.#boss.createQueue(name, queueOptions);
  }

  /** Writes the timetable and works it off. Rows only, so the role that owns nothing may. */
  async work(): Promise<void> {
    await this.#forgetOthers();
    for (const { name, cron, run } of this.#schedules) {
      await this.#boss.schedule(name, cron, null, scheduleOptions);
      await this.#boss.work(name, () => this.#run(name, run));
    }
  }

  /** What an earlier version scheduled would fill a queue that nobody works off. */
  async #forgetOthers(): Promise<void> {
    const known = new Set(this.#schedules.map(({ name }) => name));
    for (const { name, key } of await this.#boss.getSchedules()) {
      if (!known.has(name)) await this.#boss.unschedule(name, key);
    }
  }

  async #run(name: string, run: () => Promise<void>): Promise<void> {
    try {
      await run();
    } catch (error) {
      this.#strapi.log.error(`The scheduled work ${name} failed: ${(error as Error).message}`);
      throw error;
    }
  }
}

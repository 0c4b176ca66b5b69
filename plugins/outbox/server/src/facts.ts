import type { FactHandler, FactName, FactOptions, FactPayloads, Facts } from '@khue/config/contracts';
import type { Core } from '@strapi/strapi';
import { fromKnex, type Job, type JobResult, type PgBoss } from 'pg-boss';

interface Subscription {
  fact: FactName;
  queue: string;
  handler: (payload: never) => Promise<void>;
  wants: (payload: never) => boolean;
  mostSeconds: number;
  atOnce: number;
}

/** About five days of tries, then the dead-letter queue, from where an administrator sends it again. */
const queueOptions = { retryLimit: 12, retryDelay: 2, retryBackoff: true, retryDelayMax: 12 * 3600, notify: true };
const deadLetter = 'dead-letters';

/** A commit wakes the worker at once; polling finds what is due again after a failure. */
const workOptions = {
  batchSize: 20,
  burstWhenBatchFull: true,
  perJobResults: true,
  pollingIntervalSeconds: 2,
  notifyPollingIntervalSeconds: 2,
} as const;

/** Facts on top of pg-boss: one queue for each subscriber of a fact, filled in the writer's transaction. */
export class FactQueues implements Facts {
  readonly #strapi: Core.Strapi;
  readonly #boss: PgBoss;
  readonly #subscriptions: Subscription[] = [];

  constructor(strapi: Core.Strapi, boss: PgBoss) {
    this.#strapi = strapi;
    this.#boss = boss;
  }

  subscribe<Name extends FactName>(
    fact: Name,
    subscriber: string,
    handler: FactHandler<Name>,
    { wants = () => true, mostSeconds = 15 * 60, atOnce = 1 }: FactOptions<Name> = {},
  ): void {
    const queue = `${fact}.${subscriber}`;
    if (this.#subscriptions.some((known) => known.queue === queue)) {
      throw new Error(`${subscriber} already subscribes to ${fact}`);
    }
    this.#subscriptions.push({ fact, queue, handler, wants, mostSeconds, atOnce });
  }

  async record<Name extends FactName>(fact: Name, payload: FactPayloads[Name]): Promise<void> {
    const queues = this.#subscriptions.filter((known) => known.fact === fact && known.wants(payload as never));
    if (queues.length === 0) return;
    await this.#strapi.db.transaction(async ({ trx }) => {
      const db = fromKnex(trx);
      for (const { queue } of queues) await this.#boss.send(queue, payload, { db });
    });
  }

  /** Makes the queues; every process does, because whoever records needs them. */
  async createQueues(): Promise<void> {
    await this.#boss.createQueue(deadLetter, { retentionSeconds: 365 * 24 * 3600 });
    for (const { queue, mostSeconds } of this.#subscriptions)
      await this.#boss.createQueue(queue, { ...queueOptions, deadLetter, expireInSeconds: mostSeconds });
  }

  /** Starts the workers. */
  async work(): Promise<void> {
    for (const subscription of this.#subscriptions) {
      const options = { ...workOptions, localConcurrency: subscription.atOnce };
      await this.#boss.work<never, object, typeof options>(subscription.queue, options, async (jobs) => {
        const results: JobResult[] = [];
        for (const job of jobs) results.push(await this.#handle(subscription, job));
        return results;
      });
    }
  }

  async #handle({ queue, handler }: Subscription, job: Job<never>): Promise<JobResult> {
    try {
      await handler(job.data);
      return { id: job.id, status: 'completed' };
    } catch (error) {
      const { message } = error as Error;
      this.#strapi.log.error(`Job ${job.id} of ${queue} failed and is tried again: ${message}`);
      return { id: job.id, status: 'failed', output: { message } };
    }
  }
}

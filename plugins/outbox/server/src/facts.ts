import type { FactHandler, FactName, FactPayloads, Facts } from '@khue/config/contracts';
import type { Core } from '@strapi/strapi';
import { fromKnex, type PgBoss } from 'pg-boss';

interface Subscription {
  fact: FactName;
  queue: string;
  handler: (payload: never) => Promise<void>;
  wants: (payload: never) => boolean;
}

/** About five days of tries, then the dead-letter queue, from where an administrator sends it again. */
const queueOptions = { retryLimit: 12, retryDelay: 5, retryBackoff: true, retryDelayMax: 12 * 3600, notify: true };
const deadLetter = 'dead-letters';

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
    wants: (payload: FactPayloads[Name]) => boolean = () => true,
  ): void {
    const queue = `${fact}.${subscriber}`;
    if (this.#subscriptions.some((known) => known.queue === queue)) {
      throw new Error(`${subscriber} already subscribes to ${fact}`);
    }
    this.#subscriptions.push({ fact, queue, handler, wants });
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
    for (const { queue } of this.#subscriptions) await this.#boss.createQueue(queue, { ...queueOptions, deadLetter });
  }

  /** Starts the workers; one job at a time per queue keeps the order of changes to a document. */
  async work(): Promise<void> {
    for (const { queue, handler } of this.#subscriptions) {
      await this.#boss.work(queue, { batchSize: 1 }, async ([job]) => {
        if (!job) return;
        try {
          await handler(job.data as never);
        } catch (error) {
          this.#strapi.log.error(`Job ${job.id} of ${queue} failed and is tried again: ${(error as Error).message}`);
          throw error;
        }
      });
    }
  }
}

import { loadSettings } from '@khue/config';
import type { Core } from '@strapi/strapi';
import type { PgBoss } from 'pg-boss';
import { createBoss } from './boss.ts';
import { FactQueues } from './facts.ts';
import { HonestCommits } from './honest-commits.ts';
import { recordChanges } from './record-changes.ts';
import { CronQueues } from './schedules.ts';

/** The parts live from `register` to `destroy` of one Strapi instance. */
interface Parts {
  boss: PgBoss;
  facts: FactQueues;
  schedules: CronQueues;
  commits: HonestCommits;
}
const partsOf = new WeakMap<Core.Strapi, Parts>();

function parts(strapi: Core.Strapi): Parts {
  const known = partsOf.get(strapi);
  if (known) return known;
  const boss = createBoss();
  boss.on('error', (error) => strapi.log.error(`Job queue: ${error.message}`));
  const made = {
    boss,
    facts: new FactQueues(strapi, boss),
    schedules: new CronQueues(strapi, boss),
    commits: new HonestCommits(strapi),
  };
  partsOf.set(strapi, made);
  return made;
}

export default {
  register({ strapi }: { strapi: Core.Strapi }) {
    const { commits, facts } = parts(strapi);
    commits.watch();
    recordChanges(strapi, facts);
  },

  async bootstrap({ strapi }: { strapi: Core.Strapi }) {
    const { boss, commits, facts, schedules } = parts(strapi);
    // Behind Strapi's own handling of errors, which is there by now.
    commits.watchRequests();
    await boss.start();
    await facts.createQueues();
    await schedules.createQueues();
    const { ROLE } = loadSettings();
    if (ROLE !== 'all' && ROLE !== 'worker') return;
    await facts.work();
    await schedules.work();
  },

  async destroy({ strapi }: { strapi: Core.Strapi }) {
    await parts(strapi).boss.stop({ graceful: true, timeout: 10_000 });
  },

  services: {
    facts: ({ strapi }: { strapi: Core.Strapi }) => parts(strapi).facts,
    schedules: ({ strapi }: { strapi: Core.Strapi }) => parts(strapi).schedules,
    commits: ({ strapi }: { strapi: Core.Strapi }) => parts(strapi).commits,
  },
};

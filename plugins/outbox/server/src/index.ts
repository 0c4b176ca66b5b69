import { loadSettings } from '@khue/config';
import type { Core } from '@strapi/strapi';
import type { PgBoss } from 'pg-boss';
import { createBoss } from './boss.ts';
import { FactQueues } from './facts.ts';
import { recordChanges } from './record-changes.ts';

/** The parts live from `register` to `destroy` of one Strapi instance. */
interface Parts {
  boss: PgBoss;
  facts: FactQueues;
}
const partsOf = new WeakMap<Core.Strapi, Parts>();

function parts(strapi: Core.Strapi): Parts {
  const known = partsOf.get(strapi);
  if (known) return known;
  const boss = createBoss();
  boss.on('error', (error) => strapi.log.error(`Job queue: ${error.message}`));
  const made = { boss, facts: new FactQueues(strapi, boss) };
  partsOf.set(strapi, made);
  return made;
}

export default {
  register({ strapi }: { strapi: Core.Strapi }) {
    recordChanges(strapi, parts(strapi).facts);
  },

  async bootstrap({ strapi }: { strapi: Core.Strapi }) {
    const { boss, facts } = parts(strapi);
    await boss.start();
    await facts.createQueues();
    const { ROLE } = loadSettings();
    if (ROLE === 'all' || ROLE === 'worker') await facts.work();
  },

  async destroy({ strapi }: { strapi: Core.Strapi }) {
    await parts(strapi).boss.stop({ graceful: true, timeout: 10_000 });
  },

  services: {
    facts: ({ strapi }: { strapi: Core.Strapi }) => parts(strapi).facts,
  },
};

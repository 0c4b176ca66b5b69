import type { Facts } from '@khue/config/contracts';
import { makeCommitsHonest } from './gate/honest-commit.ts';
import { installGate } from './gate/install.ts';
import type { Strapi } from './types.ts';
import { publishApproved } from './use-cases/publish-approved.ts';

/** Before the database is open: the gate stands before anybody can write. */
export function register({ strapi }: { strapi: Strapi }): void {
  makeCommitsHonest(strapi);
  installGate(strapi);
  const facts = strapi.plugin('outbox').service('facts') as Facts;
  facts.subscribe('approval.granted', 'approval', ({ runId }) => publishApproved(strapi, runId));
}

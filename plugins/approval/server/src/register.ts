import type { ApprovalGranted, Commits, Facts, Schedules } from '@khue/config/contracts';
import { guardFiles } from './gate/files.ts';
import { installGate } from './gate/install.ts';
import { refusedWrite } from './gate/refused-write.ts';
import type { Strapi } from './types.ts';
import { passDeadlines } from './use-cases/deadlines.ts';
import { decided } from './use-cases/decide-first.ts';
import { publishApproved } from './use-cases/publish-approved.ts';
import { remind } from './use-cases/remind.ts';

/** Before the database is open: the gate stands before anybody can write. */
export function register({ strapi }: { strapi: Strapi }): void {
  installGate(strapi);
  guardFiles(strapi);
  const outbox = strapi.plugin('outbox');
  (outbox.service('commits') as Commits).explain((error) => refusedWrite(strapi, error));
  const facts = outbox.service('facts') as Facts;
  const publishing = ({ runId }: ApprovalGranted) => decided().then(() => publishApproved(strapi, runId));
  // A document has a lock of its own: while one publication waits for the disk, the next is worked out.
  facts.subscribe('approval.granted', 'approval', publishing, { atOnce: 2 });
  const schedules = outbox.service('schedules') as Schedules;
  schedules.every({ name: 'approval.deadlines', cron: '*/15 * * * *', run: () => passDeadlines(strapi) });
  schedules.every({ name: 'approval.reminders', cron: '0 7 * * *', run: () => remind(strapi) });
}

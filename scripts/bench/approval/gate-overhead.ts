import type { Approvals } from '@khue/config/contracts';
import { runtimeRole } from '../../../database/roles.ts';
import { median, timed } from '../figures.ts';
import type { BenchSchool } from '../school-in-process.ts';
import { submitAll, uid, writePlans } from './fill.ts';

/**
 * What the gate adds to a publish: pairs of lesson plans, one approved and published through the gate, one
 * published as if its type were not governed, middleware and triggers off; in turn, so that drift hits both.
 */
export async function gateOverhead(school: BenchSchool, pairs: number) {
  const { strapi } = school;
  await addVersion(school, 2, 'wait');
  const governed = await writePlans(school, pairs, 'Qua cổng');
  const free = await writePlans(school, pairs, 'Không qua cổng');
  const approvals = strapi.plugin('approval').service('approvals') as Approvals;
  const [head] = await school.asOwner(
    `SELECT document_id FROM staff_members WHERE email = 'totruong.toan@khue.example'`,
  );
  for (const run of await submitAll(school, governed)) await approvals.approve(run, head?.document_id as string);
  // Switching triggers off by ALTER TABLE would make PostgreSQL plan everything anew before each publish.
  await school.asAdmin(`GRANT SET ON PARAMETER session_replication_role TO ${runtimeRole}`);
  const publish = (documentId: string, triggers: 'origin' | 'replica') =>
    strapi.db.transaction(async ({ trx }) => {
      await trx.raw(`SET LOCAL session_replication_role = ${triggers}`);
      await strapi.documents(uid as never).publish({ documentId } as never);
    });
  const options = (strapi.contentTypes[uid as never] as { pluginOptions: Record<string, unknown> }).pluginOptions;
  const { approval } = options;
  const times = { withGate: [] as number[], withoutGate: [] as number[] };
  for (let pair = 0; pair < pairs; pair++) {
    times.withGate.push((await timed(() => publish(governed[pair] as string, 'origin'))).ms);
    options.approval = undefined;
    times.withoutGate.push((await timed(() => publish(free[pair] as string, 'replica'))).ms);
    options.approval = approval;
  }
  await addVersion(school, 3, 'publish');
  const [withGate, withoutGate] = [median(times.withGate), median(times.withoutGate)];
  return { withGate, withoutGate, overhead: withGate - withoutGate };
}

/** Another version of the workflow: what `wait` approves is left for this bench to publish. */
const addVersion = ({ asOwner }: BenchSchool, version: number, atEnd: 'wait' | 'publish') =>
  asOwner(
    `INSERT INTO approval_workflow_definitions (code, version, label, steps, self_approval, at_end, created_at)
     SELECT code, $1, label, steps, self_approval, $2, now()
     FROM approval_workflow_definitions WHERE code = 'lesson-plan' AND version = 1`,
    [version, atEnd],
  );

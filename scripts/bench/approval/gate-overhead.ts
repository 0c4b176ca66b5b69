import type { Approvals } from '@khue/config/contracts';
import { median, timed } from '../figures.ts';
import type { BenchSchool } from '../school-in-process.ts';
import { submitAll, uid, writePlans } from './fill.ts';

/** Where the gate's triggers lie that a publish of a lesson plan meets. */
const tables = ['lesson_plans', 'lesson_plans_cmps', 'components_lesson_activities', 'files_related_mph'];

/**
 * What the gate adds to a publish: pairs of lesson plans, one approved and published through the gate, one
 * published as if its type were not governed, middleware and triggers off; in turn, so that drift hits both. After
 * switching the triggers PostgreSQL plans anew, so that each is preceded by a publish of its kind that does not count.
 */
export async function gateOverhead(school: BenchSchool, pairs: number) {
  const { strapi } = school;
  await addVersion(school, 2, 'wait');
  const governed = await writePlans(school, 2 * pairs, 'Qua cổng');
  const free = await writePlans(school, 2 * pairs, 'Không qua cổng');
  const approvals = strapi.plugin('approval').service('approvals') as Approvals;
  const [head] = await school.asOwner(
    `SELECT document_id FROM staff_members WHERE email = 'totruong.toan@khue.example'`,
  );
  for (const run of await submitAll(school, governed)) await approvals.approve(run, head?.document_id as string);
  // As PostgreSQL does by itself within a minute of so many new rows.
  await school.asOwner('ANALYZE');
  const options = (strapi.contentTypes[uid as never] as { pluginOptions: Record<string, unknown> }).pluginOptions;
  const { approval } = options;
  const publish = (documentId: string) => strapi.documents(uid as never).publish({ documentId } as never);
  const links = await school.asOwner(`SELECT relname FROM pg_class WHERE relname LIKE 'lesson\\_plans\\_%\\_lnk'`);
  const all = [...tables, ...links.map(({ relname }) => relname as string)];
  const triggers = (state: 'ENABLE' | 'DISABLE') =>
    school.asOwner(all.map((table) => `ALTER TABLE ${table} ${state} TRIGGER USER`).join(';'));
  const times = { withGate: [] as number[], withoutGate: [] as number[] };
  for (let pair = 0; pair < pairs; pair++) {
    await triggers('ENABLE');
    await publish(governed[pairs + pair] as string);
    times.withGate.push((await timed(() => publish(governed[pair] as string))).ms);
    await triggers('DISABLE');
    options.approval = undefined;
    await publish(free[pairs + pair] as string);
    times.withoutGate.push((await timed(() => publish(free[pair] as string))).ms);
    options.approval = approval;
  }
  await triggers('ENABLE');
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

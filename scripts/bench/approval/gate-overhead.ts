import type { Approvals } from '@khue/config/contracts';
import { median, timed } from '../figures.ts';
import type { BenchSchool } from '../school-in-process.ts';
import { submitAll, uid, writePlans } from './fill.ts';

/** Where the gate's triggers lie that a publish of a lesson plan meets. */
const tables = ['lesson_plans', 'lesson_plans_cmps', 'components_lesson_activities', 'files_related_mph'];

/** Publications in turn with the gate and without it; so many before them, after each turn, do not count. */
const inTurn = 10;
const warming = 6;

/**
 * What the gate adds to a publish: pairs of lesson plans, one approved and published through the gate, one
 * published as if its type were not governed, middleware and triggers off; ten and ten in turn, so that drift hits
 * both. After switching the triggers every connection plans anew, a few times over: what no school's day knows.
 */
export async function gateOverhead(school: BenchSchool, pairs: number) {
  const { strapi } = school;
  await addVersion(school, 2, 'wait');
  const turns = Math.ceil(pairs / inTurn);
  const each = turns * (inTurn + warming);
  const governed = await writePlans(school, each, 'Qua cổng');
  const free = await writePlans(school, each, 'Không qua cổng');
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
  const turn = async (plans: string[]) => {
    for (const plan of plans.slice(0, warming)) await publish(plan);
    const taken: number[] = [];
    for (const plan of plans.slice(warming)) taken.push((await timed(() => publish(plan))).ms);
    return taken;
  };
  for (let at = 0; at < each; at += inTurn + warming) {
    const those = [at, at + inTurn + warming] as const;
    times.withGate.push(...(await turn(governed.slice(...those))));
    await triggers('DISABLE');
    options.approval = undefined;
    times.withoutGate.push(...(await turn(free.slice(...those))));
    options.approval = approval;
    await triggers('ENABLE');
  }
  await addVersion(school, 3, 'publish');
  const [withGate, withoutGate] = [median(times.withGate), median(times.withoutGate)];
  return { withGate, withoutGate, overhead: withGate - withoutGate, pairs: times.withGate.length };
}

/** Another version of the workflow: what `wait` approves is left for this bench to publish. */
const addVersion = ({ asOwner }: BenchSchool, version: number, atEnd: 'wait' | 'publish') =>
  asOwner(
    `INSERT INTO approval_workflow_definitions (code, version, label, steps, self_approval, at_end, created_at)
     SELECT code, $1, label, steps, self_approval, $2, now()
     FROM approval_workflow_definitions WHERE code = 'lesson-plan' AND version = 1`,
    [version, atEnd],
  );

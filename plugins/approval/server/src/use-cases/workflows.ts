import type { GovernedType, WorkflowBody, WorkflowIssue, WorkflowSummary } from '@khue/config/contracts';
import { checkDefinition } from '../../../domain/check-definition.ts';
import type { Definition } from '../../../domain/definition.ts';
import { ApprovalError } from '../../../domain/reasons.ts';
import { isAskable } from '../content/facts.ts';
import { governedTypes, requireGoverned } from '../content/governed.ts';
import { contentAttributes, typeName } from '../content/schema.ts';
import { namesOf } from '../people/names.ts';
import { assignWorkflow, workflowOf } from '../store/assignments.ts';
import { addVersion, allDefinitions } from '../store/definitions.ts';
import { inTransaction } from '../store/transaction.ts';
import type { Strapi } from '../types.ts';
import { issueSentences } from './issue-sentences.ts';

/** The newest version of every workflow, with what hangs on it. */
export async function listWorkflows(strapi: Strapi): Promise<WorkflowSummary[]> {
  const types = await listTypes(strapi);
  const { rows } = (await strapi.db.connection.raw(
    `SELECT definition_code AS code, count(*)::integer AS open FROM approval_runs
     WHERE state IN ('in-review', 'returned', 'recalled', 'superseded', 'approved') GROUP BY 1`,
  )) as { rows: { code: string; open: number }[] };
  const newest = new Map((await allDefinitions(strapi)).toReversed().map((version) => [version.code, version]));
  const names = await namesOf(strapi, [...newest.values()].flatMap(peopleIn));
  return [...newest.values()].map(({ createdAt, ...definition }) => ({
    ...(definition as WorkflowBody & { version: number }),
    at: createdAt,
    openRuns: rows.find(({ code }) => code === definition.code)?.open ?? 0,
    types: types.filter(({ workflow }) => workflow === definition.code).map(({ uid }) => uid),
    people: peopleIn(definition).map((staffId) => ({ staffId, name: names.get(staffId) ?? '' })),
  }));
}

/** Those whom the rules of a workflow name by person. */
const peopleIn = ({ steps }: Pick<Definition, 'steps'>): string[] => [
  ...new Set(
    steps
      .flatMap(({ approvers, standIns, escalateTo }) => [...approvers, ...standIns, ...escalateTo])
      .flatMap((rule) => (rule.kind === 'person' ? [rule.staffDocumentId] : [])),
  ),
];

/** What is wrong with a definition, at its fields; empty when it may be used. */
export const checkWorkflow = (body: WorkflowBody): WorkflowIssue[] =>
  checkDefinition({ ...body, version: 1 }).map(({ code, path }) => ({ code, path, message: issueSentences[code] }));

/** @throws ApprovalError `approval.bad-definition` when it could not be finished by anybody. */
export async function publishWorkflow(strapi: Strapi, body: WorkflowBody): Promise<{ version: number }> {
  const [issue] = checkWorkflow(body);
  if (issue) throw new ApprovalError('approval.bad-definition', { field: issue.path, why: issue.message });
  return inTransaction(strapi, async (trx) => {
    await trx.raw('SELECT pg_advisory_xact_lock(hashtextextended(?, 0))', [`approval-workflow|${body.code}`]);
    return { version: await addVersion(strapi, body) };
  });
}

/** From now on runs of the type start under this workflow; open ones finish under theirs. */
export async function assign(strapi: Strapi, uid: string, workflow: string): Promise<void> {
  requireGoverned(strapi, uid);
  const known = (await allDefinitions(strapi)).some(({ code }) => code === workflow);
  if (!known) throw new ApprovalError('approval.invalid-input');
  await assignWorkflow(strapi, uid, workflow);
}

/** Every governed type, with the fields that conditions and steps may name. */
export const listTypes = (strapi: Strapi): Promise<GovernedType[]> =>
  Promise.all(
    governedTypes(strapi).map(async (uid) => {
      const { workflow, uncovered } = requireGoverned(strapi, uid);
      const fields = contentAttributes(strapi, uid).map(([name, { type, enum: values }]) => ({
        name,
        type: isAskable(type) ? type : 'other',
        values: values ?? null,
        covered: !uncovered.includes(name),
      }));
      return {
        uid,
        typeName: typeName(strapi, uid),
        workflow: await workflowOf(strapi, uid),
        defaultWorkflow: workflow,
        fields,
      };
    }),
  );

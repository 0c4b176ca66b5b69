import { workflowBody } from '@khue/config/contracts';
import { checkDefinition } from '../../../domain/check-definition.ts';
import { defaultWorkflows } from '../../../domain/default-workflows.ts';
import type { Definition } from '../../../domain/definition.ts';
import { ApprovalError } from '../../../domain/reasons.ts';
import type { Strapi } from '../types.ts';

const uid = 'plugin::approval.workflow-definition';
const query = (strapi: Strapi) => strapi.db.query(uid as never);

/** A row of the table; a version is never changed, so it is read once for each Strapi. */
export interface DefinitionRecord extends Definition {
  createdAt: string;
}
const read = new WeakMap<Strapi, Map<string, Definition>>();

export async function latestDefinition(strapi: Strapi, code: string): Promise<Definition> {
  return found(await query(strapi).findOne({ where: { code }, orderBy: { version: 'desc' } } as never));
}

export async function definitionVersion(strapi: Strapi, code: string, version: number): Promise<Definition> {
  const known = read.get(strapi) ?? new Map<string, Definition>();
  read.set(strapi, known);
  const key = `${code}@${version}`;
  const definition = known.get(key) ?? found(await query(strapi).findOne({ where: { code, version } } as never));
  known.set(key, definition);
  return definition;
}

/** Every version of every workflow, the newest of each first. */
export async function allDefinitions(strapi: Strapi): Promise<DefinitionRecord[]> {
  const orderBy = [{ code: 'asc' }, { version: 'desc' }];
  const rows = (await query(strapi).findMany({ orderBy } as never)) as { createdAt: string }[];
  return rows.map((row) => ({ ...found(row), createdAt: new Date(row.createdAt).toISOString() }));
}

/** Writes the next version of a workflow; runs that are open finish under theirs. */
export async function addVersion(strapi: Strapi, definition: Omit<Definition, 'version'>): Promise<number> {
  const last = (await query(strapi).findOne({
    where: { code: definition.code },
    orderBy: { version: 'desc' },
  } as never)) as { version: number } | null;
  const version = (last?.version ?? 0) + 1;
  await query(strapi).create({ data: { ...definition, version } } as never);
  return version;
}

function found(row: unknown): Definition {
  if (!row) throw new ApprovalError('approval.bad-history', { event: 'workflow' });
  const { version, code, label, steps, selfApproval, atEnd } = row as Definition;
  // Fills in what the format did not know yet when this version was written.
  return { ...workflowBody.parse({ code, label, steps, selfApproval, atEnd: atEnd ?? 'publish' }), version };
}

/** Writes the workflows a new school starts with; those that exist are the school's and stay. */
export async function writeDefaultDefinitions(strapi: Strapi): Promise<void> {
  for (const definition of defaultWorkflows) {
    if (checkDefinition(definition).length > 0) throw new Error(`The default workflow ${definition.code} is not sound`);
    const known = await query(strapi).count({ where: { code: definition.code } } as never);
    if (known === 0) await query(strapi).create({ data: definition } as never);
  }
}

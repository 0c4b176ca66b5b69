import { checkDefinition } from '../../../domain/check-definition.ts';
import { defaultWorkflows } from '../../../domain/default-workflows.ts';
import type { Definition } from '../../../domain/definition.ts';
import { ApprovalError } from '../../../domain/reasons.ts';
import type { Strapi } from '../types.ts';

const uid = 'plugin::approval.workflow-definition';
const query = (strapi: Strapi) => strapi.db.query(uid as never);

export async function latestDefinition(strapi: Strapi, code: string): Promise<Definition> {
  const row = await query(strapi).findOne({ where: { code }, orderBy: { version: 'desc' } } as never);
  return found(row);
}

export async function definitionVersion(strapi: Strapi, code: string, version: number): Promise<Definition> {
  return found(await query(strapi).findOne({ where: { code, version } } as never));
}

function found(row: unknown): Definition {
  if (!row) throw new ApprovalError('approval.bad-history', { event: 'workflow' });
  const { code, version, label, steps, selfApproval } = row as Definition;
  return { code, version, label, steps, selfApproval };
}

/** Writes the workflows a new school starts with; those that exist are the school's and stay. */
export async function writeDefaultDefinitions(strapi: Strapi): Promise<void> {
  for (const definition of defaultWorkflows) {
    if (checkDefinition(definition).length > 0) throw new Error(`The default workflow ${definition.code} is not sound`);
    const known = await query(strapi).count({ where: { code: definition.code } } as never);
    if (known === 0) await query(strapi).create({ data: definition } as never);
  }
}

import type { Definition } from '../../../domain/definition.ts';
import { requireGoverned } from '../content/governed.ts';
import type { Strapi } from '../types.ts';
import { latestDefinition } from './definitions.ts';

const query = (strapi: Strapi) => strapi.db.query('plugin::approval.assignment' as never);

/** Code of the workflow that runs of a type start under: the school's choice, otherwise the schema's. */
export async function workflowOf(strapi: Strapi, uid: string): Promise<string> {
  const chosen = (await query(strapi).findOne({ where: { uid } } as never)) as { workflow: string } | null;
  return chosen?.workflow ?? requireGoverned(strapi, uid).workflow;
}

export const definitionOfType = async (strapi: Strapi, uid: string): Promise<Definition> =>
  latestDefinition(strapi, await workflowOf(strapi, uid));

export async function assignWorkflow(strapi: Strapi, uid: string, workflow: string): Promise<void> {
  const where = { uid };
  const known = await query(strapi).count({ where } as never);
  if (known > 0) await query(strapi).update({ where, data: { workflow } } as never);
  else await query(strapi).create({ data: { uid, workflow } } as never);
}

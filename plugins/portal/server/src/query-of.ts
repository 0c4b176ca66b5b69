import type { Planned } from '../../domain/projection.ts';

interface Query {
  fields: string[];
  populate: Record<string, true | Query | { on: Record<string, Query> }>;
}

/** What has to be read for a plan, and nothing besides. */
export const queryOf = (plan: readonly Planned[]): Query => queryFor(plan, 'documentId');

/** Components have no id that lasts. */
function queryFor(plan: readonly Planned[], id: 'documentId' | 'id'): Query {
  const query: Query = { fields: [id], populate: {} };
  for (const field of plan) {
    if (field.kind === 'value' || field.kind === 'rich-text') query.fields.push(field.name);
    else query.populate[field.name] = populateOf(field);
    if (field.kind === 'picture' && field.altField) query.fields.push(field.altField);
  }
  return query;
}

function populateOf(field: Planned): Query['populate'][string] {
  if (field.kind === 'relation') return queryFor(field.fields, 'documentId');
  if (field.kind === 'component') return queryFor(field.fields, 'id');
  if (field.kind !== 'zone') return true;
  return { on: Object.fromEntries(field.parts.map(({ uid, fields }) => [uid, queryFor(fields, 'id')])) };
}

import type { Planned } from '../../domain/projection.ts';

interface Query {
  fields: string[];
  populate: Record<string, true | Query>;
}

/** What has to be read for a plan, and nothing besides. */
export function queryOf(plan: readonly Planned[]): Query {
  const query: Query = { fields: ['documentId'], populate: {} };
  for (const field of plan) {
    if (field.kind === 'value' || field.kind === 'rich-text') query.fields.push(field.name);
    else query.populate[field.name] = field.kind === 'relation' ? queryOf(field.fields) : true;
    if (field.kind === 'picture' && field.altField) query.fields.push(field.altField);
  }
  return query;
}

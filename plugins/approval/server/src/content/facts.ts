import type { Fact, Facts } from '../../../domain/conditions.ts';
import type { Row, Strapi } from '../types.ts';
import { contentAttributes } from './schema.ts';

const scalars = new Set(['string', 'text', 'email', 'uid', 'enumeration', 'date', 'boolean']);
const numbers = new Set(['integer', 'biginteger', 'float', 'decimal']);

/** Kinds of fields that conditions may ask about; relations by the documents they name. */
export const isAskable = (type: string): boolean => scalars.has(type) || numbers.has(type) || type === 'relation';

/** The fields of a document that conditions may ask about. */
export const factsOf = (strapi: Strapi, uid: string, document: Row): Facts =>
  Object.fromEntries(
    contentAttributes(strapi, uid)
      .filter(([, { type }]) => isAskable(type))
      .map(([name, { type }]) => [name, factOf(type, document[name])]),
  );

function factOf(type: string, value: unknown): Fact | Fact[] {
  if (value === null || value === undefined) return null;
  if (type === 'relation')
    return (Array.isArray(value) ? value : [value]).map((target: Row) => String(target.documentId));
  // Strapi answers decimals and big integers as text.
  if (numbers.has(type)) return Number(value);
  return value as Fact;
}

import { technical } from './readable-targets.ts';

interface Attribute {
  type: string;
  target?: string;
  component?: string;
}
/** What is known about types while data and queries are cut down. */
export interface Types {
  attributesOf(uid: string): Readonly<Record<string, Attribute>>;
  /** Fields that may show through a relation to this type. */
  fieldsOf(uid: string): readonly string[];
}
type Plain = Record<string, unknown>;

const isPlain = (value: unknown): value is Plain =>
  typeof value === 'object' && value !== null && !Array.isArray(value) && !(value instanceof Date);

/** Accounts of the panel are cut down by Strapi itself; other languages are the same document. */
const isOurs = (name: string, attribute: Attribute) =>
  attribute.type === 'relation' && name !== 'localizations' && attribute.target !== 'admin::user';

/** An answer whose relations show no more of their targets than the reader may read. */
export function cutAnswer<Answer>(answer: Answer, uid: string, types: Types): Answer {
  if (Array.isArray(answer)) return answer.map((entry) => cutAnswer(entry, uid, types)) as Answer;
  if (!isPlain(answer)) return answer;
  const attributes = types.attributesOf(uid);
  return Object.fromEntries(
    Object.entries(answer).map(([name, value]) => {
      const attribute = attributes[name];
      if (attribute?.type === 'component' && attribute.component)
        return [name, cutAnswer(value, attribute.component, types)];
      return [name, attribute && isOurs(name, attribute) ? cutTarget(value, attribute.target as string, types) : value];
    }),
  ) as Answer;
}

function cutTarget(value: unknown, uid: string, types: Types): unknown {
  if (Array.isArray(value)) return value.map((entry) => cutTarget(entry, uid, types));
  if (!isPlain(value)) return value;
  const shown = [...technical, ...types.fieldsOf(uid)];
  return Object.fromEntries(Object.entries(value).filter(([name]) => shown.includes(name)));
}

/** A query that asks of relations no more than the reader may read: a filter is a question, too. */
export function cutQuery(query: Plain, uid: string, types: Types): Plain {
  const { populate: _ours, ...rest } = query;
  if (rest.filters !== undefined) rest.filters = cutFilters(rest.filters, uid, types);
  if (rest.sort !== undefined) rest.sort = cutSort(rest.sort, uid, types);
  return rest;
}

function cutFilters(filters: unknown, uid: string, types: Types): unknown {
  if (Array.isArray(filters)) return filters.map((part) => cutFilters(part, uid, types));
  if (!isPlain(filters)) return filters;
  const attributes = types.attributesOf(uid);
  return Object.fromEntries(
    Object.entries(filters).map(([name, value]) => {
      if (name.startsWith('$')) return [name, cutFilters(value, uid, types)];
      const attribute = attributes[name];
      return [name, attribute && isOurs(name, attribute) ? cutInner(value, attribute.target as string, types) : value];
    }),
  );
}

function cutInner(value: unknown, uid: string, types: Types): unknown {
  if (Array.isArray(value)) return value.map((part) => cutInner(part, uid, types));
  if (!isPlain(value)) return value;
  const asked = [...technical, ...types.fieldsOf(uid)];
  return Object.fromEntries(
    Object.entries(value)
      .filter(([name]) => name.startsWith('$') || asked.includes(name))
      .map(([name, inner]) => [name, ['$and', '$or', '$not'].includes(name) ? cutInner(inner, uid, types) : inner]),
  );
}

function cutSort(sort: unknown, uid: string, types: Types): unknown {
  if (typeof sort === 'string')
    return sort
      .split(',')
      .filter((part) => mayAsk(part.split(':')[0]?.split('.') ?? [], uid, types))
      .join(',');
  if (Array.isArray(sort)) return sort.map((part) => cutSort(part, uid, types));
  return isPlain(sort) ? cutFilters(sort, uid, types) : sort;
}

function mayAsk([name = '', ...rest]: string[], uid: string, types: Types): boolean {
  const attribute = types.attributesOf(uid)[name.trim()];
  if (!attribute || !isOurs(name.trim(), attribute) || rest.length === 0) return true;
  return rest.length === 1 && [...technical, ...types.fieldsOf(attribute.target as string)].includes(rest[0] as string);
}

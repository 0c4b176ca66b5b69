import type { PartShape, RelationShape, TableShape } from './table-shape.ts';

/** A name or text for SQL; all of them come from schemas in the code. */
export const name = (identifier: string): string => `"${identifier.replaceAll('"', '""')}"`;
export const text = (value: string): string => `'${value.replaceAll("'", "''")}'`;

/** PostgreSQL takes at most a hundred arguments. */
const pairsAtOnce = 40;

/**
 * The function that digests one row of a governed type with all that belongs to it: SHA-256 over the
 * JSON of its covered columns, related documents, files by hash and size, and components in order. What is
 * empty is left out, so that a field which a later version adds changes no digest until somebody fills it. It
 * serves only to compare rows with each other, so it need not equal the canonical form of the domain. It is asked for
 * one id at a time: planning it anew for each would cost more than reading.
 */
export const digestFunction = (functionName: string, shape: TableShape): string => `
CREATE OR REPLACE FUNCTION ${functionName}(row_id integer) RETURNS text
LANGUAGE sql STABLE SET search_path = public, pg_temp SET plan_cache_mode = force_generic_plan AS $$
  SELECT encode(sha256(convert_to(jsonb_build_object(
    'uid', ${text(shape.uid)}, 'documentId', t0.document_id, 'locale', t0.locale,
    'content', ${contentOf(shape, 't0', 0)})::text, 'UTF8')), 'hex')
  FROM ${name(shape.table)} t0 WHERE t0.id = row_id
$$;`;

function contentOf(shape: TableShape, row: string, depth: number): string {
  const pairs = [
    ...shape.columns.map((column) => [column, `to_jsonb(${row}.${name(column)})`]),
    ...shape.relations.map((relation) => [relation.field, related(relation, row)]),
    ...shape.media.map((field) => [field, files(shape.uid, field, row)]),
    ...shape.parts.map((part) => [part.field, parts(part, row, depth + 1)]),
  ].map(([field, value]) => `${text(field as string)}, ${value}`);
  const chunks = Array.from({ length: Math.ceil(pairs.length / pairsAtOnce) }, (_, index) =>
    pairs.slice(index * pairsAtOnce, (index + 1) * pairsAtOnce),
  );
  const objects = chunks.map((chunk) => `jsonb_build_object(${chunk.join(', ')})`);
  return objects.length > 0 ? `jsonb_strip_nulls(${objects.join(' || ')})` : `'{}'::jsonb`;
}

const related = ({ target, identity, via }: RelationShape, row: string): string =>
  'column' in via
    ? `(SELECT to_jsonb(r.${identity}::text) FROM ${name(target)} r WHERE r.id = ${row}.${name(via.column)})`
    : `(SELECT jsonb_agg(DISTINCT r.${identity}::text ORDER BY r.${identity}::text)
        FROM ${name(via.table)} l JOIN ${name(target)} r ON r.id = l.${name(via.theirs)}
        WHERE l.${name(via.ours)} = ${row}.id)`;

const files = (uid: string, field: string, row: string): string =>
  `(SELECT jsonb_agg(concat(f.hash, f.ext, ':', f.size) ORDER BY m."order", m.id)
    FROM files_related_mph m JOIN files f ON f.id = m.file_id
    WHERE m.related_id = ${row}.id AND m.related_type = ${text(uid)} AND m.field = ${text(field)})`;

function parts({ field, table, of }: PartShape, row: string, depth: number): string {
  const link = `k${depth}`;
  const one = of.map((shape) => {
    const part = `t${depth}`;
    const content = contentOf(shape, part, depth);
    return `WHEN ${text(shape.uid)} THEN (SELECT ${content} FROM ${name(shape.table)} ${part} WHERE ${part}.id = ${link}.cmp_id)`;
  });
  return `(SELECT jsonb_agg(jsonb_build_array(${link}.component_type, CASE ${link}.component_type ${one.join(' ')} END)
      ORDER BY ${link}."order", ${link}.id)
    FROM ${name(table)} ${link} WHERE ${link}.entity_id = ${row}.id AND ${link}.field = ${text(field)})`;
}

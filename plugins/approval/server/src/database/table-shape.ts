import { contentAttributes } from '../content/schema.ts';
import type { Strapi } from '../types.ts';

/** Where the content of a type or component lies in the database. Names are the database's. */
export interface TableShape {
  uid: string;
  table: string;
  columns: string[];
  relations: RelationShape[];
  /** Fields whose files are linked in the media table under this uid. */
  media: string[];
  parts: PartShape[];
}

export interface RelationShape {
  field: string;
  target: string;
  /** Column of the target that names it for good: Strapi's row ids change at every publish. */
  identity: 'document_id' | 'id';
  /** A table between the two, or a column of our own. */
  via: { table: string; ours: string; theirs: string } | { column: string };
}

/** Components of one field, single, repeated or of a dynamic zone. */
export interface PartShape {
  field: string;
  table: string;
  of: TableShape[];
}

/** Column and join names as Strapi's database layer keeps them, reduced to what is read. */
interface Attribute {
  type: string;
  columnName?: string;
  target?: string;
  joinTable?: { name: string; joinColumn: { name: string }; inverseJoinColumn?: { name: string } };
  joinColumn?: { name: string };
}
interface Metadata {
  tableName: string;
  attributes: Record<string, Attribute>;
}

const metadataOf = (strapi: Strapi, uid: string): Metadata =>
  strapi.db.metadata.get(uid as never) as unknown as Metadata;

/** What approval covers of a type (or all of a component), as tables and columns. */
export function tableShape(strapi: Strapi, uid: string, uncovered: readonly string[] = []): TableShape {
  const { tableName, attributes } = metadataOf(strapi, uid);
  const shape: TableShape = { uid, table: tableName, columns: [], relations: [], media: [], parts: [] };
  for (const [field, { type, component, components }] of contentAttributes(strapi, uid)) {
    const stored = attributes[field];
    if (!stored || uncovered.includes(field)) continue;
    if (type === 'media') shape.media.push(field);
    else if (type === 'relation') shape.relations.push(relationShape(strapi, field, stored));
    else if (type === 'component' || type === 'dynamiczone') {
      const of = (components ?? [component ?? '']).map((part) => tableShape(strapi, part));
      shape.parts.push({ field, table: stored.joinTable?.name ?? '', of });
    } else shape.columns.push(stored.columnName ?? field);
  }
  return shape;
}

function relationShape(
  strapi: Strapi,
  field: string,
  { target = '', joinTable, joinColumn }: Attribute,
): RelationShape {
  const { tableName, attributes } = metadataOf(strapi, target);
  const via = joinTable
    ? { table: joinTable.name, ours: joinTable.joinColumn.name, theirs: joinTable.inverseJoinColumn?.name ?? '' }
    : { column: joinColumn?.name ?? '' };
  return { field, target: tableName, identity: 'documentId' in attributes ? 'document_id' : 'id', via };
}

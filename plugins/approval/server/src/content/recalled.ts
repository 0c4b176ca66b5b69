import type { Row, Strapi } from '../types.ts';
import { type Attribute, contentAttributes, nameField } from './schema.ts';

type Content = Readonly<Record<string, unknown>>;

/**
 * The rows of a set as they once were, from the canonical form that was approved. What relations and files name is
 * looked up; what is gone by now keeps its identity.
 */
export async function recalledRows(strapi: Strapi, uid: string, canonical: string): Promise<Row[]> {
  const { rows } = JSON.parse(canonical) as { rows: { documentId: string; content: Content }[] };
  const recalled: Row[] = [];
  for (const { documentId, content } of rows) recalled.push({ documentId, ...(await recall(strapi, uid, content)) });
  return recalled;
}

async function recall(strapi: Strapi, uid: string, content: Content): Promise<Row> {
  const entries: [string, unknown][] = [];
  for (const [name, attribute] of contentAttributes(strapi, uid))
    if (name in content) entries.push([name, await recallField(strapi, attribute, content[name])]);
  return Object.fromEntries(entries);
}

async function recallField(strapi: Strapi, { type, target, component }: Attribute, value: unknown): Promise<unknown> {
  switch (type) {
    case 'relation':
      return named(strapi, target ?? '', value as string[]);
    case 'media':
      return files(strapi, value as string[]);
    case 'component':
      return all(value as Content[], (part) => recall(strapi, component ?? '', part));
    case 'dynamiczone':
      return all(value as { component: string; content: Content }[], async (part) => ({
        __component: part.component,
        ...(await recall(strapi, part.component, part.content)),
      }));
    default:
      return value;
  }
}

async function named(strapi: Strapi, target: string, ids: string[]): Promise<Row[]> {
  const name = nameField(strapi, target);
  const where = { documentId: { $in: ids } };
  const select = ['id', 'documentId', ...(name ? [name] : [])];
  const found = (await strapi.db.query(target as never).findMany({ where, select } as never)) as Row[];
  return ids.map(
    (id): Row => found.find((row) => row.documentId === id) ?? { documentId: id, [name ?? 'documentId']: id },
  );
}

/** A file is written as hash, extension and size. */
async function files(strapi: Strapi, written: string[]): Promise<Row[]> {
  const hashes = written.map((file) => file.split(/[.:]/)[0] ?? file);
  const found: Row[] = await strapi.db.query('plugin::upload.file').findMany({ where: { hash: { $in: hashes } } });
  return hashes.map((hash) => found.find((file) => file.hash === hash)).filter((file) => file !== undefined);
}

/** One after the other: a transaction has one connection. */
async function all<Part>(parts: Part[], work: (part: Part) => Promise<Row>): Promise<Row[]> {
  const done: Row[] = [];
  for (const part of parts) done.push(await work(part));
  return done;
}

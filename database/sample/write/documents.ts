import { school } from '@khue/config';
import type { Core } from '@strapi/strapi';

export type Data = Record<string, unknown>;
export interface Written {
  id: number;
  documentId: string;
}

interface Documents {
  create(params: { data: Data; status?: string; locale?: string }): Promise<Written>;
  update(params: { documentId: string; data: Data; status?: string; locale?: string }): Promise<Written>;
  publish(params: { documentId: string; locale?: string }): Promise<unknown>;
}

/** The document service without the generated types, which only the CMS application has. */
export const documents = (strapi: Core.Strapi, uid: string): Documents =>
  strapi.documents(uid as never) as unknown as Documents;

/** UID of one of the application's content types. */
export const api = (name: string): string => `api::${name}.${name}`;

/** Creates a document in Vietnamese and brings it into force at once. */
export const createPublished = (strapi: Core.Strapi, name: string, data: Data): Promise<Written> =>
  documents(strapi, api(name)).create({ data, status: 'published', locale: school.defaultLocale });

/** Creates a draft in Vietnamese. */
export const createDraft = (strapi: Core.Strapi, name: string, data: Data): Promise<Written> =>
  documents(strapi, api(name)).create({ data, locale: school.defaultLocale });

/** Creates the rows of a type one by one, in their order. */
export async function createAll<Item>(
  strapi: Core.Strapi,
  name: string,
  items: readonly Item[],
  toData: (item: Item) => Data,
): Promise<void> {
  const service = documents(strapi, api(name));
  for (const item of items) await service.create({ data: toData(item) });
}

/** Document ids by the value of a field that is unique in the type. */
export async function idsBy(strapi: Core.Strapi, name: string, field: string): Promise<(value: string) => string> {
  const rows = (await strapi.db.query(api(name) as never).findMany({ select: ['documentId', field] })) as Data[];
  const ids = new Map(rows.map((row) => [row[field] as string, row.documentId as string]));
  return (value) => {
    const id = ids.get(value);
    if (!id) throw new Error(`The sample school has no ${name} whose ${field} is “${value}”.`);
    return id;
  };
}

/** Whether a document with this slug is there already, from a load that was cut off. */
export const hasSlug = async (strapi: Core.Strapi, name: string, slug: string): Promise<boolean> =>
  (await strapi.db.query(api(name) as never).count({ where: { slug } })) > 0;

import { school } from '@khue/config';
import type { Core } from '@strapi/strapi';
import { api, type Data } from './documents.ts';

interface Attribute {
  type: string;
  multiple?: boolean;
}
const ofTheSystem = ['createdAt', 'updatedAt', 'publishedAt', 'createdBy', 'updatedBy', 'locale', 'localizations'];

export interface Versions {
  documentId: string;
  locales: ReadonlySet<string>;
  /** What is in force in Vietnamese, as data for another version. */
  data: Data;
}

/** A document that is in force in Vietnamese; `undefined` when there is none with this slug. */
export async function versionsOf(strapi: Core.Strapi, name: string, slug: string): Promise<Versions | undefined> {
  const { attributes } = strapi.contentTypes[api(name) as never] as unknown as {
    attributes: Record<string, Attribute>;
  };
  const fields = Object.entries(attributes).filter(([field]) => !ofTheSystem.includes(field));
  const populate = fields.filter(([, { type }]) => isLink(type)).map(([field]) => field);
  const rows = strapi.db.query(api(name) as never);
  const where = { slug, locale: school.defaultLocale, publishedAt: { $notNull: true } };
  const row = (await rows.findOne({ where, populate } as never)) as (Data & { documentId: string }) | null;
  if (!row) return undefined;
  const all = (await rows.findMany({ where: { documentId: row.documentId }, select: ['locale'] } as never)) as Data[];
  return {
    documentId: row.documentId,
    locales: new Set(all.map(({ locale }) => String(locale))),
    data: Object.fromEntries(fields.map(([field, attribute]) => [field, pointed(row[field], attribute)])),
  };
}

const isLink = (type: string) => type === 'relation' || type === 'media';

/** Related documents and files by what names them; everything else as it is. */
function pointed(value: unknown, { type }: Attribute): unknown {
  if (!isLink(type) || !value) return value;
  const key = type === 'media' ? 'id' : 'documentId';
  const name = (one: Data) => one[key];
  return Array.isArray(value) ? value.map(name) : name(value as Data);
}

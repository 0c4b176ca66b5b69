import type { Strapi } from '../types.ts';

/** An attribute of a Strapi schema, reduced to what approval reads. */
export interface Attribute {
  type: string;
  required?: boolean;
  relation?: string;
  target?: string;
  mappedBy?: string;
  component?: string;
  components?: string[];
  enum?: string[];
  unstable_virtual?: boolean;
}

/** Written by Strapi itself; not content. */
const system = new Set([
  'id',
  'documentId',
  'locale',
  'localizations',
  'createdAt',
  'updatedAt',
  'publishedAt',
  'firstPublishedAt',
  'createdBy',
  'updatedBy',
]);

/** The attributes that are content of a type or component, in the schema's order. */
export function contentAttributes(strapi: Strapi, uid: string): [name: string, attribute: Attribute][] {
  const { attributes } = strapi.getModel(uid as never) as unknown as { attributes: Record<string, Attribute> };
  return Object.entries(attributes).filter(([name, attribute]) => !system.has(name) && isOwn(attribute));
}

/** The other side's relations and polymorphic ones are not part of this document. */
const isOwn = ({ type, relation, mappedBy, unstable_virtual }: Attribute) =>
  type !== 'password' && !unstable_virtual && !mappedBy && !(type === 'relation' && relation?.startsWith('morph'));

const nameFields = ['title', 'fullName', 'name', 'code'];

/** The field that names a document of a type to people. */
export function nameField(strapi: Strapi, uid: string): string | null {
  const { attributes } = strapi.getModel(uid as never) as unknown as { attributes: Record<string, Attribute> };
  return nameFields.find((name) => name in attributes) ?? null;
}

/** What the schema calls a type; the panel translates it. */
export const typeName = (strapi: Strapi, uid: string): string =>
  strapi.contentTypes[uid as never]
    ? (strapi.contentTypes[uid as never] as { info: { displayName: string } }).info.displayName
    : uid;

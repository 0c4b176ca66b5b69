import {
  type KhueOptions,
  khueOptions,
  type LibraryOptions,
  libraryOptions,
  portalOptions,
} from '@khue/config/contracts';
import type { Core } from '@strapi/strapi';

interface ContentType {
  uid: string;
  pluginOptions?: Record<string, unknown>;
  options?: { draftAndPublish?: boolean };
  attributes: Record<string, { type: string }>;
}

/** A content type whose version in force is searched. */
export interface IndexedType {
  uid: string;
  library: LibraryOptions;
  khue: KhueOptions;
  localised: boolean;
  /** Field with the first day on which a document shows. */
  firstDay: string;
  /** Field with the last day on which a document shows. */
  lastDay: string;
  /** Path of its list on the portal, if it has one. */
  path: string | undefined;
  draftAndPublish: boolean;
  /** Names of its attributes. */
  has(attribute: string): boolean;
}

/** What the type declares, or undefined: types for people whom a relation names are never indexed. */
export function indexedType(strapi: Core.Strapi, uid: string): IndexedType | undefined {
  const type = strapi.contentTypes[uid as never] as ContentType | undefined;
  if (!type?.pluginOptions?.library) return undefined;
  const khue = khueOptions.parse(type.pluginOptions.khue);
  if (khue.audience === 'relations') return undefined;
  const portal = portalOptions.safeParse(type.pluginOptions.portal).data;
  return {
    uid,
    khue,
    library: libraryOptions.parse(type.pluginOptions.library),
    firstDay: portal?.validity?.from ?? '',
    lastDay: portal?.validity?.to ?? 'licenceEndsOn',
    path: portal?.path,
    localised: (type.pluginOptions.i18n as { localized?: boolean } | undefined)?.localized === true,
    draftAndPublish: type.options?.draftAndPublish === true,
    has: (attribute) => attribute in type.attributes,
  };
}

export const indexedTypes = (strapi: Core.Strapi): IndexedType[] =>
  Object.keys(strapi.contentTypes).flatMap((uid) => indexedType(strapi, uid) ?? []);

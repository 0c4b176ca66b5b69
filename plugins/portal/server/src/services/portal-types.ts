import {
  khueOptions,
  type PortalOptions,
  partOptions,
  portalLook,
  portalOptions,
  schoolProfile,
} from '@khue/config/contracts';
import type { Core } from '@strapi/strapi';
import { type Filter, planFilters } from '../../../domain/filters.ts';
import {
  type Attributes,
  type Planned,
  ProjectionError,
  planProjection,
  type Schemas,
} from '../../../domain/projection.ts';

/** A type that visitors may read, with everything that was checked about it. */
export interface PortalType {
  uid: string;
  options: PortalOptions;
  localized: boolean;
  list: Planned[];
  detail: Planned[];
  /** By name in the query. */
  filters: Record<string, Filter>;
}

interface Schema {
  uid: string;
  pluginOptions?: { khue?: unknown; portal?: unknown; i18n?: { localized?: boolean } };
  attributes: Attributes;
}

export const schoolUid = 'api::school-profile.school-profile';
export const lookUid = 'api::portal-setting.portal-setting';
/** Addresses of this plugin that no type may take. */
const reserved = [
  ...['school', 'look', 'session', 'me', 'log', 'organisation', 'timetables', 'quality', 'facets'],
  ...['index', 'breaks', 'staffing', 'page-views', 'preview'],
];

/**
 * All types that declare `pluginOptions.portal`, by path.
 * @throws ProjectionError when a schema declares something that must not be shown: better no start than a leak.
 */
export function readPortalTypes(strapi: Core.Strapi): Map<string, PortalType> {
  const types = new Map<string, PortalType>();
  for (const schema of schemasOf(strapi)) {
    if (schema.pluginOptions?.portal === undefined) continue;
    const type = inContext(schema.uid, () => readType(strapi, schema));
    const { path } = type.options;
    if (reserved.includes(path) || types.has(path))
      throw new ProjectionError(`${schema.uid}: the path ${path} is taken.`);
    types.set(path, type);
  }
  return types;
}

/** What `GET /api/portal/school` shows is fixed by the contract. */
export const planSchool = (strapi: Core.Strapi): Planned[] =>
  planSingle(strapi, schoolUid, Object.keys(schoolProfile.shape));
/** The same for `GET /api/portal/look`. */
export const planLook = (strapi: Core.Strapi): Planned[] => planSingle(strapi, lookUid, Object.keys(portalLook.shape));

const planSingle = (strapi: Core.Strapi, uid: string, fields: string[]): Planned[] =>
  inContext(uid, () => {
    const schema = schemasOf(strapi).find((one) => one.uid === uid);
    if (!schema || !isPublic(schema)) throw new ProjectionError('It must be a public type.');
    return planProjection(fields, schema.attributes, schemasFor(strapi));
  });

function readType(strapi: Core.Strapi, schema: Schema): PortalType {
  if (!isPublic(schema)) throw new ProjectionError('Only types with the audience public may have a portal.');
  const options = portalOptions.parse(schema.pluginOptions?.portal);
  const plan = (fields: string[]) => planProjection(fields, schema.attributes, schemasFor(strapi));
  for (const field of [options.key, ...Object.values(options.validity ?? {})]) plan([field]);
  return {
    uid: schema.uid,
    options,
    localized: schema.pluginOptions?.i18n?.localized === true,
    list: plan(options.list),
    detail: plan([...options.list, ...options.detail]),
    filters: planFilters(options.filters, schema.attributes, schemasFor(strapi).publicAttributes),
  };
}

const schemasOf = (strapi: Core.Strapi) => Object.values(strapi.contentTypes) as unknown as Schema[];
function isPublic(schema: Schema): boolean {
  const { audience, audienceField } = khueOptions.parse(schema.pluginOptions?.khue);
  // Documents of such a type may be for pupils only: their own plugin serves them.
  return audience === 'public' && audienceField === undefined;
}
const schemasFor = (strapi: Core.Strapi): Schemas => ({
  publicAttributes(uid) {
    const schema = schemasOf(strapi).find((one) => one.uid === uid);
    return schema && isPublic(schema) ? schema.attributes : undefined;
  },
  component(uid) {
    const schema = strapi.components[uid as never] as unknown as Schema | undefined;
    if (schema?.pluginOptions?.portal === undefined) return undefined;
    return { attributes: schema.attributes, shown: partOptions.parse(schema.pluginOptions.portal).fields };
  },
});

function inContext<Result>(uid: string, read: () => Result): Result {
  try {
    return read();
  } catch (error) {
    throw new ProjectionError(`${uid}: ${(error as Error).message}`, { cause: error });
  }
}

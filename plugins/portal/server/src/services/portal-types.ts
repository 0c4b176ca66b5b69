import { khueOptions, type PortalOptions, portalOptions, schoolProfile } from '@khue/config/contracts';
import type { Core } from '@strapi/strapi';
import { type Attributes, type Planned, ProjectionError, planProjection } from '../../../domain/projection.ts';

/** A type that visitors may read, with everything that was checked about it. */
export interface PortalType {
  uid: string;
  options: PortalOptions;
  localized: boolean;
  list: Planned[];
  detail: Planned[];
  /** Name of the relation that `category=<slug>` narrows lists by, and its target. */
  category?: { field: string; target: string };
}

interface Schema {
  uid: string;
  pluginOptions?: { khue?: unknown; portal?: unknown; i18n?: { localized?: boolean } };
  attributes: Attributes;
}

export const schoolUid = 'api::school-profile.school-profile';
/** Addresses of this plugin that no type may take. */
const reserved = ['school', 'session', 'me', 'log', 'preview'];

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
  inContext(schoolUid, () => {
    const schema = schemasOf(strapi).find(({ uid }) => uid === schoolUid);
    if (!schema || !isPublic(schema)) throw new ProjectionError('The school profile must be a public type.');
    return planProjection(Object.keys(schoolProfile.shape), schema.attributes, publicAttributes(strapi));
  });

function readType(strapi: Core.Strapi, schema: Schema): PortalType {
  if (!isPublic(schema)) throw new ProjectionError('Only types with the audience public may have a portal.');
  const options = portalOptions.parse(schema.pluginOptions?.portal);
  const plan = (fields: string[]) => planProjection(fields, schema.attributes, publicAttributes(strapi));
  for (const field of [options.key, ...Object.values(options.validity ?? {})]) plan([field]);
  const category = schema.attributes.category;
  const narrows = category?.type === 'relation' && category.target && options.list.includes('category.slug');
  return {
    uid: schema.uid,
    options,
    localized: schema.pluginOptions?.i18n?.localized === true,
    list: plan(options.list),
    detail: plan([...options.list, ...options.detail]),
    ...(narrows ? { category: { field: 'category', target: category.target as string } } : {}),
  };
}

const schemasOf = (strapi: Core.Strapi) => Object.values(strapi.contentTypes) as unknown as Schema[];
function isPublic(schema: Schema): boolean {
  const { audience, audienceField } = khueOptions.parse(schema.pluginOptions?.khue);
  // Documents of such a type may be for pupils only: their own plugin serves them.
  return audience === 'public' && audienceField === undefined;
}
const publicAttributes = (strapi: Core.Strapi) => (uid: string) => {
  const schema = schemasOf(strapi).find((one) => one.uid === uid);
  return schema && isPublic(schema) ? schema.attributes : undefined;
};

function inContext<Result>(uid: string, read: () => Result): Result {
  try {
    return read();
  } catch (error) {
    throw new ProjectionError(`${uid}: ${(error as Error).message}`, { cause: error });
  }
}

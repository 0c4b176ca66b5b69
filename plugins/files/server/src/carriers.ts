import {
  type Consents,
  type KhueOptions,
  khueOptions,
  libraryOptions,
  mayBeSeen,
  type StoredFile,
} from '@khue/config/contracts';
import type { Core } from '@strapi/strapi';
import { type Carrier, isPublic } from '../../domain/access.ts';
import { today } from './today.ts';

interface ContentType {
  uid: string;
  pluginOptions?: Record<string, unknown>;
  options?: { draftAndPublish?: boolean };
  attributes: Record<string, { type: string; component?: string; components?: string[] }>;
}
type CarriedFile = Pick<StoredFile, 'id' | 'hash' | 'mime'>;
interface Link {
  relatedType: string;
  relatedId: number;
  field: string;
}

/**
 * The documents in force that carry a file: in a media field, or as a picture inside a text, of their own or of a
 * component that stands in them. What is carried in another way (a type that does not exist any more) opens nothing.
 */
export async function carriersOf(strapi: Core.Strapi, file: CarriedFile): Promise<Carrier[]> {
  const blocked = await isBlocked(strapi, file);
  const inFields = await Promise.all((await linksOf(strapi, file.id)).map((link) => carrierAt(strapi, link, blocked)));
  // Looking through texts is the dearer half.
  if (isPublic(inFields.flat())) return inFields.flat();
  const inTexts = await Promise.all(
    typesWithTexts(strapi).map((type) => carriersInTexts(strapi, type, file.hash, blocked)),
  );
  return [...inFields.flat(), ...inTexts.flat(), ...(await carriersInParts(strapi, file.hash, blocked))];
}

/** A picture that visitors may not see on the portal, because of the people in it; elsewhere it is not asked about. */
async function isBlocked(strapi: Core.Strapi, { hash, mime }: CarriedFile): Promise<boolean> {
  if (!mime.startsWith('image/')) return false;
  const consents: Consents = strapi.plugin('files').service('consents');
  return !mayBeSeen((await consents.standings([hash])).get(hash));
}

async function linksOf(strapi: Core.Strapi, fileId: number): Promise<Link[]> {
  const rows: { related_type: string; related_id: number; field: string }[] = await strapi.db
    .connection('files_related_mph')
    .where({ file_id: fileId })
    .select('related_type', 'related_id', 'field');
  return rows.map((row) => ({ relatedType: row.related_type, relatedId: row.related_id, field: row.field }));
}

async function carrierAt(
  strapi: Core.Strapi,
  { relatedType, relatedId, field }: Link,
  blocked: boolean,
): Promise<Carrier[]> {
  if (relatedType in strapi.components) {
    const owners = await ownersOf(strapi, relatedType, [relatedId]);
    return (await Promise.all(owners.map((owner) => carrierAt(strapi, owner, blocked)))).flat();
  }
  const type = strapi.contentTypes[relatedType as never] as ContentType | undefined;
  const options = type && optionsOf(type);
  if (!type || !options || options.audience === 'relations') return [];
  if (blocked && 'portal' in (type.pluginOptions ?? {})) return [];
  return find(strapi, type, options, { id: relatedId }, field);
}

/** Where these rows of a component stand: in a document, or in another component. */
async function ownersOf(strapi: Core.Strapi, component: string, ids: number[]): Promise<Link[]> {
  if (ids.length === 0) return [];
  const models = [
    ...Object.values(strapi.contentTypes),
    ...Object.values(strapi.components),
  ] as unknown as ContentType[];
  const found = models.flatMap((model) =>
    Object.entries(model.attributes)
      .filter(([, { component: one, components = [] }]) => one === component || components.includes(component))
      .map(async ([field]) => {
        const rows: { entity_id: number }[] = await strapi.db
          .connection(joinTableOf(strapi, model.uid, field))
          .whereIn('cmp_id', ids)
          .where({ component_type: component, field })
          .select('entity_id');
        return rows.map((row) => ({ relatedType: model.uid, relatedId: row.entity_id, field }));
      }),
  );
  return (await Promise.all(found)).flat();
}

const joinTableOf = (strapi: Core.Strapi, uid: string, field: string) =>
  (strapi.db.metadata.get(uid).attributes[field] as unknown as { joinTable: { name: string } }).joinTable.name;

/** Texts of the editor in components: the documents in which they stand. */
async function carriersInParts(strapi: Core.Strapi, hash: string, blocked: boolean): Promise<Carrier[]> {
  const components = (Object.values(strapi.components) as unknown as ContentType[]).filter(hasText);
  const owners = await Promise.all(
    components.map(async (component) =>
      ownersOf(strapi, component.uid, await rowsWithPicture(strapi, component, hash)),
    ),
  );
  return (await Promise.all(owners.flat().map((owner) => carrierAt(strapi, owner, blocked)))).flat();
}

async function carriersInTexts(
  strapi: Core.Strapi,
  type: ContentType,
  hash: string,
  blocked: boolean,
): Promise<Carrier[]> {
  if (blocked && 'portal' in (type.pluginOptions ?? {})) return [];
  const ids = await rowsWithPicture(strapi, type, hash);
  return ids.length === 0 ? [] : find(strapi, type, optionsOf(type), { id: { $in: ids } });
}

/** Rows of a type or component whose texts show this picture. */
async function rowsWithPicture(strapi: Core.Strapi, type: ContentType, hash: string): Promise<number[]> {
  const metadata = strapi.db.metadata.get(type.uid);
  const columns = Object.entries(type.attributes)
    .filter(([, attribute]) => attribute.type === 'blocks')
    .map(([name]) => (metadata.attributes[name] as { columnName?: string } | undefined)?.columnName ?? name);
  const rows: { id: number }[] = await strapi.db
    .connection(metadata.tableName)
    .select('id')
    .where((where) => {
      for (const column of columns)
        where.orWhereRaw('jsonb_path_exists(??, ?::jsonpath, ?::jsonb)', [
          column,
          '$.**.image ? (@.hash == $hash)',
          JSON.stringify({ hash }),
        ]);
    });
  return rows.map((row) => row.id);
}

/** The rows that are in force among those of `where`, as carriers. */
async function find(
  strapi: Core.Strapi,
  type: ContentType,
  options: KhueOptions,
  where: Record<string, unknown>,
  field?: string,
): Promise<Carrier[]> {
  const inForce = type.options?.draftAndPublish ? { publishedAt: { $notNull: true } } : {};
  const select = [options.audienceField, 'accessLevel', ending].filter(
    (name) => name && name in type.attributes,
  ) as string[];
  const rows = (await strapi.db
    .query(type.uid)
    .findMany({ where: { ...where, ...inForce }, select: ['id', ...select] })) as Record<string, unknown>[];
  return rows.map((row) => ({
    audience: options.audience,
    ...(options.audienceField ? { narrowedTo: (row[options.audienceField] ?? null) as string | null } : {}),
    withheld: hasEnded(row[ending]) || (row.accessLevel === 'metadata' && [undefined, field].includes(handedOut(type))),
  }));
}

/** Field that names the last day on which a document may be shown, with all that it carries. */
const ending = 'licenceEndsOn';
const hasEnded = (day: unknown) => typeof day === 'string' && day < today();

/** The media field that an access level speaks about; a cover belongs to the description. */
const handedOut = (type: ContentType) => libraryOptions.safeParse(type.pluginOptions?.library).data?.file;
const optionsOf = (type: ContentType) => khueOptions.parse(type.pluginOptions?.khue);
const typesWithTexts = (strapi: Core.Strapi) =>
  (Object.values(strapi.contentTypes) as unknown as ContentType[]).filter(
    (type) => type.uid.startsWith('api::') && optionsOf(type).audience !== 'relations' && hasText(type),
  );
const hasText = (type: ContentType) => Object.values(type.attributes).some((attribute) => attribute.type === 'blocks');

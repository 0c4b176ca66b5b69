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
  attributes: Record<string, { type: string }>;
}
type CarriedFile = Pick<StoredFile, 'id' | 'hash' | 'mime'>;
interface Link {
  relatedType: string;
  relatedId: number;
  field: string;
}

/**
 * The documents in force that carry a file: in a media field, or as a picture inside a text. What is carried
 * in another way (a component, a type that does not exist any more) opens nothing.
 */
export async function carriersOf(strapi: Core.Strapi, file: CarriedFile): Promise<Carrier[]> {
  const blocked = await isBlocked(strapi, file);
  const inFields = await Promise.all((await linksOf(strapi, file.id)).map((link) => carrierAt(strapi, link, blocked)));
  // Looking through texts is the dearer half.
  if (isPublic(inFields.flat())) return inFields.flat();
  const inTexts = await Promise.all(
    typesWithTexts(strapi).map((type) => carriersInTexts(strapi, type, file.hash, blocked)),
  );
  return [...inFields.flat(), ...inTexts.flat()];
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
  const type = strapi.contentTypes[relatedType as never] as ContentType | undefined;
  const options = type && optionsOf(type);
  if (!type || !options || options.audience === 'relations') return [];
  if (blocked && 'portal' in (type.pluginOptions ?? {})) return [];
  return find(strapi, type, options, { id: relatedId }, field);
}

async function carriersInTexts(
  strapi: Core.Strapi,
  type: ContentType,
  hash: string,
  blocked: boolean,
): Promise<Carrier[]> {
  if (blocked && 'portal' in (type.pluginOptions ?? {})) return [];
  const options = optionsOf(type);
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
  if (rows.length === 0) return [];
  return find(strapi, type, options, { id: { $in: rows.map((row) => row.id) } });
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
    (type) =>
      type.uid.startsWith('api::') &&
      optionsOf(type).audience !== 'relations' &&
      Object.values(type.attributes).some((attribute) => attribute.type === 'blocks'),
  );

import type { StoredFile } from '@khue/config/contracts';
import type { Core } from '@strapi/strapi';
import type { IndexedItem, ItemKey } from '../../../domain/search/item.ts';
import { type IndexedType, indexedType } from './indexed-types.ts';
import { type InForce, keyOf, toIndexedItem, versionOf } from './to-indexed-item.ts';

export interface LoadedItem {
  item: IndexedItem;
  file: StoredFile | null;
}

/** The version in force as it is now, or undefined when there is none (any more). */
export async function loadItem(strapi: Core.Strapi, key: ItemKey): Promise<LoadedItem | undefined> {
  const type = indexedType(strapi, key.uid);
  if (!type) return undefined;
  const { file: fileField, blocks, unless } = type.library;
  const document = (await strapi.documents(type.uid as never).findOne({
    documentId: key.documentId,
    status: 'published',
    ...(key.locale ? { locale: key.locale } : {}),
    populate: populated(
      [fileField, 'subject'].filter((name) => name !== undefined && type.has(name)) as string[],
      blocks,
    ),
  } as never)) as InForce | null;
  if (!document || (unless && document[unless])) return undefined;
  // Of an item that is only described nobody may read the file, so nobody may search it either.
  const file = fileField && document.accessLevel !== 'metadata' ? (document[fileField] as StoredFile | null) : null;
  return { item: toIndexedItem(type, document), file: file ?? null };
}

/** Two levels of components: a gallery has its pictures in one of its own. */
const populated = (fields: string[], blocks: string | undefined) => ({
  ...Object.fromEntries(fields.map((field) => [field, true])),
  ...(blocks ? { [blocks]: { populate: '*' } } : {}),
});

/** Keys and versions of everything that belongs into the index. */
export async function listInForce(
  strapi: Core.Strapi,
  types: IndexedType[],
): Promise<{ key: ItemKey; version: string }[]> {
  const lists = await Promise.all(
    types.map(async (type) => {
      const rows = (await strapi.db.query(type.uid as never).findMany({
        select: ['documentId', 'locale', 'updatedAt'],
        where: {
          ...(type.draftAndPublish ? { publishedAt: { $notNull: true } } : {}),
          ...(type.library.unless ? { [type.library.unless]: { $ne: true } } : {}),
        },
        orderBy: { id: 'asc' },
      })) as InForce[];
      return rows.map((row) => ({ key: keyOf(type, row), version: versionOf(row) }));
    }),
  );
  return lists.flat();
}

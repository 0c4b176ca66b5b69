import type { Core } from '@strapi/strapi';
import { setsOf } from '../../../domain/catalogue/sets.ts';
import { itemUid } from '../items.ts';
import { type IndexedType, indexedType } from '../search/indexed-types.ts';
import { audienceOf, gradesOf, type InForce, versionOf } from '../search/to-indexed-item.ts';
import { endOfDay } from '../today.ts';
import { copiesOf } from './load-records.ts';
import { sharingTable } from './shared-rows.ts';

type Item = InForce & { kind: never; subject: { code: string; name: string } | null; licenceEndsOn: string | null };

/** Writes down what has to be told to others about one item, as it is in force now. Looking again changes nothing. */
export async function keepShared(strapi: Core.Strapi, itemId: string): Promise<void> {
  await strapi.db.transaction(async ({ trx }) => {
    // Two workers that look at one item at a time would both find no row.
    await trx.raw('SELECT pg_advisory_xact_lock(hashtextextended(?, 0))', [`${sharingTable}:${itemId}`]);
    const item = await loadPublic(strapi, itemId);
    const row = await trx(sharingTable).where({ item_id: itemId }).first('version', 'deleted', 'copies');
    const now = new Date(Math.floor(Date.now() / 1000) * 1000);
    if (!item) {
      if (row && !row.deleted)
        await trx(sharingTable).where({ item_id: itemId }).update({ deleted: true, changed_at: now });
      return;
    }
    const version = versionOf(item);
    const copies = JSON.stringify(await toldCopies(strapi, itemId));
    if (row && !row.deleted && row.version === version && sameCopies(row.copies, copies)) return;
    const state = {
      version,
      deleted: false,
      changed_at: now,
      expires_at: item.licenceEndsOn ? endOfDay(item.licenceEndsOn) : null,
      copies,
      sets: JSON.stringify(setsOf({ ...item, grades: gradesOf(item.grades) })),
    };
    if (row) await trx(sharingTable).where({ item_id: itemId }).update(state);
    else await trx(sharingTable).insert({ item_id: itemId, shared_at: now, ...state });
  });
}

/** What the catalogue says of the printed copies of an item, by their ids. */
async function toldCopies(strapi: Core.Strapi, itemId: string): Promise<Record<string, string>> {
  const copies = (await copiesOf(strapi, [itemId])).get(itemId) ?? [];
  const told = copies.map(({ documentId, registrationNumber, place }) => [
    documentId,
    [registrationNumber, place ?? ''].join(' – '),
  ]);
  return Object.fromEntries(told.sort(([a = ''], [b = '']) => (a < b ? -1 : 1)));
}

/** Rows of before copies were kept have none. Strapi turns off the parsing of JSON columns on its connections. */
function sameCopies(known: unknown, copies: string): boolean {
  const before = (typeof known === 'string' ? JSON.parse(known) : known) as Record<string, string> | null;
  const sorted = Object.entries(before ?? {}).sort(([a], [b]) => (a < b ? -1 : 1));
  return JSON.stringify(Object.fromEntries(sorted)) === copies;
}

/** A copy was written or deleted: the item that it is of now, and the one that it was told of, are looked at again. */
export async function keepCopyShared(strapi: Core.Strapi, copyId: string): Promise<void> {
  const copy = (await strapi.documents('api::library-copy.library-copy' as never).findOne({
    documentId: copyId,
    populate: { item: { fields: ['title'] } },
  } as never)) as { item: { documentId: string } | null } | null;
  const told = (await strapi.db
    .connection(sharingTable)
    .whereRaw('jsonb_exists(copies, ?)', [copyId])
    .select('item_id')) as { item_id: string }[];
  const items = new Set([...(copy?.item ? [copy.item.documentId] : []), ...told.map(({ item_id }) => item_id)]);
  for (const item of items) await keepShared(strapi, item);
}

/** The item in force, when everybody may know of it; its licence is a matter of the clock and stands in the row. */
async function loadPublic(strapi: Core.Strapi, documentId: string): Promise<Item | undefined> {
  const item = (await strapi.documents(itemUid as never).findOne({
    documentId,
    status: 'published',
    populate: ['subject'],
  } as never)) as Item | null;
  const type = indexedType(strapi, itemUid) as IndexedType;
  return item && audienceOf(type, item) === 'public' ? item : undefined;
}

/** Makes good what happened while nobody kept the table: at the first start with a filled library, above all. */
export async function keepAllShared(strapi: Core.Strapi): Promise<void> {
  const inForce = (await strapi.db
    .query(itemUid as never)
    .findMany({ select: ['documentId'], where: { publishedAt: { $notNull: true } } })) as { documentId: string }[];
  const known = (await strapi.db.connection(sharingTable).where({ deleted: false }).select('item_id')) as {
    item_id: string;
  }[];
  const ids = new Set([...inForce.map(({ documentId }) => documentId), ...known.map(({ item_id }) => item_id)]);
  for (const id of ids) await keepShared(strapi, id);
}

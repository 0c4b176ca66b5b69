import type { Facts } from '@khue/config/contracts';
import type { Core } from '@strapi/strapi';
import { itemUid } from '../items.ts';

/** Records that what is in force changed, for each item in force that hands out this file: its pages are read anew. */
export async function recordNewText(strapi: Core.Strapi, fileId: number): Promise<void> {
  const facts = strapi.plugin('outbox').service('facts') as Facts;
  const rows: { document_id: string }[] = await strapi.db
    .connection('files_related_mph AS link')
    .join('library_items AS item', 'item.id', 'link.related_id')
    .where({ 'link.file_id': fileId, 'link.related_type': itemUid, 'link.field': 'file' })
    .whereNotNull('item.published_at')
    .distinct('item.document_id');
  for (const { document_id: documentId } of rows)
    await facts.record('content.changed', { uid: itemUid, documentId, locale: null, state: 'in-force' });
}

/** Whether a draft or an item in force hands out this file. */
export const isOfItem = async (strapi: Core.Strapi, fileId: number): Promise<boolean> =>
  (await strapi.db
    .connection('files_related_mph')
    .where({ file_id: fileId, related_type: itemUid, field: 'file' })
    .first('id')) !== undefined;

import { hidden, index } from './hidden.ts';

/** An item that is or was public: what others who copied its description have to be told about it. Never deleted. */
export const sharingRecord = {
  kind: 'collectionType',
  collectionName: 'library_sharing_records',
  info: { singularName: 'sharing-record', pluralName: 'sharing-records', displayName: 'Shared item' },
  options: { draftAndPublish: false },
  pluginOptions: hidden,
  attributes: {
    /** documentId of the item. */
    itemId: { type: 'string', required: true },
    /** State of the item when it was looked at last (`updatedAt`), so that looking again changes nothing. */
    version: { type: 'string', required: true },
    /** No longer public. */
    deleted: { type: 'boolean', required: true },
    /** When others have to read it again. */
    changedAt: { type: 'datetime', required: true },
    /** When it first became public. */
    sharedAt: { type: 'datetime', required: true },
    /** The licence ends: from then on it counts as deleted, without anybody writing anything. */
    expiresAt: { type: 'datetime' },
    /** Specs of the sets it is in, or was in at last. */
    sets: { type: 'json', required: true },
    /** What was told of its printed copies, by the ids of these: a copy that changes or goes changes the item. */
    copies: { type: 'json' },
  },
  indexes: [
    index('library_sharing_records_item', ['item_id'], 'unique'),
    index('library_sharing_records_order', ['changed_at', 'item_id']),
  ],
};

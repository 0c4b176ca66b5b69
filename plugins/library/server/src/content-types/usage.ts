import { hidden, index } from './hidden.ts';

/**
 * How much was read, as sums only. A row without a class is about all readers; a row without an item is about all
 * items that a class read. Pupils are nowhere in it.
 */
export const usage = {
  kind: 'collectionType',
  collectionName: 'library_usages',
  info: { singularName: 'usage', pluralName: 'usages', displayName: 'Use of the library' },
  options: { draftAndPublish: false },
  pluginOptions: hidden,
  attributes: {
    /** YYYY-MM, by the calendar of the school. */
    month: { type: 'string', required: true },
    /** documentId of the item, or an empty text. */
    itemId: { type: 'string', required: true },
    /** documentId of the class, or an empty text. */
    classId: { type: 'string', required: true },
    investigations: { type: 'integer', required: true },
    uniqueInvestigations: { type: 'integer', required: true },
    requests: { type: 'integer', required: true },
    uniqueRequests: { type: 'integer', required: true },
    /** Most pupils of the class that were seen within one hour: so many different ones there were at least. */
    readers: { type: 'integer', required: true },
  },
  indexes: [index('library_usages_key', ['month', 'item_id', 'class_id'], 'unique')],
};

/**
 * What a reader did with an item within the hour, to tell double clicks and sessions apart; the reader stands in it
 * as a keyed digest. Rows are deleted when their hour is over.
 */
export const usageVisit = {
  kind: 'collectionType',
  collectionName: 'library_usage_visits',
  info: { singularName: 'usage-visit', pluralName: 'usage-visits', displayName: 'Visit within the hour' },
  options: { draftAndPublish: false },
  pluginOptions: hidden,
  attributes: {
    reader: { type: 'string', required: true, private: true },
    itemId: { type: 'string', required: true, private: true },
    classId: { type: 'string', required: true, private: true },
    /** Milliseconds since 1970. */
    pageAt: { type: 'biginteger', private: true },
    textAt: { type: 'biginteger', private: true },
    /** Hours since 1970. */
    investigatedIn: { type: 'integer', private: true },
    requestedIn: { type: 'integer', private: true },
    forgetAfter: { type: 'datetime', required: true, private: true },
  },
  indexes: [
    index('library_usage_visits_key', ['reader', 'item_id'], 'unique'),
    index('library_usage_visits_hour', ['class_id', 'investigated_in']),
    index('library_usage_visits_forget', ['forget_after']),
  ],
};

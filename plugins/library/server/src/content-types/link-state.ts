import { hidden, index } from './hidden.ts';

/** What is known of the link of an item in force. No document: it can be found again at any time. */
export const linkState = {
  kind: 'collectionType',
  collectionName: 'library_link_states',
  info: { singularName: 'link-state', pluralName: 'link-states', displayName: 'State of a link' },
  options: { draftAndPublish: false },
  pluginOptions: hidden,
  attributes: {
    /** documentId of the item. */
    itemId: { type: 'string', required: true },
    /** The address that was asked; of another one nothing is known. */
    url: { type: 'text', required: true },
    state: { type: 'string', required: true },
    since: { type: 'date', required: true },
    failures: { type: 'integer', required: true },
    failedOn: { type: 'date' },
    problem: { type: 'string' },
    checkedAt: { type: 'datetime', required: true },
    nextCheckOn: { type: 'date', required: true },
  },
  indexes: [index('library_link_states_item', ['item_id'], 'unique')],
};

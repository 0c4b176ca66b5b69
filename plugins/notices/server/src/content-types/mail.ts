import { hidden, index } from './hidden.ts';

/** A mail to one person and how far it has come; what it says is made from its notices when it is sent. */
export const mail = {
  kind: 'collectionType',
  collectionName: 'notice_mails',
  info: { singularName: 'mail', pluralName: 'mails', displayName: 'Notice mail' },
  options: { draftAndPublish: false },
  pluginOptions: hidden,
  attributes: {
    staffId: { type: 'string', required: true },
    at: { type: 'datetime', required: true },
    state: { type: 'string', required: true },
    attempts: { type: 'integer', required: true },
    error: { type: 'text' },
    sentAt: { type: 'datetime' },
  },
  indexes: [index('notice_mails_unsent', ['state', 'attempts'])],
};

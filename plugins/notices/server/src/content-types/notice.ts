import { hidden, index } from './hidden.ts';

/** What one person was told. */
export const notice = {
  kind: 'collectionType',
  collectionName: 'notices',
  info: { singularName: 'notice', pluralName: 'notices', displayName: 'Notice' },
  options: { draftAndPublish: false },
  pluginOptions: hidden,
  attributes: {
    key: { type: 'string', required: true },
    staffId: { type: 'string', required: true },
    kind: { type: 'string', required: true },
    subject: { type: 'json', required: true },
    text: { type: 'json', required: true },
    path: { type: 'text', required: true },
    at: { type: 'datetime', required: true },
    readAt: { type: 'datetime' },
    /** `own-mail`, `digest` or `no-mail`. */
    plan: { type: 'string', required: true },
    /** Row of the mail that carries it; a digest has several notices. */
    mailId: { type: 'integer' },
  },
  indexes: [
    index('notices_once', ['key', 'staff_id'], 'unique'),
    index('notices_of_person', ['staff_id', 'read_at', 'at']),
    index('notices_put_aside', ['plan', 'mail_id', 'staff_id']),
    index('notices_of_mail', ['mail_id']),
  ],
};

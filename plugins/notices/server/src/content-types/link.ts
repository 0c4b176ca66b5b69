import { hidden, index } from './hidden.ts';

/** A one-time link of a mail. The token itself stands in the mail only. */
export const link = {
  kind: 'collectionType',
  collectionName: 'notice_links',
  info: { singularName: 'link', pluralName: 'links', displayName: 'Notice link' },
  options: { draftAndPublish: false },
  pluginOptions: hidden,
  attributes: {
    /** SHA-256 of the token, hexadecimal. */
    hash: { type: 'string', required: true },
    noticeId: { type: 'integer', required: true },
    expiresAt: { type: 'datetime', required: true },
    usedAt: { type: 'datetime' },
  },
  indexes: [index('notice_links_hash', ['hash'], 'unique'), index('notice_links_expiry', ['expires_at'])],
};

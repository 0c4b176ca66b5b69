const hidden = {
  khue: { audience: 'relations' },
  'content-manager': { visible: false },
  'content-type-builder': { visible: false },
} as const;

/** One person on one device. The token itself is nowhere: only its SHA-256 is kept. */
const session = {
  kind: 'collectionType',
  collectionName: 'portal_sessions',
  info: { singularName: 'session', pluralName: 'sessions', displayName: 'Portal session' },
  options: { draftAndPublish: false },
  pluginOptions: hidden,
  indexes: [
    { name: 'portal_sessions_token_hash_unique', columns: ['token_hash'], type: 'unique' },
    { name: 'portal_sessions_user_id_index', columns: ['user_id'], type: null },
  ],
  attributes: {
    tokenHash: { type: 'string', required: true, private: true },
    userId: { type: 'integer', required: true },
    /** Whose accounts `userId` counts: `staff` for those of the admin; empty or `portal` for those of the portal. */
    holderKind: { type: 'string' },
    /** Digest of the password hash at login: another password, another mark, and the session is over. */
    passwordMark: { type: 'string', required: true, private: true },
    openedAt: { type: 'datetime', required: true },
    lastSeenAt: { type: 'datetime', required: true },
    expiresAt: { type: 'datetime', required: true },
  },
};

/** A member of staff on the way from the admin to the portal: used once, within a minute, or never. */
const ticket = {
  kind: 'collectionType',
  collectionName: 'portal_tickets',
  info: { singularName: 'ticket', pluralName: 'tickets', displayName: 'Portal hand-over' },
  options: { draftAndPublish: false },
  pluginOptions: hidden,
  indexes: [{ name: 'portal_tickets_token_hash_unique', columns: ['token_hash'], type: 'unique' }],
  attributes: {
    tokenHash: { type: 'string', required: true, private: true },
    userId: { type: 'integer', required: true },
    expiresAt: { type: 'datetime', required: true },
  },
};

/** Failed logins of one key in one window; `counter` is `<scope>:<key>:<window>`. */
const attempt = {
  kind: 'collectionType',
  collectionName: 'portal_attempts',
  info: { singularName: 'attempt', pluralName: 'attempts', displayName: 'Portal login attempts' },
  options: { draftAndPublish: false },
  pluginOptions: hidden,
  indexes: [{ name: 'portal_attempts_counter_unique', columns: ['counter'], type: 'unique' }],
  attributes: {
    counter: { type: 'string', required: true },
    failures: { type: 'integer', required: true },
    endsAt: { type: 'datetime', required: true },
  },
};

/** One line of the log that tells sites which pages are no longer right; its number is the row's id. */
const change = {
  kind: 'collectionType',
  collectionName: 'portal_changes',
  info: { singularName: 'change', pluralName: 'changes', displayName: 'Portal log' },
  options: { draftAndPublish: false },
  pluginOptions: hidden,
  attributes: {
    tags: { type: 'json', required: true },
    gone: { type: 'boolean', required: true },
  },
};

/** Views of a day by one trait, as a sum; people are nowhere in it. @see config/src/contracts/page-statistics.ts */
const pageView = {
  kind: 'collectionType',
  collectionName: 'portal_page_views',
  info: { singularName: 'page-view', pluralName: 'page-views', displayName: 'Page views' },
  options: { draftAndPublish: false },
  pluginOptions: hidden,
  indexes: [{ name: 'portal_page_views_key', columns: ['day', 'trait', 'value'], type: 'unique' }],
  attributes: {
    /** YYYY-MM-DD, by the calendar of the school. */
    day: { type: 'string', required: true },
    trait: { type: 'string', required: true },
    value: { type: 'text', required: true },
    views: { type: 'integer', required: true },
  },
};

/** Batches of page views that were counted, so that none counts twice. */
const viewBatch = {
  kind: 'collectionType',
  collectionName: 'portal_view_batches',
  info: { singularName: 'view-batch', pluralName: 'view-batches', displayName: 'Batches of page views' },
  options: { draftAndPublish: false },
  pluginOptions: hidden,
  indexes: [{ name: 'portal_view_batches_batch', columns: ['batch'], type: 'unique' }],
  attributes: {
    batch: { type: 'string', required: true },
    countedAt: { type: 'datetime', required: true },
  },
};

export const contentTypes = {
  session: { schema: session },
  ticket: { schema: ticket },
  attempt: { schema: attempt },
  change: { schema: change },
  'page-view': { schema: pageView },
  'view-batch': { schema: viewBatch },
};
export const changeUid = 'plugin::portal.change';
export const sessionUid = 'plugin::portal.session';

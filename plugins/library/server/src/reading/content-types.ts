/** No screen and no API shows these: what somebody reads concerns nobody else. */
const hidden = {
  khue: { audience: 'relations' },
  'content-manager': { visible: false },
  'content-type-builder': { visible: false },
} as const;

/** A bookmark, highlight or note. `owner` names the account, `item` the document. */
const mark = {
  kind: 'collectionType',
  collectionName: 'reading_marks',
  info: { singularName: 'reading-mark', pluralName: 'reading-marks', displayName: 'Reading mark' },
  options: { draftAndPublish: false },
  pluginOptions: hidden,
  indexes: [{ name: 'reading_marks_owner_item_mark_unique', columns: ['owner', 'item', 'mark_id'], type: 'unique' }],
  attributes: {
    owner: { type: 'string', required: true, private: true },
    item: { type: 'string', required: true, private: true },
    markId: { type: 'string', required: true, private: true },
    kind: { type: 'string', required: true, private: true },
    place: { type: 'string', required: true, private: true, maxLength: 400 },
    label: { type: 'string', private: true },
    quote: { type: 'text', private: true },
    note: { type: 'text', private: true },
    /** Milliseconds since 1970. */
    at: { type: 'biginteger', required: true, private: true },
    deleted: { type: 'boolean', required: true, private: true },
  },
};

/** How far somebody is in one book. */
const progress = {
  kind: 'collectionType',
  collectionName: 'reading_progresses',
  info: { singularName: 'reading-progress', pluralName: 'reading-progresses', displayName: 'Reading progress' },
  options: { draftAndPublish: false },
  pluginOptions: hidden,
  indexes: [{ name: 'reading_progresses_owner_item_unique', columns: ['owner', 'item'], type: 'unique' }],
  attributes: {
    owner: { type: 'string', required: true, private: true },
    item: { type: 'string', required: true, private: true },
    place: { type: 'string', required: true, private: true, maxLength: 400 },
    label: { type: 'string', private: true },
    fraction: { type: 'float', required: true, private: true },
    at: { type: 'biginteger', required: true, private: true },
  },
};

export const contentTypes = { 'reading-mark': { schema: mark }, 'reading-progress': { schema: progress } };
export const markUid = 'plugin::library.reading-mark';
export const progressUid = 'plugin::library.reading-progress';

import { hidden, index } from './hidden.ts';

/** When a person wants mail; no row means that they never chose. */
export const preference = {
  kind: 'collectionType',
  collectionName: 'notice_preferences',
  info: { singularName: 'preference', pluralName: 'preferences', displayName: 'Notice preference' },
  options: { draftAndPublish: false },
  pluginOptions: hidden,
  attributes: {
    staffId: { type: 'string', required: true },
    /** `immediate`, `daily` or `none`. */
    mail: { type: 'string', required: true },
  },
  indexes: [index('notice_preferences_person', ['staff_id'], 'unique')],
};

import { hidden, index } from './hidden.ts';

/** Who changed what approval covers of a draft since it was last in force; the database forgets them when it is. */
export const editor = {
  kind: 'collectionType',
  collectionName: 'approval_editors',
  info: { singularName: 'editor', pluralName: 'editors', displayName: 'Editor of a draft' },
  options: { draftAndPublish: false },
  pluginOptions: hidden,
  attributes: {
    subjectUid: { type: 'string', required: true },
    subjectId: { type: 'string', required: true },
    subjectLocale: { type: 'string' },
    staffId: { type: 'string', required: true },
    at: { type: 'datetime', required: true },
  },
  indexes: [index('approval_editors_subject', ['subject_id', 'subject_uid', 'subject_locale'])],
};

import { hidden, index } from './hidden.ts';

/** Which workflow the runs of a type start under, where the school decided otherwise than the schema. */
export const assignment = {
  kind: 'collectionType',
  collectionName: 'approval_assignments',
  info: { singularName: 'assignment', pluralName: 'assignments', displayName: 'Workflow of a type' },
  options: { draftAndPublish: false },
  pluginOptions: hidden,
  attributes: {
    uid: { type: 'string', required: true },
    workflow: { type: 'string', required: true },
  },
  indexes: [index('approval_assignments_uid', ['uid'], 'unique')],
};

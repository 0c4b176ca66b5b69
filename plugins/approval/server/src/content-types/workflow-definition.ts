import { hidden, index } from './hidden.ts';

export const workflowDefinition = {
  kind: 'collectionType',
  collectionName: 'approval_workflow_definitions',
  info: {
    singularName: 'workflow-definition',
    pluralName: 'workflow-definitions',
    displayName: 'Workflow definition',
    description: 'One version of a workflow; a version is never changed.',
  },
  options: { draftAndPublish: false },
  pluginOptions: hidden,
  attributes: {
    code: { type: 'string', required: true, maxLength: 80 },
    version: { type: 'integer', required: true },
    label: { type: 'json', required: true },
    steps: { type: 'json', required: true },
    selfApproval: { type: 'boolean', required: true, default: false },
    atEnd: { type: 'string', required: true, default: 'publish' },
  },
  indexes: [index('approval_workflow_definitions_version', ['code', 'version'], 'unique')],
};

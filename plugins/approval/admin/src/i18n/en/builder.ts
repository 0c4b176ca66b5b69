import type { builder as vi } from '../vi/builder.ts';

export const builder: Readonly<Record<keyof typeof vi, string>> = {
  'builder.title': 'Approval',
  'builder.governed': 'Takes effect only once it is approved',
  'builder.governed.hint': 'Nothing of this type can be published by any path but what was approved, to the letter.',
  'builder.ungoverned': 'Once saved, everybody with the right to publish can publish at once, without approval.',
  'builder.workflow': 'Workflow',
  'builder.workflow.hint': 'Used unless the school chose another one for this type on the page “Workflows”.',
  'builder.workflow.needed': 'Choose a workflow.',
  'builder.workflow.unknown': 'There is no workflow with the code “{code}”. Choose another one.',
  'builder.drafts.needed': 'Turn on draft & publish: without drafts every save takes effect at once.',
  'builder.uncovered': 'Fields that need no approval',
  'builder.uncovered.hint': 'They may change without another approval, such as notes written after the lesson.',
  'builder.uncovered.none': 'All fields need approval',
};

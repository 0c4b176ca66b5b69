import { run } from './run.ts';
import { runEvent } from './run-event.ts';
import { workflowDefinition } from './workflow-definition.ts';

export const contentTypes = {
  run: { schema: run },
  'run-event': { schema: runEvent },
  'workflow-definition': { schema: workflowDefinition },
};

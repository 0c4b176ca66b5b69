import { assignment } from './assignment.ts';
import { editor } from './editor.ts';
import { run } from './run.ts';
import { runEvent } from './run-event.ts';
import { substitution } from './substitution.ts';
import { wait } from './wait.ts';
import { workflowDefinition } from './workflow-definition.ts';

export const contentTypes = {
  run: { schema: run },
  'run-event': { schema: runEvent },
  wait: { schema: wait },
  'workflow-definition': { schema: workflowDefinition },
  assignment: { schema: assignment },
  editor: { schema: editor },
  substitution: { schema: substitution },
};

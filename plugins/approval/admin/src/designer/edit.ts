import type { WorkflowBody, WorkflowStep } from '@khue/config/contracts';
import { keyFromLabel } from './key-from-label.ts';

/** Changes to a workflow that is being edited; each answers a new one. */

export const emptyWorkflow: WorkflowBody = {
  code: '',
  label: { vi: '', en: '' },
  steps: [],
  selfApproval: false,
  atEnd: 'publish',
};

/** A step that waits for the one before it, as most do. */
export function addStep(workflow: WorkflowBody): WorkflowBody {
  const last = workflow.steps.at(-1);
  const step: WorkflowStep = {
    key: keyFromLabel('', keysOf(workflow)),
    label: { vi: '', en: '' },
    approvers: [],
    standIns: [],
    quorum: { kind: 'one' },
    after: last ? [last.key] : [],
    when: [],
    covers: [],
    deadlineDays: 3,
    escalateTo: [],
  };
  return { ...workflow, steps: [...workflow.steps, step] };
}

/** Steps that waited for it wait for what it waited for. */
export function removeStep(workflow: WorkflowBody, index: number): WorkflowBody {
  const gone = workflow.steps[index];
  if (!gone) return workflow;
  const steps = workflow.steps
    .filter((step) => step !== gone)
    .map((step) => ({
      ...step,
      after: unique(step.after.flatMap((key) => (key === gone.key ? gone.after : [key]))),
    }));
  return { ...workflow, steps };
}

/** The order in which steps are listed; who waits for whom stays. */
export function moveStep(workflow: WorkflowBody, index: number, by: -1 | 1): WorkflowBody {
  const steps = [...workflow.steps];
  const [step] = steps.splice(index, 1);
  if (!step || index + by < 0 || index + by > steps.length) return workflow;
  steps.splice(index + by, 0, step);
  return { ...workflow, steps };
}

export const changeStep = (workflow: WorkflowBody, index: number, change: Partial<WorkflowStep>): WorkflowBody => ({
  ...workflow,
  steps: workflow.steps.map((step, place) => (place === index ? { ...step, ...change } : step)),
});

/**
 * A new label. The key of a step that no version has had yet follows it, together with those that wait
 * for it; a published key names the step in the events of runs and stays.
 */
export function relabelStep(
  workflow: WorkflowBody,
  index: number,
  label: WorkflowStep['label'],
  publishedKeys: readonly string[],
): WorkflowBody {
  const step = workflow.steps[index];
  if (!step) return workflow;
  const renamed = changeStep(workflow, index, { label });
  if (publishedKeys.includes(step.key)) return renamed;
  const others = [...keysOf(workflow).filter((_, place) => place !== index), ...publishedKeys];
  const key = keyFromLabel(label.vi, others);
  const follow = (after: readonly string[]) => after.map((own) => (own === step.key ? key : own));
  return {
    ...renamed,
    steps: renamed.steps.map((own, place) => ({
      ...own,
      key: place === index ? key : own.key,
      after: follow(own.after),
    })),
  };
}

/** English is filled in with Vietnamese where it was left out; the key of a new workflow comes from its name. */
export function completed(workflow: WorkflowBody, takenCodes: readonly string[]): WorkflowBody {
  const label = (own: WorkflowBody['label']) => ({ ...own, en: own.en.trim() || own.vi });
  return {
    ...workflow,
    code: workflow.code || keyFromLabel(workflow.label.vi || 'quy trinh', takenCodes),
    label: label(workflow.label),
    steps: workflow.steps.map((step) => ({ ...step, label: label(step.label) })),
  };
}

const keysOf = ({ steps }: WorkflowBody) => steps.map(({ key }) => key);
const unique = (keys: readonly string[]) => [...new Set(keys)];

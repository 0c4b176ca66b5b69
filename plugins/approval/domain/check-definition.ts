import type { Definition, Step } from './definition.ts';

/** A mistake in a definition, at the field it belongs to. */
export interface DefinitionIssue {
  code: 'no-steps' | 'duplicate-key' | 'no-approvers' | 'impossible-quorum' | 'no-label';
  path: string;
}

/** Finds what would make a workflow impossible to finish; an empty list means it may be used. */
export function checkDefinition(definition: Definition): DefinitionIssue[] {
  if (definition.steps.length === 0) return [{ code: 'no-steps', path: 'steps' }];
  return definition.steps.flatMap((step, index) => checkStep(step, index, definition.steps));
}

function checkStep(step: Step, index: number, all: readonly Step[]): DefinitionIssue[] {
  const at = (field: string) => `steps.${index}.${field}`;
  const issues: DefinitionIssue[] = [];
  if (all.findIndex((other) => other.key === step.key) !== index)
    issues.push({ code: 'duplicate-key', path: at('key') });
  if (!step.label.vi.trim()) issues.push({ code: 'no-label', path: at('label.vi') });
  if (step.approvers.length === 0) issues.push({ code: 'no-approvers', path: at('approvers') });
  if (step.quorum.kind === 'some' && !quorumPossible(step, step.quorum.count))
    issues.push({ code: 'impossible-quorum', path: at('quorum.count') });
  return issues;
}

/** Named people can be counted here; roles and heads only when somebody submits. */
function quorumPossible(step: Step, count: number): boolean {
  if (!Number.isInteger(count) || count < 1) return false;
  const onlyPeople = step.approvers.every((rule) => rule.kind === 'person');
  return !onlyPeople || count <= new Set(step.approvers.map((rule) => JSON.stringify(rule))).size;
}

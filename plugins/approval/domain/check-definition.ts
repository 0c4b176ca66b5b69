import { contradictory } from './conditions.ts';
import type { ApproverRule, Definition, Step } from './definition.ts';

/** A mistake in a definition, at the field it belongs to (`steps.0.quorum.count`). */
export interface DefinitionIssue {
  code:
    | 'no-steps'
    | 'duplicate-key'
    | 'no-approvers'
    | 'impossible-quorum'
    | 'no-label'
    | 'unknown-step'
    | 'cycle'
    | 'unreachable'
    | 'not-covered'
    | 'bad-deadline';
  path: string;
}

/** Finds what would make a workflow impossible to finish; an empty list means it may be used. */
export function checkDefinition(definition: Definition): DefinitionIssue[] {
  const { steps } = definition;
  if (steps.length === 0) return [{ code: 'no-steps', path: 'steps' }];
  const issues = steps.flatMap((step, index) => checkStep(step, index, steps));
  if (!definition.label.vi.trim()) issues.push({ code: 'no-label', path: 'label.vi' });
  // Some step has to read all of the document, or parts of it would come into force unread.
  if (steps.every(({ covers }) => covers.length > 0)) issues.push({ code: 'not-covered', path: 'steps.0.covers' });
  return issues;
}

function checkStep(step: Step, index: number, all: readonly Step[]): DefinitionIssue[] {
  const at = (field: string) => `steps.${index}.${field}`;
  const issues: DefinitionIssue[] = [];
  const keys = all.map(({ key }) => key);
  if (keys.indexOf(step.key) !== index) issues.push({ code: 'duplicate-key', path: at('key') });
  if (!step.label.vi.trim()) issues.push({ code: 'no-label', path: at('label.vi') });
  if (step.approvers.length === 0) issues.push({ code: 'no-approvers', path: at('approvers') });
  if (step.quorum.kind === 'some' && !quorumPossible(step.approvers, step.quorum.count))
    issues.push({ code: 'impossible-quorum', path: at('quorum.count') });
  if (step.after.some((key) => !keys.includes(key))) issues.push({ code: 'unknown-step', path: at('after') });
  else if (waitsForItself(step.key, all)) issues.push({ code: 'cycle', path: at('after') });
  else if (before(step.key, all).some((key) => waitsForItself(key, all)))
    issues.push({ code: 'unreachable', path: at('after') });
  if (contradictory(step.when)) issues.push({ code: 'unreachable', path: at('when') });
  if (step.deadlineDays !== null && !(Number.isInteger(step.deadlineDays) && step.deadlineDays >= 1))
    issues.push({ code: 'bad-deadline', path: at('deadlineDays') });
  return issues;
}

const waitsForItself = (key: string, all: readonly Step[]) => before(key, all).includes(key);

/** Every step that has to be done before this one. */
function before(key: string, all: readonly Step[]): string[] {
  const found = new Set<string>();
  const visit = (from: string): void => {
    for (const earlier of all.find((step) => step.key === from)?.after ?? []) {
      if (found.has(earlier)) continue;
      found.add(earlier);
      visit(earlier);
    }
  };
  visit(key);
  return [...found];
}

/** Named people and heads can be counted here; roles only when somebody submits. */
function quorumPossible(approvers: readonly ApproverRule[], count: number): boolean {
  if (!Number.isInteger(count) || count < 1) return false;
  const most = { role: Number.POSITIVE_INFINITY, 'head-of-department': 2 } as Record<string, number>;
  const distinct = new Map(approvers.map((rule) => [JSON.stringify(rule), rule]));
  return count <= [...distinct.values()].reduce((sum, { kind }) => sum + (most[kind] ?? 1), 0);
}

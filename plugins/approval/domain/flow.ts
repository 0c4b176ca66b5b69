import type { Definition, Step } from './definition.ts';

/** An approval that stands, reduced to what decides whether its step is done. */
interface Given {
  step: string;
  needed: number;
}

/** The latest approval of a step says how many it needs. */
export function isComplete(key: string, approvals: readonly Given[]): boolean {
  const given = approvals.filter(({ step }) => step === key);
  const last = given.at(-1);
  return last !== undefined && given.length >= last.needed;
}

/** The steps that wait for a decision: everything before them is done, and they are not. */
export function openSteps(definition: Definition, skipped: readonly string[], approvals: readonly Given[]): Step[] {
  const isBehind = (key: string): boolean => {
    const step = definition.steps.find((other) => other.key === key);
    if (!step) return true;
    // A step that is not taken is passed as soon as those before it are.
    return skipped.includes(key) ? step.after.every(isBehind) : isComplete(key, approvals);
  };
  return definition.steps.filter(
    ({ key, after }) => !skipped.includes(key) && !isComplete(key, approvals) && after.every(isBehind),
  );
}

/** Whether every step that the content calls for has agreed. */
export const isAgreed = (definition: Definition, skipped: readonly string[], approvals: readonly Given[]): boolean =>
  definition.steps.every(({ key }) => skipped.includes(key) || isComplete(key, approvals));

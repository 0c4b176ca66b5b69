import { describe, expect, it } from 'vitest';
import { checkDefinition } from './check-definition.ts';
import { defaultWorkflows } from './default-workflows.ts';
import type { Definition, Step } from './definition.ts';

const good = defaultWorkflows[0] as Definition;
const step = good.steps[0] as Step;
const codes = (steps: Step[]) => checkDefinition({ ...good, steps }).map(({ code, path }) => `${code} ${path}`);

describe('a workflow definition', () => {
  it.each(defaultWorkflows)('that a new school starts with is sound: $code', (definition) => {
    expect(checkDefinition(definition)).toEqual([]);
  });

  it('is refused with the mistake at its field', () => {
    expect(codes([])).toEqual(['no-steps steps']);
    expect(codes([{ ...step, approvers: [] }])).toEqual(['no-approvers steps.0.approvers']);
    expect(codes([step, step])).toEqual(['duplicate-key steps.1.key']);
    expect(codes([{ ...step, quorum: { kind: 'some', count: 0 } }])).toEqual([
      'impossible-quorum steps.0.quorum.count',
    ]);
    const person = { kind: 'person', staffDocumentId: 'a' } as const;
    expect(codes([{ ...step, approvers: [person, person], quorum: { kind: 'some', count: 2 } }])).toEqual([
      'impossible-quorum steps.0.quorum.count',
    ]);
  });
});

import { describe, expect, it } from 'vitest';
import type { Definition, Step } from '../../../domain/definition.ts';
import { ApprovalError } from '../../../domain/reasons.ts';
import { castFor, everybody } from './cast.ts';
import { play, runOf, type Trial, wait, waitingIn } from './trial.ts';

const label = { vi: 'Bước', en: 'Step' };
const head: Step = {
  key: 'head',
  label,
  approvers: [{ kind: 'head-of-department' }],
  standIns: [{ kind: 'role', role: 'vice' }],
  quorum: { kind: 'one' },
  after: [],
  when: [],
  covers: ['goals'],
  deadlineDays: 2,
  escalateTo: [{ kind: 'role', role: 'principal' }],
};
const board: Step = {
  ...head,
  key: 'board',
  approvers: [{ kind: 'role', role: 'board' }],
  standIns: [],
  quorum: { kind: 'some', count: 2 },
  after: ['head'],
  covers: [],
  deadlineDays: null,
  escalateTo: [],
};
const definition: Definition = {
  code: 'any',
  version: 1,
  label,
  steps: [head, board],
  selfApproval: false,
  atEnd: 'publish',
};
const seats = castFor(definition, { 'head:department': 1 }, (rule, number) => `${rule.kind} ${number}`);
const named = (id: string) => {
  const person = everybody(seats).find(({ staffId }) => staffId === id);
  if (!person) throw new Error(`nobody is ${id}`);
  return person;
};
const teacher = { staffId: 'teacher', name: 'Teacher' };
/** Friday. */
const begun: Trial = { definition, seats, author: teacher, facts: {}, day: '2026-11-20', edits: {}, events: [] };
const submitted = play(begun, { kind: 'submit' });
const says = (kind: 'approve' | 'request-changes', id: string, step: string) =>
  ({ kind, by: named(id), step, comment: 'x' }) as const;
const types = ({ events }: Trial) => events.map(({ type }) => type);
const open = (trial: Trial) => waitingIn(trial).map(({ step }) => step.key);

describe('trying a workflow', () => {
  it('goes from step to step and publishes at the end', () => {
    let trial = play(submitted, says('approve', 'head:department#1', 'head'));
    expect(open(trial)).toEqual(['board']);
    trial = play(trial, says('approve', 'role:board#1', 'board'));
    trial = play(trial, says('approve', 'role:board#2', 'board'));
    expect(runOf(trial).state).toBe('published');
  });

  it('waits for the author where the workflow says so', () => {
    const waits = {
      ...submitted,
      definition: { ...definition, steps: [{ ...head, covers: [] }], atEnd: 'wait' as const },
    };
    const trial = play(
      play({ ...waits, events: [] }, { kind: 'submit' }),
      says('approve', 'head:department#1', 'head'),
    );
    expect(runOf(trial).state).toBe('approved');
    expect(runOf(play(trial, { kind: 'publish' })).state).toBe('published');
  });

  it('counts school days, and asks those above once it is overdue', () => {
    expect(waitingIn(submitted)[0]?.dueOn).toBe('2026-11-24');
    expect(wait(submitted, 2)).toMatchObject({ day: '2026-11-24', events: submitted.events });
    const late = wait(submitted, 3);
    expect(types(late)).toEqual(['submitted', 'escalated']);
    expect(waitingIn(late)[0]?.people.map(({ staffId }) => staffId)).toContain('role:principal#1');
    expect(types(wait(late, 5))).toHaveLength(2);
  });

  it('asks the stand-ins when the author holds the step', () => {
    const own = play({ ...begun, author: named('head:department#1') }, { kind: 'submit' });
    expect(waitingIn(own)[0]?.people.map(({ staffId }) => staffId)).toEqual(['role:vice#1', 'role:vice#2']);
  });

  it('keeps the approval of what was not edited', () => {
    const returned = play(
      play(submitted, says('approve', 'head:department#1', 'head')),
      says('request-changes', 'role:board#1', 'board'),
    );
    const elsewhere = play(play(returned, { kind: 'edit', field: '*' }), { kind: 'submit' });
    expect(open(elsewhere)).toEqual(['board']);
    const covered = play(play(returned, { kind: 'edit', field: 'goals' }), { kind: 'submit' });
    expect(open(covered)).toEqual(['head']);
  });

  it('refuses what the school would be refused', () => {
    expect(() => play(submitted, { kind: 'edit', field: 'goals' })).toThrow(ApprovalError);
    expect(() => play(submitted, says('approve', 'role:board#1', 'board'))).toThrow(ApprovalError);
  });
});

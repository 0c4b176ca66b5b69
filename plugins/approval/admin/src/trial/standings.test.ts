import { describe, expect, it } from 'vitest';
import { defaultWorkflows } from '../../../domain/default-workflows.ts';
import { castFor, everybody } from './cast.ts';
import { standingsOf } from './standings.ts';
import { play, type Trial } from './trial.ts';

describe('steps of a trial', () => {
  it('show what waits, for whom and until when, and then who approved', () => {
    const definition = defaultWorkflows[0];
    if (!definition) throw new Error('a new school has no workflow');
    const seats = castFor(definition, {}, (rule, number) => `${rule.kind} ${number}`);
    const author = { staffId: 'author', name: 'Author' };
    const begun: Trial = { definition, seats, author, facts: {}, day: '2026-11-23', edits: {}, events: [] };
    const submitted = play(begun, { kind: 'submit' });
    expect(standingsOf(submitted)[0]).toMatchObject({
      state: 'waiting',
      dueOn: '2026-11-26',
      needed: 1,
      people: ['head-of-department 1', 'head-of-department 2'],
    });
    const by = everybody(seats).find(({ name }) => name === 'head-of-department 1');
    if (!by) throw new Error('nobody heads the department');
    const done = play(submitted, { kind: 'approve', by, step: definition.steps[0]?.key ?? '', comment: '' });
    expect(standingsOf(done)[0]).toMatchObject({ state: 'done', approvals: [{ by: by.name, seat: null }] });
  });
});

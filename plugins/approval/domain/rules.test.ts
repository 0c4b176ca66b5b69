import { describe, expect, it } from 'vitest';
import { decide, submit } from './commands.ts';
import { defaultWorkflows } from './default-workflows.ts';
import type { Definition } from './definition.ts';
import type { Actor } from './person.ts';
import { sentence } from './reasons.ts';
import { decisionsOpenTo, type Moment, waiting, whyNot } from './rules.ts';
import { emptyRun, replay } from './run.ts';

const definition = defaultWorkflows[0] as Definition;
const at = '2026-11-24T00:00:00.000Z';
const teacher: Actor = { staffId: 'gv', name: 'Cô Hoa', keys: ['person:gv', 'role:khue-teacher'] };
const head: Actor = { staffId: 'tt', name: 'Thầy Nam', keys: ['person:tt', 'head:toan'] };
const otherHead: Actor = { staffId: 'tv', name: 'Cô Lan', keys: ['person:tv', 'head:van'] };
const vice: Actor = { staffId: 'ph', name: 'Cô Mai', keys: ['person:ph', 'role:khue-vice-principal'] };
const seats = { 'head:toan': [head], 'role:khue-vice-principal': [vice] };
const scope = { authors: ['gv'], department: 'toan' };
const start: Moment = { definition, run: emptyRun, seats, actor: teacher, draftDigest: 'd1', authors: ['gv'] };

const submitted = submit(start, at, scope);
const inReview: Moment = { ...start, run: replay(definition, [submitted]) };

describe('a submitted lesson plan', () => {
  it('waits for the head of its department only', () => {
    expect(waiting(inReview)?.people).toEqual([head]);
    expect(decisionsOpenTo({ ...inReview, actor: head })).toEqual(['approve', 'request-changes', 'reject']);
    expect(decisionsOpenTo({ ...inReview, actor: otherHead })).toEqual([]);
    expect(whyNot('approve', { ...inReview, actor: otherHead })?.code).toBe('approval.not-your-turn');
  });

  it('goes to the vice principal when the author is the head', () => {
    const own: Moment = { ...start, actor: head, authors: ['tt'] };
    const run = replay(definition, [submit(own, at, { authors: ['tt'], department: 'toan' })]);
    expect(waiting({ definition, run, seats })?.people).toEqual([vice]);
    expect(whyNot('approve', { ...own, run })?.code).toBe('approval.own-work');
    expect(whyNot('approve', { ...own, run, actor: vice })).toBeNull();
  });

  it('cannot be submitted when nobody could approve it', () => {
    expect(() => submit({ ...start, seats: {} }, at, scope)).toThrowError(
      expect.objectContaining({ code: 'approval.no-approver' }),
    );
  });

  it('tells the second of two people who was first', () => {
    const run = replay(definition, [submitted, decide('approve', { ...inReview, actor: head }, at, '')]);
    const deputy: Actor = { staffId: 'tp', name: 'Thầy Phúc', keys: ['person:tp', 'head:toan'] };
    const reason = whyNot('reject', { ...inReview, run, actor: deputy });
    expect(reason?.code).toBe('approval.decided-already');
    expect(reason && sentence(reason, 'vi')).toContain('Thầy Nam');
    expect(whyNot('reject', { ...inReview, run, actor: otherHead })?.code).toBe('approval.not-in-review');
  });

  it('is not decided when the content is no longer what was submitted', () => {
    expect(whyNot('approve', { ...inReview, actor: head, draftDigest: 'd2' })?.code).toBe('approval.content-changed');
  });

  it('goes back with a comment, never without', () => {
    expect(() => decide('request-changes', { ...inReview, actor: head }, at, '  ')).toThrowError(
      expect.objectContaining({ code: 'approval.comment-required' }),
    );
  });
});

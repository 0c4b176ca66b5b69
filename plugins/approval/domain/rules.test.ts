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
const teacher: Actor = { staffId: 'gv', name: 'Cô Hoa', keys: ['person:gv', 'role:khue-teacher'], manages: false };
const head: Actor = { staffId: 'tt', name: 'Thầy Nam', keys: ['person:tt', 'head:toan'], manages: false };
const otherHead: Actor = { staffId: 'tv', name: 'Cô Lan', keys: ['person:tv', 'head:van'], manages: false };
const vice: Actor = { staffId: 'ph', name: 'Cô Mai', keys: ['person:ph', 'role:khue-vice-principal'], manages: true };
const seats = { 'head:toan': [head], 'role:khue-vice-principal': [vice] };
const scope = { authors: ['gv'], department: 'toan', schoolClass: null };
const draft = { digest: 'd1', digests: { head: 'd1' } };
const facts = { grade: 5 };
const start: Moment = {
  definition,
  run: emptyRun,
  seats,
  substitutions: [],
  actor: teacher,
  draft,
  authors: ['gv'],
};

const submitted = submit(start, at, { scope, facts });
const inReview: Moment = { ...start, run: replay(definition, [submitted]) };

describe('a submitted lesson plan', () => {
  it('waits for the head of its department only', () => {
    expect(waiting(inReview)[0]?.people).toEqual([head]);
    expect(decisionsOpenTo({ ...inReview, actor: head })).toEqual(['approve', 'request-changes', 'reject']);
    expect(decisionsOpenTo({ ...inReview, actor: otherHead })).toEqual([]);
    expect(whyNot('approve', { ...inReview, actor: otherHead })?.code).toBe('approval.not-your-turn');
  });

  it('goes to the vice principal when the author is the head', () => {
    const own: Moment = { ...start, actor: head, authors: ['tt'] };
    const run = replay(definition, [submit(own, at, { scope: { ...scope, authors: ['tt'] }, facts })]);
    expect(waiting({ ...own, run })[0]?.people).toEqual([vice]);
    expect(whyNot('approve', { ...own, run })?.code).toBe('approval.own-work');
    expect(whyNot('approve', { ...own, run, actor: vice })).toBeNull();
  });

  it('cannot be submitted when nobody could approve it', () => {
    expect(() => submit({ ...start, seats: {} }, at, { scope, facts })).toThrowError(
      expect.objectContaining({ code: 'approval.no-approver' }),
    );
  });

  it('tells the second of two people who was first', () => {
    const run = replay(definition, [submitted, decide('approve', { ...inReview, actor: head }, at)]);
    const deputy: Actor = { staffId: 'tp', name: 'Thầy Phúc', keys: ['person:tp', 'head:toan'], manages: false };
    const reason = whyNot('reject', { ...inReview, run, actor: deputy });
    expect(reason?.code).toBe('approval.decided-already');
    expect(reason && sentence(reason, 'vi')).toContain('Thầy Nam');
    expect(whyNot('reject', { ...inReview, run, actor: otherHead })?.code).toBe('approval.not-in-review');
  });

  it('is not decided when the content is no longer what was submitted', () => {
    expect(whyNot('approve', { ...inReview, actor: head, draft: { digest: 'd2', digests: {} } })?.code).toBe(
      'approval.content-changed',
    );
  });

  it('goes back with a comment, never without', () => {
    expect(() => decide('request-changes', { ...inReview, actor: head }, at, { comment: '  ' })).toThrowError(
      expect.objectContaining({ code: 'approval.comment-required' }),
    );
  });
});

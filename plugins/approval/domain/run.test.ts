import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decide, edited, published, recall, submit, withdraw } from './commands.ts';
import { type ApproverRule, type Definition, keyOf, type Quorum } from './definition.ts';
import type { RunEvent } from './events.ts';
import { endStates } from './machine.ts';
import type { Actor, Person, Seats } from './person.ts';
import { ApprovalError } from './reasons.ts';
import { decisionsOpenTo, isOver, type Moment } from './rules.ts';
import { type Run, replay } from './run.ts';

const people: Person[] = ['an', 'binh', 'chi', 'dung'].map((staffId) => ({ staffId, name: staffId }));
const scope = { authors: ['an'], department: 'toan' };
const label = { vi: 'Bước', en: 'Step' };

const rule: fc.Arbitrary<ApproverRule> = fc.oneof(
  fc.constant<ApproverRule>({ kind: 'head-of-department' }),
  fc.constantFrom('principal', 'vice').map((role) => ({ kind: 'role' as const, role })),
  fc.constantFrom(...people).map(({ staffId }) => ({ kind: 'person' as const, staffDocumentId: staffId })),
);
const quorum: fc.Arbitrary<Quorum> = fc.constantFrom<Quorum>(
  { kind: 'one' },
  { kind: 'all' },
  { kind: 'some', count: 2 },
);
const definition: fc.Arbitrary<Definition> = fc
  .tuple(
    fc.array(fc.record({ approvers: fc.array(rule, { minLength: 1, maxLength: 3 }), quorum }), {
      minLength: 1,
      maxLength: 3,
    }),
    fc.boolean(),
  )
  .map(([steps, selfApproval]) => ({
    code: 'any',
    version: 1,
    label,
    selfApproval,
    steps: steps.map((step, index) => ({ ...step, key: `s${index}`, label, standIns: [] })),
  }));
const seats: fc.Arbitrary<Seats> = fc
  .record(Object.fromEntries(['head:toan', 'role:principal', 'role:vice'].map((key) => [key, fc.subarray(people)])))
  .map((held) => ({ ...held, ...Object.fromEntries(people.map((person) => [`person:${person.staffId}`, [person]])) }));

type Move = {
  who: number;
  what: 'submit' | 'approve' | 'changes' | 'reject' | 'recall' | 'edit' | 'publish' | 'withdraw';
};
const moves = fc.array(
  fc.record<Move>({
    who: fc.nat({ max: people.length - 1 }),
    what: fc.constantFrom(
      'submit',
      'submit',
      'approve',
      'approve',
      'approve',
      'changes',
      'reject',
      'recall',
      'edit',
      'publish',
      'withdraw',
    ),
  }),
  { maxLength: 40 },
);

interface World {
  definition: Definition;
  seats: Seats;
  events: RunEvent[];
  content: number;
}

function momentOf(world: World, who: number): Moment {
  const person = people[who] as Person;
  const keys = Object.keys(world.seats).filter((key) => world.seats[key]?.some((p) => p.staffId === person.staffId));
  const actor: Actor = { ...person, keys };
  const run = replay(world.definition, world.events);
  const { definition, seats } = world;
  return { definition, run, seats, actor, draftDigest: `d${world.content}`, authors: scope.authors };
}

/** Plays one move as the server would; a refused move changes nothing. */
function play(world: World, { who, what }: Move): void {
  const moment = momentOf(world, who);
  const at = '2026-11-24T00:00:00.000Z';
  const commands: Record<Move['what'], () => RunEvent | null> = {
    submit: () => submit(moment, at, scope),
    approve: () => decide('approve', moment, at, ''),
    changes: () => decide('request-changes', moment, at, 'sửa'),
    reject: () => decide('reject', moment, at, 'không'),
    recall: () => recall(moment, at),
    edit: () => {
      const event = edited({ ...moment, draftDigest: `d${world.content + 1}` }, at);
      world.content += 1;
      return event;
    },
    publish: () => published(moment, at),
    withdraw: () => withdraw(moment, at, 'nhầm'),
  };
  try {
    const event = commands[what]();
    if (event) world.events.push(event);
  } catch (error) {
    if (!(error instanceof ApprovalError)) throw error;
  }
}

const anyWorld = fc.tuple(definition, seats, moves).map(([definition, seats, all]) => {
  const world: World = { definition, seats, events: [], content: 1 };
  for (const move of all) {
    if (isOver(replay(definition, world.events))) world.events = [];
    play(world, move);
  }
  return world;
});

describe('a run, whatever people do', () => {
  const always = (check: (world: World, run: Run) => void) =>
    fc.assert(
      fc.property(anyWorld, (world) => check(world, replay(world.definition, world.events))),
      { numRuns: 2000 },
    );

  it('is never decided by its author, unless the workflow says so', () =>
    always(({ definition, events }) => {
      if (definition.selfApproval) return;
      const deciders = events.filter((event) => 'step' in event).map((event) => event.by?.staffId);
      expect(deciders).not.toContain('an');
    }));

  it('takes no decision after its end', () =>
    always((world, run) => {
      const end = world.events.findIndex(({ type }) => type === 'rejected' || type === 'published');
      if (end >= 0) expect(world.events.slice(end + 1).some((event) => 'step' in event)).toBe(false);
      if (!endStates.includes(run.state) && run.state !== 'approved') return;
      for (const [who] of people.entries()) expect(decisionsOpenTo(momentOf(world, who))).toEqual([]);
    }));

  it('comes out the same from the same events', () =>
    always(({ definition, events }, run) => {
      expect(replay(definition, structuredClone(events))).toEqual(run);
    }));

  it('counts only approvals of the content that is under review', () =>
    always((_, run) => {
      expect(run.approvals.every(({ digest }) => digest === run.digest)).toBe(true);
    }));

  it('loses every approval when the content is edited', () =>
    always((world, run) => {
      const before = { ...momentOf(world, 0), draftDigest: 'something else' };
      if (run.state !== 'approved') return;
      const event = edited(before, '2026-11-24T00:00:00.000Z');
      expect(event).not.toBeNull();
      const after = replay(world.definition, [...world.events, event as RunEvent]);
      expect(after).toMatchObject({ state: 'superseded', approvals: [], digest: null });
    }));

  it('is published only with the approved content, each step having its quorum of different people', () =>
    always(({ definition, events }, run) => {
      if (run.state !== 'published') return;
      const submitted = events.findLastIndex(({ type }) => type === 'submitted');
      const round = events.slice(submitted);
      for (const step of definition.steps) {
        const given = round.filter((event) => event.type === 'approved' && event.step === step.key);
        const people = new Set(given.map((event) => event.by?.staffId));
        expect(people.size).toBe(given.length);
        expect(people.size).toBeGreaterThanOrEqual(step.quorum.kind === 'some' ? step.quorum.count : 1);
      }
      const last = events.at(-1);
      expect(last?.type === 'published' && last.digest).toBe(round[0]?.type === 'submitted' && round[0].digest);
    }));

  it('is recalled only before the first decision', () =>
    always(({ events }) => {
      for (const [index, event] of events.entries()) {
        if (event.type !== 'recalled') continue;
        expect(events[index - 1]?.type).toBe('submitted');
      }
    }));
});

describe('the key of a rule', () => {
  it('is missing when the document has no department', () => {
    expect(keyOf({ kind: 'head-of-department' }, { authors: ['an'], department: null })).toBeNull();
  });
});

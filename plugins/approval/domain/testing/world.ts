import fc from 'fast-check';
import {
  comment,
  decide,
  delegate,
  edited,
  escalate,
  published,
  reassign,
  recall,
  submit,
  withdraw,
} from '../commands.ts';
import type { ApproverRule, Definition, Quorum, Step } from '../definition.ts';
import type { RunEvent } from '../events.ts';
import type { Actor, Person, Seats, Substitution } from '../person.ts';
import { ApprovalError } from '../reasons.ts';
import { isOver, type Moment } from '../rules.ts';
import { replay } from '../run.ts';

/** Random schools, workflows and interleavings for the property tests. `an` writes, everybody may try everything. */
export const people: Person[] = ['an', 'binh', 'chi', 'dung', 'em'].map((staffId) => ({ staffId, name: staffId }));
export const at = '2026-11-24T00:00:00.000Z';
export const scope = { authors: ['an'], department: 'toan', schoolClass: '5a' };
const label = { vi: 'Bước', en: 'Step' };
/** The document has two fields; a step may cover one of them or both. */
const fields = ['goal', 'budget'] as const;

const rule: fc.Arbitrary<ApproverRule> = fc.oneof(
  fc.constant<ApproverRule>({ kind: 'head-of-department' }),
  fc.constant<ApproverRule>({ kind: 'homeroom-teacher' }),
  fc.constantFrom('principal', 'vice').map((role) => ({ kind: 'role' as const, role })),
  fc.constantFrom(...people).map(({ staffId }) => ({ kind: 'person' as const, staffDocumentId: staffId })),
);
const quorum: fc.Arbitrary<Quorum> = fc.constantFrom<Quorum>(
  { kind: 'one' },
  { kind: 'all' },
  { kind: 'some', count: 2 },
);

const step = (index: number): fc.Arbitrary<Step> =>
  fc.record({
    key: fc.constant(`s${index}`),
    label: fc.constant(label),
    approvers: fc.array(rule, { minLength: 1, maxLength: 3 }),
    standIns: fc.array(rule, { maxLength: 1 }),
    quorum,
    after: fc.subarray(Array.from({ length: index }, (_, before) => `s${before}`)),
    when: fc.constantFrom<Step['when']>([], [], [{ field: 'grade', is: 'at-least', value: 5 }]),
    covers: index === 0 ? fc.constant([]) : fc.constantFrom<string[]>([], ['goal'], ['budget']),
    deadlineDays: fc.constant(2),
    escalateTo: fc.array(rule, { maxLength: 1 }),
  });

export const definition: fc.Arbitrary<Definition> = fc
  .tuple(fc.integer({ min: 1, max: 4 }), fc.boolean())
  .chain(([count, selfApproval]) =>
    fc.tuple(...Array.from({ length: count }, (_, index) => step(index))).map(([first, ...others]) => ({
      code: 'any',
      version: 1,
      label,
      selfApproval,
      atEnd: 'publish' as const,
      // The first step reads everything, always.
      steps: [{ ...(first as Step), when: [] }, ...others],
    })),
  );

const holders = fc.record(
  Object.fromEntries(
    ['head:toan', 'vice:toan', 'homeroom:5a', 'role:principal', 'role:vice'].map((key) => [key, fc.subarray(people)]),
  ),
);
const ownSeats = Object.fromEntries(people.map((person) => [`person:${person.staffId}`, [person]]));
const person = fc.constantFrom(...people);
const substitutions = fc.array(fc.record<Substitution>({ from: person, to: person }), { maxLength: 2 });

const kinds = [
  ...Array.from({ length: 4 }, () => ['submit', 'approve', 'approve', 'approve'] as const).flat(),
  ...(['changes', 'reject', 'recall', 'edit', 'edit-budget', 'publish', 'withdraw'] as const),
  ...(['delegate', 'reassign', 'escalate', 'comment'] as const),
] as const;
export interface Move {
  who: number;
  whom: number;
  what: (typeof kinds)[number];
}
const index = fc.nat({ max: people.length - 1 });
const moves = fc.array(fc.record<Move>({ who: index, whom: index, what: fc.constantFrom(...kinds) }), {
  maxLength: 50,
});

export interface World {
  definition: Definition;
  seats: Seats;
  substitutions: readonly Substitution[];
  grade: number;
  events: RunEvent[];
  content: Record<(typeof fields)[number], number>;
}

/** What a step covers of the content, in a word. */
export const digestOf = (content: World['content'], covers: readonly string[]): string =>
  fields
    .filter((field) => covers.length === 0 || covers.includes(field))
    .map((field) => `${field}${content[field]}`)
    .join('+');

export const draftOf = ({ definition, content }: World): NonNullable<Moment['draft']> => ({
  digest: digestOf(content, []),
  digests: Object.fromEntries(definition.steps.map(({ key, covers }) => [key, digestOf(content, covers)])),
});

export function momentOf(world: World, who: number): Moment {
  const someone = people[who] as Person;
  const keys = Object.keys(world.seats).filter((key) => world.seats[key]?.some((p) => p.staffId === someone.staffId));
  const actor: Actor = { ...someone, keys, manages: someone.staffId === 'em' };
  const { definition, seats, substitutions } = world;
  const run = replay(definition, world.events);
  return { definition, run, seats, substitutions, actor, draft: draftOf(world), authors: scope.authors };
}

/** Plays one move as the server would; a refused move changes nothing. */
export function play(world: World, { who, whom, what }: Move): void {
  const moment = momentOf(world, who);
  const other = people[whom] as Person;
  const open = moment.run.open[whom % Math.max(1, moment.run.open.length)] ?? '';
  const edit = (field: (typeof fields)[number]) => {
    const content = { ...world.content, [field]: world.content[field] + 1 };
    const event = edited({ ...moment, draft: draftOf({ ...world, content }) }, at);
    world.content = content;
    return event;
  };
  const commands: Record<Move['what'], () => RunEvent | null> = {
    submit: () => submit(moment, at, { scope, facts: { grade: world.grade } }),
    approve: () => decide('approve', moment, at),
    changes: () => decide('request-changes', moment, at, { comment: 'sửa' }),
    reject: () => decide('reject', moment, at, { comment: 'không' }),
    recall: () => recall(moment, at),
    edit: () => edit('goal'),
    'edit-budget': () => edit('budget'),
    publish: () => published(moment, at),
    withdraw: () => withdraw(moment, at, { reason: 'published-in-error', comment: 'nhầm' }),
    delegate: () => delegate(moment, at, other),
    reassign: () => reassign(moment, at, open, [other], 'vắng'),
    escalate: () => escalate(moment, at, open, 'overdue'),
    comment: () => comment(moment, at, 'xem lại'),
  };
  try {
    const event = commands[what]();
    if (event) world.events.push(event);
  } catch (error) {
    if (!(error instanceof ApprovalError)) throw error;
  }
}

export const anyWorld: fc.Arbitrary<World> = fc
  .tuple(definition, holders, substitutions, fc.constantFrom(4, 5), moves)
  .map(([definition, held, substitutions, grade, all]) => {
    const world: World = {
      definition,
      seats: { ...held, ...ownSeats },
      substitutions,
      grade,
      events: [],
      content: { goal: 1, budget: 1 },
    };
    for (const move of all) {
      if (isOver(replay(definition, world.events))) world.events = [];
      play(world, move);
    }
    return world;
  });

import type { EventType } from './events.ts';

/**
 * Where a run stands. `none`: nothing submitted yet. `superseded`: the content was edited after it
 * was submitted or approved, so what was decided about it no longer holds.
 */
export const runStates = [
  'none',
  'in-review',
  'returned',
  'recalled',
  'superseded',
  'rejected',
  'approved',
  'published',
  'withdrawn',
] as const;
export type RunState = (typeof runStates)[number];

/** The whole state machine: from which states an event may happen, and where it leads. */
export const transitions: Record<EventType, { from: readonly RunState[]; to: RunState | 'same' }> = {
  submitted: { from: ['none', 'returned', 'recalled', 'superseded'], to: 'in-review' },
  /** Leads to `approved` with the last approval that is missing, otherwise the review goes on. */
  approved: { from: ['in-review'], to: 'approved' },
  changesRequested: { from: ['in-review'], to: 'returned' },
  rejected: { from: ['in-review'], to: 'rejected' },
  commented: { from: ['in-review', 'returned', 'recalled', 'superseded', 'approved', 'published'], to: 'same' },
  recalled: { from: ['in-review'], to: 'recalled' },
  delegated: { from: ['in-review'], to: 'same' },
  reassigned: { from: ['in-review'], to: 'same' },
  escalated: { from: ['in-review'], to: 'same' },
  superseded: { from: ['in-review', 'approved'], to: 'superseded' },
  adopted: { from: ['none'], to: 'published' },
  published: { from: ['approved'], to: 'published' },
  withdrawn: { from: ['published'], to: 'withdrawn' },
};

/** A run in one of these is over: the next submission opens a new run. */
export const endStates: readonly RunState[] = ['rejected', 'published', 'withdrawn'];

/** States in which a draft that was never in force may still be thrown away. */
export const deletableStates: readonly RunState[] = ['none', 'returned', 'recalled', 'superseded', 'rejected'];

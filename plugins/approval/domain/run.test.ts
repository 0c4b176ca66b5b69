import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { edited } from './commands.ts';
import type { RunEvent } from './events.ts';
import { endStates } from './machine.ts';
import { decisionsOpenTo, waiting } from './rules.ts';
import { type Run, replay } from './run.ts';
import { owners } from './seats.ts';
import { anyWorld, at, digestOf, draftOf, momentOf, people, type World } from './testing/world.ts';

const isDecision = (event: RunEvent) => ['approved', 'changesRequested', 'rejected'].includes(event.type);

describe('a run, whatever people do', () => {
  const always = (check: (world: World, run: Run) => void) =>
    fc.assert(
      fc.property(anyWorld, (world) => check(world, replay(world.definition, world.events))),
      { numRuns: 2000 },
    );

  it('is never decided by its author, in whatever seat, unless the workflow says so', () =>
    always(({ definition, events }) => {
      if (definition.selfApproval) return;
      expect(events.filter(isDecision).map((event) => event.by?.staffId)).not.toContain('an');
    }));

  it('never gives one person two seats of a quorum, nor one seat two votes', () =>
    always((_, run) => {
      for (const { step } of run.approvals) {
        const given = run.approvals.filter((approval) => approval.step === step);
        expect(new Set(given.map(({ by }) => by.staffId)).size).toBe(given.length);
        expect(new Set(given.map(({ seat }) => seat.staffId)).size).toBe(given.length);
      }
    }));

  it('takes no decision after its end', () =>
    always((world, run) => {
      const end = world.events.findIndex(({ type }) => ['rejected', 'published', 'withdrawn'].includes(type));
      if (end >= 0) expect(world.events.slice(end + 1).some(isDecision)).toBe(false);
      if (!endStates.includes(run.state) && run.state !== 'approved') return;
      for (const [who] of people.entries()) expect(decisionsOpenTo(momentOf(world, who))).toEqual([]);
    }));

  it('comes out the same from the same events', () =>
    always(({ definition, events }, run) => {
      expect(replay(definition, structuredClone(events))).toEqual(run);
    }));

  it('counts only approvals of what their step covers of the content under review', () =>
    always(({ definition }, run) => {
      for (const { step, digest } of run.approvals) if (run.digest !== null) expect(digest).toBe(run.digests[step]);
      expect(run.approvals.every(({ step }) => definition.steps.some(({ key }) => key === step))).toBe(true);
    }));

  it('loses exactly the approvals that covered what was edited', () =>
    always((world, run) => {
      if (run.state !== 'approved') return;
      const content = { ...world.content, budget: world.content.budget + 1 };
      const event = edited({ ...momentOf(world, 0), draft: draftOf({ ...world, content }) }, at);
      const after = replay(world.definition, [...world.events, event as RunEvent]);
      expect(after).toMatchObject({ state: 'superseded', digest: null, open: [] });
      const untouched = run.approvals.filter(({ step }) => {
        const covers = world.definition.steps.find(({ key }) => key === step)?.covers ?? [];
        return digestOf(content, covers) === digestOf(world.content, covers);
      });
      expect(after.approvals).toEqual(untouched);
    }));

  it('is published only when every step that was called for has its quorum for this very content', () =>
    always(({ definition, events }, run) => {
      if (run.state !== 'published') return;
      for (const { key, quorum } of definition.steps) {
        if (run.skipped.includes(key)) continue;
        const given = run.approvals.filter(({ step }) => step === key);
        expect(given.length).toBeGreaterThanOrEqual(quorum.kind === 'some' ? quorum.count : 1);
        expect(given.every(({ digest }) => digest === run.digests[key])).toBe(true);
      }
      const submitted = events.findLast((event) => event.type === 'submitted');
      const last = events.findLast((event) => event.type === 'published');
      expect(last?.digest).toBe(submitted?.digest);
    }));

  it('opens a step only when those before it have agreed', () =>
    always(({ definition }, run) => {
      for (const key of run.open) {
        const after = definition.steps.find((step) => step.key === key)?.after ?? [];
        for (const before of after) expect(run.open).not.toContain(before);
      }
      if (run.state === 'in-review') expect(run.open.length).toBeGreaterThan(0);
      else expect(run.state === 'approved' ? run.open : []).toEqual([]);
    }));

  it('is recalled only before the first decision of its round', () =>
    always(({ events }) => {
      for (const [index, event] of events.entries()) {
        if (event.type !== 'recalled') continue;
        const submitted = events.slice(0, index).findLastIndex(({ type }) => type === 'submitted');
        expect(events.slice(submitted, index).some(isDecision)).toBe(false);
      }
    }));

  it('asks nobody whose own work it is', () =>
    always((world, run) => {
      if (world.definition.selfApproval) return;
      for (const { people: asked } of waiting(momentOf(world, 0)))
        for (const { staffId } of asked) expect(owners(run)).not.toContain(staffId);
    }));
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Candidate, decideMorning, groupByKind } from './digest.ts';
import { planMail } from './preference.ts';

const candidate: fc.Arbitrary<Candidate> = fc.record({
  id: fc.integer({ min: 1, max: 1_000_000 }),
  kind: fc.constantFrom('approval.waiting', 'approval.returned', 'something.new'),
  subject: fc.constant({ vi: 'Việc', en: 'Work' }),
  text: fc.constant({ vi: 'Chữ', en: 'Text' }),
  at: fc.integer({ min: 0, max: 2e9 }).map((seconds) => new Date(seconds * 1000).toISOString()),
  readAt: fc.option(fc.constant('2026-09-05T00:00:00.000Z')),
});
const list = fc.uniqueArray(candidate, { selector: ({ id }) => id, maxLength: 30 });
const preference = fc.constantFrom('immediate' as const, 'daily' as const, 'none' as const);

describe('the mail of a new notice', () => {
  it.each([
    ['immediate', true, 'own-mail'],
    ['daily', true, 'digest'],
    ['none', true, 'no-mail'],
    ['immediate', false, 'no-mail'],
    ['daily', false, 'no-mail'],
  ] as const)('%s, reachable %s: %s', (wanted, reachable, plan) => {
    expect(planMail(wanted, reachable)).toBe(plan);
  });
});

describe('the morning', () => {
  it('decides every notice put aside exactly once', () => {
    fc.assert(
      fc.property(list, preference, fc.boolean(), (putAside, wanted, reachable) => {
        const { held, dropped } = decideMorning(putAside, wanted, reachable);
        expect([...held, ...dropped].map(({ id }) => id).sort()).toEqual(putAside.map(({ id }) => id).sort());
      }),
    );
  });

  it('holds what is unread, also of somebody who has changed to mail at once', () => {
    fc.assert(
      fc.property(list, fc.constantFrom('immediate' as const, 'daily' as const), (putAside, wanted) => {
        expect(decideMorning(putAside, wanted, true).held).toEqual(putAside.filter(({ readAt }) => readAt === null));
      }),
    );
  });

  it('holds nothing for who wants no mail or cannot get any', () => {
    fc.assert(
      fc.property(list, preference, (putAside, wanted) => {
        expect(decideMorning(putAside, 'none', true).held).toEqual([]);
        expect(decideMorning(putAside, wanted, false).held).toEqual([]);
      }),
    );
  });
});

describe('the groups of a digest', () => {
  it('hold every notice once, one group for each kind, newest first', () => {
    fc.assert(
      fc.property(list, (notices) => {
        const groups = groupByKind(notices);
        const flat = groups.flatMap((group) => group.notices);
        expect(flat.map(({ id }) => id).sort()).toEqual(notices.map(({ id }) => id).sort());
        expect(new Set(groups.map(({ kind }) => kind)).size).toBe(groups.length);
        for (const { kind, notices: group } of groups) {
          expect(group.every((notice) => notice.kind === kind)).toBe(true);
          expect(group.map(({ at }) => at)).toEqual(
            group
              .map(({ at }) => at)
              .sort()
              .reverse(),
          );
        }
        const heads = groups.map(({ notices: [head] }) => head?.at ?? '');
        expect(heads).toEqual([...heads].sort().reverse());
      }),
    );
  });
});

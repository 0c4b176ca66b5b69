import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { lend, type OpenLoan, renew } from './lending.ts';
import { defaultRules } from './rules.ts';

const rule = { mostLoans: 2, days: 14, mostRenewals: 1 };
const today = '2026-02-20';
const loan: OpenLoan = { readerId: 'a', dueOn: '2026-02-25', renewals: 0 };

describe('a copy', () => {
  it('goes to a reader for as many days as the rule says', () => {
    expect(lend({ state: 'on-shelf', loan: null }, 1, rule, today)).toEqual({ dueOn: '2026-03-06' });
  });

  it('stays when it is lent, not on the shelf, or the reader has enough', () => {
    expect(lend({ state: 'on-shelf', loan }, 0, rule, today)).toEqual({ issue: 'copy-lent' });
    for (const state of ['in-repair', 'lost', 'written-off'] as const) {
      expect(lend({ state, loan: null }, 0, rule, today)).toEqual({ issue: 'copy-unavailable' });
    }
    expect(lend({ state: 'on-shelf', loan: null }, 2, rule, today)).toEqual({ issue: 'loan-limit' });
  });
});

describe('a loan', () => {
  it('is renewed from today, as often as the rule says, and not when it is late', () => {
    expect(renew(loan, rule, today)).toEqual({ dueOn: '2026-03-06', renewals: 1 });
    expect(renew({ ...loan, renewals: 1 }, rule, today)).toEqual({ issue: 'renewals-used' });
    expect(renew({ ...loan, dueOn: '2026-02-19' }, rule, today)).toEqual({ issue: 'loan-overdue' });
    expect(renew(null, rule, today)).toEqual({ issue: 'not-lent' });
  });

  it('is never shortened by renewing it', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 400 }), fc.integer({ min: 0, max: 400 }), (days, ahead) => {
        const dueOn = new Date(Date.UTC(2026, 1, 20 + ahead)).toISOString().slice(0, 10);
        const renewed = renew({ ...loan, dueOn }, { ...defaultRules.staff, days }, today);
        expect('dueOn' in renewed && renewed.dueOn >= dueOn).toBe(true);
      }),
    );
  });
});

import { daysAfter, type LoanRule } from './rules.ts';

export type CopyState = 'on-shelf' | 'in-repair' | 'lost' | 'written-off';

/** A copy that is with a reader. */
export interface OpenLoan {
  readerId: string;
  dueOn: string;
  renewals: number;
}

export type LendingIssue = 'copy-unavailable' | 'copy-lent' | 'loan-limit';
export type RenewalIssue = 'not-lent' | 'renewals-used' | 'loan-overdue';

/** Whether a copy may go to a reader who holds so many others; the day on which it is due, or why not. */
export function lend(
  copy: { state: CopyState; loan: OpenLoan | null },
  held: number,
  rule: LoanRule,
  today: string,
): { dueOn: string } | { issue: LendingIssue } {
  if (copy.loan) return { issue: 'copy-lent' };
  if (copy.state !== 'on-shelf') return { issue: 'copy-unavailable' };
  if (held >= rule.mostLoans) return { issue: 'loan-limit' };
  return { dueOn: daysAfter(today, rule.days) };
}

/** A longer time with the same copy. Whoever is late brings it first. */
export function renew(
  loan: OpenLoan | null,
  rule: LoanRule,
  today: string,
): { dueOn: string; renewals: number } | { issue: RenewalIssue } {
  if (!loan) return { issue: 'not-lent' };
  if (loan.dueOn < today) return { issue: 'loan-overdue' };
  if (loan.renewals >= rule.mostRenewals) return { issue: 'renewals-used' };
  const dueOn = daysAfter(today, rule.days);
  return { dueOn: dueOn > loan.dueOn ? dueOn : loan.dueOn, renewals: loan.renewals + 1 };
}

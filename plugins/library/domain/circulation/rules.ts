export const readerKinds = ['pupil', 'staff'] as const;
export type ReaderKind = (typeof readerKinds)[number];

/** What a kind of reader may borrow. */
export interface LoanRule {
  /** Copies held at the same time. */
  mostLoans: number;
  days: number;
  mostRenewals: number;
}

/** Until the school has decided: customs of school libraries, no law. */
export const defaultRules: Readonly<Record<ReaderKind, LoanRule>> = {
  pupil: { mostLoans: 3, days: 14, mostRenewals: 1 },
  staff: { mostLoans: 10, days: 60, mostRenewals: 2 },
};

/** The calendar day so many days after another, YYYY-MM-DD. */
export const daysAfter = (day: string, days: number): string =>
  new Date(Date.parse(`${day}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);

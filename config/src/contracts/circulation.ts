import { z } from 'zod';

/** What the lending desk and the server say to each other. */

const code = z.string().trim().min(1).max(200);

/** `POST /library/loans/lend`: codes as they were scanned or typed. */
export const lendBody = z.strictObject({ copy: code, reader: code });
/** `POST /library/loans/return`, `POST /library/loans/renew` */
export const deskReturnBody = z.strictObject({ copy: code });

/** A copy with its reader, as the desk shows it. */
export interface DeskLoan {
  /** Registration number. */
  copy: string;
  title: string | null;
  reader: string;
  /** Class or department. */
  unit: string | null;
  dueOn: string;
  renewals: number;
  overdue: boolean;
}

/** `GET /library/readers/:code` */
export interface DeskReader {
  name: string;
  unit: string | null;
  mostLoans: number;
  loans: DeskLoan[];
}

/** The desk for other code: what it refuses, it refuses everybody. Without a day, today. */
export interface LendingDesk {
  lend(copy: string, reader: string, day?: string): Promise<DeskLoan>;
  giveBack(copy: string, day?: string): Promise<DeskLoan>;
  renew(copy: string, day?: string): Promise<DeskLoan>;
}

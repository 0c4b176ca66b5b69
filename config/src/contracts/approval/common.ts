import { z } from 'zod';

/** What the requests and answers of the approval plugin have in common. */

/** Text in the product's two languages. */
export interface ApprovalLabel {
  vi: string;
  en: string;
}

/** One page of a list. */
export interface ApprovalPage<Row> {
  rows: Row[];
  page: number;
  pageSize: number;
  total: number;
}

/** A member of staff, to be chosen or named. */
export interface ApprovalPerson {
  /** documentId of the member of staff. */
  staffId: string;
  name: string;
}

export const paging = {
  page: z.coerce.number().int().min(1).max(10_000).default(1),
  pageSize: z.coerce.number().int().min(1).max(100).default(20),
};
export const documentId = z.string().regex(/^[a-z0-9]{8,40}$/);
export const contentTypeUid = z.string().regex(/^api::[a-z0-9-]+\.[a-z0-9-]+$/);
export const runId = z.coerce.number().int().positive();
export const comment = z.string().trim().max(2000);
/** `YYYY-MM-DD`. */
export const day = z.iso.date();

import { auditHeads } from '@khue/config/contracts';
import { type Caller, read } from './cms.ts';
import type { Part } from './portal.ts';

/** The signed heads of the audit, newest first, with the keys that signed them. */
export const loadHeads = ({ page, pageSize }: Part, caller: Caller) =>
  read(`/api/audit/heads?page=${page}&pageSize=${pageSize}`, auditHeads, caller);

import { handoverName, ownLoans, personal, sessionAnswer } from '@khue/config/contracts';
import { z } from 'zod';
import { type Caller, call, read, send } from './cms.ts';

/** The person's classes, children and class announcements; null when nobody is logged in. */
export const loadPersonal = async (caller: Caller) =>
  caller.session ? read('/api/portal/personal', personal, caller) : null;

export const loadOwnLoans = (caller: Caller) => read('/api/library/loans', ownLoans, caller);

/** @throws Refused when the old password is wrong, or the new one will not do. The answer is a new session. */
export const changePassword = (current: string, next: string, caller: Caller) =>
  send('/api/portal/password', { current, next }, z.object({ token: z.string(), maxAge: z.number().int() }), caller);

export async function closeAllSessions(caller: Caller): Promise<void> {
  await call('/api/portal/sessions', { method: 'DELETE' }, caller);
}

/** @throws Refused when the ticket is over. */
export const lookAtTicket = (ticket: string, caller: Caller) =>
  send('/api/portal/handover/name', { ticket }, handoverName, caller);

/** @throws Refused when the ticket is over. */
export const useTicket = (ticket: string, caller: Caller) =>
  send('/api/portal/handover', { ticket }, sessionAnswer, caller);

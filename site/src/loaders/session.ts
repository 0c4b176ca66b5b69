import { sessionAnswer } from '@khue/config/contracts';
import { type Caller, call, send } from './cms.ts';

/** @throws Refused when the password is wrong or there were too many tries. */
export const openSession = (identifier: string, password: string, caller: Caller) =>
  send('/api/portal/session', { identifier, password }, sessionAnswer, caller);

/** Ends the session in the CMS; the cookie is forgotten whether or not that succeeds. */
export async function closeSession(caller: Caller): Promise<void> {
  if (!caller.session) return;
  await call('/api/portal/session', { method: 'DELETE' }, caller).catch(() => undefined);
}

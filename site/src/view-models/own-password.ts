import { passwordBody } from '@khue/config/contracts';
import { strings } from '../i18n/index.ts';
import { CmsUnavailable, Refused } from '../loaders/cms.ts';
import { changePassword } from '../loaders/personal.ts';
import type { PageContext } from './frame.ts';

export type PasswordOutcome =
  | { done: true; token: string; maxAge: number }
  | { done: false; status: number; problem: string };

/** Tries the form; every way to fail comes back as a sentence and a status. */
export async function tryToChangePassword(form: FormData, { locals }: PageContext): Promise<PasswordOutcome> {
  const t = strings(locals.locale);
  // As they were typed: composing letters would change a password.
  const [current, next, again] = ['current', 'next', 'again'].map((name) => form.get(name));
  if (next !== again) return { done: false, status: 400, problem: t.password.different };
  const body = passwordBody.safeParse({ current, next });
  if (!body.success) return { done: false, status: 400, problem: t.password.length };
  try {
    return { done: true, ...(await changePassword(body.data.current, body.data.next, locals.caller)) };
  } catch (error) {
    if (error instanceof Refused) return { done: false, status: error.status, problem: error.message };
    if (error instanceof CmsUnavailable) return { done: false, status: 503, problem: t.logIn.unavailable };
    throw error;
  }
}

import { strings } from '../i18n/index.ts';
import { CmsUnavailable, Refused } from '../loaders/cms.ts';
import { lookAtTicket, useTicket } from '../loaders/personal.ts';
import { closeSession } from '../loaders/session.ts';
import type { PageContext } from './frame.ts';

export type HandoverOutcome =
  | { step: 'ask'; name: string }
  | { step: 'in'; token: string; maxAge: number }
  | { step: 'over'; problem: string; status: number };

/** Asks first whose ticket it is, so that a link logs nobody in as somebody else; the form then uses it. */
export async function handOver(ticket: string, uses: boolean, { locals }: PageContext): Promise<HandoverOutcome> {
  const { caller, locale } = locals;
  try {
    if (!uses) return { step: 'ask', name: (await lookAtTicket(ticket, caller)).name };
    const { token, maxAge } = await useTicket(ticket, { ...caller, session: null });
    await closeSession(caller);
    return { step: 'in', token, maxAge };
  } catch (error) {
    if (error instanceof Refused) return { step: 'over', problem: error.message, status: error.status };
    if (error instanceof CmsUnavailable)
      return { step: 'over', problem: strings(locale).logIn.unavailable, status: 503 };
    throw error;
  }
}

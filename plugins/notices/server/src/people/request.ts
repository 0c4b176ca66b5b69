import type { Language } from '../../../domain/notice.ts';
import { NoticesError } from '../../../domain/reasons.ts';
import { languageOf } from '../../../domain/words.ts';
import type { Strapi } from '../types.ts';
import { type Receiver, receiverOf } from './receivers.ts';

interface Account {
  id: number;
  preferedLanguage?: string | null;
}

/** The admin account of the open request. */
function accountOfRequest(strapi: Strapi): Account | null {
  const state = strapi.requestContext.get()?.state;
  return state?.auth?.strategy?.name === 'admin' ? (state.user as Account) : null;
}

export const languageOfRequest = (strapi: Strapi): Language => languageOf(accountOfRequest(strapi)?.preferedLanguage);

/** The member of staff who asks; null for an account that belongs to none. */
export async function currentReader(strapi: Strapi): Promise<Receiver | null> {
  const account = accountOfRequest(strapi);
  return account ? receiverOf(strapi, { account: { id: account.id } }) : null;
}

/** @throws NoticesError `notices.not-staff` */
export async function requireReader(strapi: Strapi): Promise<Receiver> {
  const reader = await currentReader(strapi);
  if (!reader) throw new NoticesError('notices.not-staff');
  return reader;
}

import { AsyncLocalStorage } from 'node:async_hooks';
import type { Actor } from '../../../domain/person.ts';
import { ApprovalError } from '../../../domain/reasons.ts';
import type { Strapi } from '../types.ts';
import { type Account, actorOfStaff } from './staff.ts';
import { today } from './today.ts';

/** `system`: the queue publishes what was approved; nobody in person. */
type Acting = Actor | 'system';
const acting = new AsyncLocalStorage<Acting>();

/** Runs work in which this actor acts, whatever request or job it belongs to. */
export const actAs = <Result>(actor: Acting, work: () => Promise<Result>): Promise<Result> => acting.run(actor, work);

/** The admin account of the open request; portal accounts and API tokens have none. */
export function accountOfRequest(strapi: Strapi): Account | null {
  const state = strapi.requestContext.get()?.state;
  return state?.auth?.strategy?.name === 'admin' ? (state.user as Account) : null;
}

/**
 * Who acts: named explicitly, otherwise the member of staff behind the request's account. An
 * account without a staff record holds no keys but is still named in the history. Null: nobody.
 */
export async function currentActor(strapi: Strapi): Promise<Actor | null> {
  const explicit = acting.getStore();
  if (explicit) return explicit === 'system' ? null : explicit;
  const account = accountOfRequest(strapi);
  if (!account) return null;
  const staff = await actorOfStaff(strapi, { account: { id: account.id } }, today());
  if (staff) return staff;
  const name = [account.lastname, account.firstname].filter(Boolean).join(' ');
  return { staffId: `account:${account.id}`, name, keys: [], manages: false };
}

/** @throws ApprovalError when nobody acts, or the account belongs to no member of staff. */
export async function requireStaff(strapi: Strapi): Promise<Actor> {
  const actor = await currentActor(strapi);
  if (!actor) throw new ApprovalError('approval.no-actor');
  if (actor.staffId.startsWith('account:')) throw new ApprovalError('approval.not-staff');
  return actor;
}

/** Language of whoever asks. */
export function languageOfRequest(strapi: Strapi): 'vi' | 'en' {
  const account = accountOfRequest(strapi) as { preferedLanguage?: string | null } | null;
  return account?.preferedLanguage?.startsWith('en') ? 'en' : 'vi';
}

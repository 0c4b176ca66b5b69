import { createHash } from 'node:crypto';
import type { Core } from '@strapi/strapi';

export interface Account {
  id: number;
  /** bcrypt. */
  password: string | null;
  blocked: boolean | null;
  confirmed: boolean | null;
}

/** Somebody who can log in: with an account of the portal, or as staff with one of the admin. */
export interface Holder {
  kind: 'portal' | 'staff';
  account: Account;
}
export type HolderKind = Holder['kind'];

export const accountUid = 'plugin::users-permissions.user';
export const staffAccountUid = 'admin::user';
const select = ['id', 'password', 'blocked', 'confirmed'];

/** bcrypt, at the cost of real passwords, of a text that nobody knows: it takes the time that a real check takes. */
const dummyHash = '$2a$10$N9qo8uLOickgx2ZMRZoMyeIjZAgcfl7p92ldGxad68LJZdL17lhWy';
/** bcrypt looks at no more bytes than these. */
const maxPasswordBytes = 72;

export const mayLogIn = (account: Account | null | undefined): account is Account =>
  account != null && account.blocked !== true && account.confirmed === true;

/** By login name, as it is written or in lower case (phones begin with a capital), or by e-mail address. */
export async function findAccount(strapi: Core.Strapi, identifier: string): Promise<Account | null> {
  const lower = identifier.toLowerCase();
  // Strapi's own comparison without case is a LIKE: a name of `%` would be everybody's.
  const where = { $or: [{ username: { $in: [identifier, lower] } }, { email: lower }] };
  return strapi.db.query(accountUid).findOne({ where, select }) as Promise<Account | null>;
}

const accountById = (strapi: Core.Strapi, id: number) =>
  strapi.db.query(accountUid).findOne({ where: { id }, select }) as Promise<Account | null>;

/** An account of the admin in the words of this plugin. */
async function staffAccountById(strapi: Core.Strapi, id: number): Promise<Account | null> {
  const row = (await strapi.db.query(staffAccountUid).findOne({
    where: { id },
    select: ['id', 'password', 'blocked', 'isActive'],
  })) as { id: number; password: string | null; blocked: boolean | null; isActive: boolean | null } | null;
  return row && { id: row.id, password: row.password, blocked: row.blocked, confirmed: row.isActive };
}

export const holderById = (strapi: Core.Strapi, kind: HolderKind, id: number) =>
  kind === 'staff' ? staffAccountById(strapi, id) : accountById(strapi, id);

/** Takes the same time whether or not there is an account. */
export async function passwordFits(strapi: Core.Strapi, account: Account | null, password: string): Promise<boolean> {
  const users = strapi.plugin('users-permissions').service('user') as {
    validatePassword(password: string, hash: string): Promise<boolean>;
  };
  const whole = Buffer.byteLength(password) <= maxPasswordBytes;
  const fits = await users.validatePassword(password, account?.password ?? dummyHash);
  return fits && whole && account?.password != null;
}

/** Changes with the password and tells nothing about it. */
export const passwordMark = (account: Account) =>
  createHash('sha256').update(`portal session\n${account.password}`).digest('base64url').slice(0, 22);

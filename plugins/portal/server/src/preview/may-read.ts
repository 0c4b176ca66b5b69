import type { Core } from '@strapi/strapi';

type Row = Record<string, unknown>;
interface Checker {
  cannot: { read(row: Row, field?: string): boolean };
}
interface Account {
  id: number;
  isActive: boolean;
  blocked: boolean;
}

/** What this account may do in the panel now; `undefined` when it may not even come in. */
export async function abilityOf(strapi: Core.Strapi, accountId: number): Promise<unknown> {
  const account = (await strapi.db
    .query('admin::user')
    .findOne({ where: { id: accountId }, populate: ['roles'] })) as Account | null;
  if (!account?.isActive || account.blocked) return undefined;
  return strapi.service('admin::permission').engine.generateUserAbility(account);
}

/** Whether the panel would show all these fields of this version to whoever has the ability. */
export function mayRead(strapi: Core.Strapi, ability: unknown, uid: string, row: Row, fields: readonly string[]) {
  const checkers = strapi.plugin('content-manager').service('permission-checker');
  const { cannot }: Checker = checkers.create({ userAbility: ability, model: uid });
  return !cannot.read(row) && fields.every((field) => !cannot.read(row, field));
}

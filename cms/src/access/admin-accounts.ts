import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import { actingPerson } from '../model/acting-person.ts';

const superAdmin = 'strapi-super-admin';

const sentences = {
  vi: {
    'account.super-admin': 'Chỉ quản trị cao nhất mới được cấp hoặc sửa tài khoản quản trị cao nhất.',
    'account.own-roles': 'Thầy cô không tự đổi vai trò của mình được. Hãy nhờ một quản trị khác.',
  },
  en: {
    'account.super-admin': 'Only a super administrator may give or change super administrator accounts.',
    'account.own-roles': 'You cannot change your own roles. Ask another administrator.',
  },
};

interface Write {
  where?: { id?: number | string };
  data: { roles?: unknown; preferedLanguage?: string };
}

/**
 * Keeps those who manage accounts from making themselves more than they are; new accounts speak
 * Vietnamese.
 */
export function guardAdminAccounts(strapi: Core.Strapi): void {
  strapi.db.lifecycles.subscribe({
    models: ['admin::user'],
    async beforeCreate({ params }) {
      const write = params as unknown as Write;
      write.data.preferedLanguage ??= 'vi';
      await check(strapi, write);
    },
    async beforeUpdate({ params }) {
      await check(strapi, params as unknown as Write);
    },
  });
}

async function check(strapi: Core.Strapi, { where, data }: Write): Promise<void> {
  const actor = actingPerson(strapi);
  if (!actor || actor.roles.includes(superAdmin)) return;
  const refuse = (code: keyof typeof sentences.vi) => {
    throw new errors.ApplicationError(sentences[actor.language][code], { code });
  };
  const target = where?.id === undefined ? null : await roleCodesOf(strapi, { users: { id: where.id } });
  const given = data.roles === undefined ? null : await roleCodesOf(strapi, { id: { $in: idsOf(data.roles) } });
  if (target?.includes(superAdmin) || given?.includes(superAdmin)) refuse('account.super-admin');
  const isOwn = where?.id !== undefined && String(where.id) === String(actor.userId);
  if (isOwn && given && [...given].sort().join() !== [...(target ?? [])].sort().join()) refuse('account.own-roles');
}

async function roleCodesOf(strapi: Core.Strapi, where: object): Promise<string[]> {
  const roles = await strapi.db.query('admin::role').findMany({ where, select: ['code'] });
  return roles.map((role) => role.code as string);
}

/** Ids in whatever way the write names them. */
function idsOf(value: unknown): (number | string)[] {
  if (typeof value === 'number' || typeof value === 'string') return [value];
  if (Array.isArray(value)) return value.flatMap(idsOf);
  if (typeof value !== 'object' || value === null) return [];
  const { id, set, connect } = value as Record<string, unknown>;
  return [id, set, connect].flatMap(idsOf);
}

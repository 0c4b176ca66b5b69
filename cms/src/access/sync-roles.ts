import type { Core } from '@strapi/strapi';
import { type Permission, permissionsOf } from './grant.ts';
import { planSync } from './plan-sync.ts';
import { adminRoles, type Role } from './roles.ts';

/** What the code has granted to each role so far, by code of the role. */
type Granted = Record<string, string[]>;

/** Brings the roles of the admin panel in step with the code; leaves alone what people added. */
export async function syncRoles(strapi: Core.Strapi): Promise<void> {
  const store = strapi.store({ type: 'khue', name: 'access', key: 'granted' });
  const before = ((await store.get({})) ?? {}) as Granted;
  const now: Granted = {};
  for (const role of adminRoles) now[role.code] = await syncRole(strapi, role, before[role.code] ?? []);
  if (JSON.stringify(now) !== JSON.stringify(before)) await store.set({ value: now });
}

async function syncRole(strapi: Core.Strapi, role: Role, before: string[]): Promise<string[]> {
  const { code, name, description, grants } = role;
  const roles = strapi.service('admin::role');
  const permissions = strapi.service('admin::permission');
  const { id } = (await roles.findOne({ code })) ?? (await roles.create({ code, name, description }));
  const wanted = grants.flatMap((grant) => permissionsOf(strapi, grant));
  const stored: (Permission & { id: number })[] = await permissions.findMany({ where: { role: { id } } });
  const plan = planSync(wanted, stored, before);
  if (plan.remove.length > 0) await permissions.deleteByIds(plan.remove);
  if (plan.add.length > 0) await permissions.createMany(plan.add.map((permission) => ({ ...permission, role: id })));
  return plan.granted;
}

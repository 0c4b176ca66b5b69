import type { Core } from '@strapi/strapi';

const roleType = 'plugin::users-permissions.role';
const permissionType = 'plugin::users-permissions.permission';

/** Kinds of portal accounts. What they may read is decided by the portal and library plugins, not by rights here. */
const portalRoles = [
  { type: 'pupil', name: 'Học sinh', description: 'Tài khoản cổng thông tin của học sinh.' },
  { type: 'guardian', name: 'Phụ huynh', description: 'Tài khoản cổng thông tin của cha mẹ, người giám hộ.' },
];

/** Closes what Strapi opens by itself: no self-registration, no right for visitors or accounts over its own API. */
export async function closePortalAccounts(strapi: Core.Strapi): Promise<void> {
  const store = strapi.store({ type: 'plugin', name: 'users-permissions' });
  const advanced = (await store.get({ key: 'advanced' })) as Record<string, unknown>;
  const wanted = { ...advanced, allow_register: false, default_role: 'pupil', unique_email: true };
  if (JSON.stringify(wanted) !== JSON.stringify(advanced)) await store.set({ key: 'advanced', value: wanted });
  for (const role of portalRoles) {
    const found = await strapi.db.query(roleType).findOne({ where: { type: role.type } });
    if (!found) await strapi.db.query(roleType).create({ data: role });
  }
  await withdrawDefaultRights(strapi);
}

/** Strapi grants its defaults again whenever no right is stored at all; one that belongs to no role prevents that. */
async function withdrawDefaultRights(strapi: Core.Strapi): Promise<void> {
  const rights = strapi.db.query(permissionType);
  await rights.deleteMany({ where: { role: { type: { $in: ['public', 'authenticated'] } } } });
  if ((await rights.count()) === 0)
    await rights.create({ data: { action: 'plugin::users-permissions.user.me', role: null } });
}

import type { Core } from '@strapi/strapi';

/**
 * Takes back what Strapi hands out in an empty installation: two roles that see every type, two API
 * tokens, and the link to its marketplace. Once there are accounts, tokens and roles are people's.
 */
export async function withdrawStrapiDefaults(strapi: Core.Strapi): Promise<void> {
  await strapi.db.query('admin::permission').deleteMany({ where: { action: 'admin::marketplace.read' } });
  if ((await strapi.db.query('admin::user').count()) > 0) return;
  await strapi.db.query('admin::api-token').deleteMany({});
  const roles = await strapi.db
    .query('admin::role')
    .findMany({ where: { code: { $in: ['strapi-editor', 'strapi-author'] } } });
  if (roles.length > 0) await strapi.service('admin::role').deleteByIds(roles.map((role) => role.id));
}

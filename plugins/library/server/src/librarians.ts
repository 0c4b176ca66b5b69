import type { Core } from '@strapi/strapi';
import { today } from './today.ts';

/** Members of staff who keep the library in the panel, whatever position they hold, and have not left. */
export async function librariansOf(strapi: Core.Strapi): Promise<string[]> {
  const people = (await strapi.db.query('api::staff-member.staff-member' as never).findMany({
    where: {
      account: { isActive: true, roles: { code: 'khue-librarian' } },
      $or: [{ leftOn: null }, { leftOn: { $gte: today() } }],
    },
    select: ['documentId'],
  } as never)) as { documentId: string }[];
  return people.map(({ documentId }) => documentId);
}

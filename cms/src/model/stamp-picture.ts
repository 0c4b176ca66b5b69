import { pictureSubjectUid } from '@khue/config/contracts';
import type { Core } from '@strapi/strapi';
import type { ActingPerson } from './acting-person.ts';

/** Who said what a picture shows, and when; a statement about pupils carries weight. Changes `data` in place. */
export async function stampPicture(
  strapi: Core.Strapi,
  uid: string,
  data: Record<string, unknown>,
  actor: ActingPerson | null,
): Promise<void> {
  if (uid !== pictureSubjectUid || !actor) return;
  const person = await strapi.db
    .query('api::staff-member.staff-member')
    .findOne({ where: { account: { id: actor.userId } }, select: ['fullName'] });
  const account = person ?? (await strapi.db.query('admin::user').findOne({ where: { id: actor.userId } }));
  data.statedBy = account.fullName ?? [account.lastname, account.firstname].filter(Boolean).join(' ');
  data.statedAt = new Date().toISOString();
}

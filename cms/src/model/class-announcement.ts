import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import { staffRelations } from '../access/load-staff-relations.ts';
import type { ActingPerson } from './acting-person.ts';
import { issueMessages } from './messages.ts';

export const classAnnouncement = 'api::class-announcement.class-announcement';

/** May write to every class of the school. */
const mayNameAll = ['khue-principal', 'khue-vice-principal', 'strapi-super-admin'];

/**
 * A teacher writes to the classes that they are the homeroom teacher of, or teach.
 * @throws ApplicationError when another class is named.
 */
export async function refuseForeignClasses(
  strapi: Core.Strapi,
  data: Record<string, unknown>,
  actor: ActingPerson | null,
): Promise<void> {
  const named = classesNamed(data.classes);
  if (!actor || named.length === 0 || actor.roles.some((role) => mayNameAll.includes(role))) return;
  const mine = await staffRelations(strapi, actor.userId);
  const own = [...(mine?.homeroomClasses ?? []), ...(mine?.taughtClasses ?? [])];
  const rows = await strapi.db.query('api::school-class.school-class').findMany({
    where: {
      $or: [
        { documentId: { $in: named.map(String) } },
        { id: { $in: named.map(Number).filter(Number.isSafeInteger) } },
      ],
    },
    select: ['documentId'],
  });
  if (rows.every(({ documentId }) => own.includes(documentId))) return;
  const code = 'announcement.classes';
  throw new errors.ApplicationError(issueMessages[actor.language][code]('', '', ''), { code });
}

/** Documents that a write adds to the relation, however it names them; what it takes away is nobody's business. */
function classesNamed(value: unknown): (string | number)[] {
  if (typeof value === 'string' || typeof value === 'number') return [value];
  if (Array.isArray(value)) return value.flatMap(classesNamed);
  if (typeof value !== 'object' || value === null) return [];
  const { documentId, id, set, connect } = value as Record<string, unknown>;
  if (documentId !== undefined || id !== undefined) return classesNamed(documentId ?? id);
  return [set, connect].flatMap(classesNamed);
}

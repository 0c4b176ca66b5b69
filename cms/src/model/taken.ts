import type { Core } from '@strapi/strapi';
import type { Issue, Values } from './issue.ts';
import { relationTarget } from './relation-target.ts';

/** Rules between documents of a type: what only one of them may have. */
export async function takenBy(strapi: Core.Strapi, uid: string, values: Values, documentId?: string): Promise<Issue[]> {
  const others = documentId ? { documentId: { $ne: documentId } } : {};
  const exists = async (where: object) =>
    (await strapi.db.query(uid as never).count({ where: { ...where, ...others } })) > 0;
  if (uid === 'api::school-year.school-year' && values.state === 'current') {
    if (await exists({ state: 'current' })) return [{ field: 'state', code: 'year.current-taken' }];
  }
  if (uid === 'api::school-class.school-class' && typeof values.name === 'string') {
    const schoolYear = relationTarget(values.schoolYear);
    if (schoolYear && (await exists({ name: values.name, schoolYear })))
      return [{ field: 'name', code: 'class.name-taken' }];
  }
  return [];
}

import type { DocumentKey } from '../../../domain/canonical.ts';
import { ApprovalError } from '../../../domain/reasons.ts';
import { concerns } from '../../../domain/rules.ts';
import type { Loaded } from '../store/load.ts';
import type { Strapi } from '../types.ts';

/** The content manager's own judge of who may read what, conditions included. */
interface PermissionChecker {
  can: { read(): boolean };
  sanitizedQuery: { read(query: object): Promise<{ filters?: object }> };
}

/**
 * A run is seen by those it concerns, and by whoever may read the document in the content manager.
 * @throws ApprovalError `approval.not-found`, which tells a stranger nothing.
 */
export async function requireSight(strapi: Strapi, loaded: Loaded): Promise<void> {
  if (concerns(loaded.moment) || (await mayRead(strapi, loaded.key))) return;
  throw new ApprovalError('approval.not-found');
}

async function mayRead(strapi: Strapi, { uid, documentId, locale }: DocumentKey): Promise<boolean> {
  const userAbility = strapi.requestContext.get()?.state.userAbility;
  if (!userAbility) return false;
  const checker = strapi
    .plugin('content-manager')
    .service('permission-checker')
    .create({ userAbility, model: uid }) as PermissionChecker;
  if (!checker.can.read()) return false;
  const { filters } = await checker.sanitizedQuery.read({ filters: { documentId: { $eq: documentId } } });
  const where = { filters, status: 'draft', ...(locale ? { locale } : {}) };
  const found = await strapi.documents(uid as never).findFirst({ ...where, fields: ['documentId'] } as never);
  return (found as { documentId?: string } | null)?.documentId === documentId;
}

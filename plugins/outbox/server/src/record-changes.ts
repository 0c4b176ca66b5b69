import type { Facts } from '@khue/config/contracts';
import type { Core } from '@strapi/strapi';
import { changesOf, type Write } from '../../domain/changes.ts';

/**
 * Records `content.changed` for every write to a content type of the application, in the
 * transaction of the write: both are kept or neither is.
 */
export function recordChanges(strapi: Core.Strapi, facts: Facts): void {
  strapi.documents.use(async (context, next) => {
    const { uid, action, contentType } = context;
    if (!uid.startsWith('api::') || action.startsWith('find') || action === 'count') return next();
    return strapi.db.transaction(async () => {
      const result = await next();
      const keepsDrafts = contentType.options?.draftAndPublish === true;
      const params = (context.params ?? {}) as Write['params'];
      for (const change of changesOf({ action, keepsDrafts, params, result })) {
        await facts.record('content.changed', { uid, ...change });
      }
      return result;
    });
  });
}

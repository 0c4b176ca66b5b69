import type { Facts } from '@khue/config/contracts';
import type { Core } from '@strapi/strapi';
import { itemUid } from '../items.ts';

/** A draft, too, tells what is wrong with its file: whoever saves one with a file has it looked at in the queue. */
export function watchFiles(strapi: Core.Strapi): void {
  strapi.documents.use(async (context, next) => {
    const { data } = (context.params ?? {}) as { data?: { file?: unknown } };
    const fileId = idOf(data?.file);
    if (context.uid !== itemUid || !['create', 'update'].includes(context.action) || fileId === undefined)
      return next();
    return strapi.db.transaction(async () => {
      const result = await next();
      await (strapi.plugin('outbox').service('facts') as Facts).record('library.file', { fileId });
      return result;
    });
  });
}

/** A form sends the whole file, a program its id. */
function idOf(file: unknown): number | undefined {
  const id = typeof file === 'object' && file !== null ? (file as { id?: unknown }).id : file;
  return Number.isInteger(Number(id)) && Number(id) > 0 ? Number(id) : undefined;
}

import type { Facts } from '@khue/config/contracts';
import type { Core } from '@strapi/strapi';
import { itemUid } from '../items.ts';
import { isOfItem, recordNewText } from './items-of-file.ts';

/** A draft, too, tells what is wrong with its file: whoever saves one with a file has it looked at in the queue. */
export function watchFiles(strapi: Core.Strapi): void {
  strapi.documents.use(async (context, next) => {
    const { data } = (context.params ?? {}) as { data?: { file?: unknown } };
    const fileId = idOf(data?.file);
    if (context.uid !== itemUid || !['create', 'update'].includes(context.action) || fileId === undefined)
      return next();
    return strapi.db.transaction(async () => {
      const result = await next();
      await lookAt(strapi, fileId);
      return result;
    });
  });
  watchReplacements(strapi);
}

interface UploadService {
  replace(id: number | string, ...rest: unknown[]): Promise<unknown>;
}

/** The media library puts other bytes under the same file: cover, state and pages follow. */
function watchReplacements(strapi: Core.Strapi): void {
  strapi.get('services').extend(
    'plugin::upload.upload',
    (original: UploadService): UploadService => ({
      ...original,
      replace: (id, ...rest) =>
        strapi.db.transaction(async () => {
          const replaced = await original.replace(id, ...rest);
          if (await isOfItem(strapi, Number(id))) {
            await lookAt(strapi, Number(id));
            await recordNewText(strapi, Number(id));
          }
          return replaced;
        }),
    }),
  );
}

const lookAt = (strapi: Core.Strapi, fileId: number) =>
  (strapi.plugin('outbox').service('facts') as Facts).record('library.file', { fileId });

/** A form sends the whole file, a program its id. */
function idOf(file: unknown): number | undefined {
  const id = typeof file === 'object' && file !== null ? (file as { id?: unknown }).id : file;
  return Number.isInteger(Number(id)) && Number(id) > 0 ? Number(id) : undefined;
}

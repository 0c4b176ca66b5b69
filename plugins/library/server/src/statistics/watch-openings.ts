import type { Readers } from '@khue/config/contracts';
import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import { itemUid } from '../items.ts';
import { partsOf } from '../parts.ts';

/**
 * Counts the text of an item as requested when the site was really given the beginning of its file: in the reader, in
 * a player or to keep. What a browser says of itself is not asked.
 */
export function watchOpenings(strapi: Core.Strapi): void {
  strapi.server.use(async (context: Context, next) => {
    await next();
    const file = openedFile(context);
    const readers: Readers = strapi.plugin('portal').service('readers');
    if (!file || !readers.isFromSite(context.headers)) return;
    partsOf(strapi).counter.note(context, 'text', async () => {
      const itemId = await itemWith(strapi, file);
      return itemId ? { reader: await readers.fromHeaders(context.headers), itemId } : null;
    });
  });
}

/** The item in force whose text this file is. */
async function itemWith(strapi: Core.Strapi, file: string): Promise<string | undefined> {
  const item = (await strapi.db.query(itemUid as never).findOne({
    select: ['documentId'],
    where: { file: { hash: file }, publishedAt: { $notNull: true } },
  } as never)) as { documentId: string } | null;
  return item?.documentId;
}

/** Id of the file of which this answer gives the beginning, or says that the browser has it still. */
function openedFile({ method, path, status, response }: Context): string | undefined {
  if (method !== 'GET') return undefined;
  const id = /^\/api\/files\/([\w-]{1,128})$/.exec(path)?.[1];
  const fromStart = status === 206 && String(response.get('Content-Range')).startsWith('bytes 0-');
  return status === 200 || status === 304 || fromStart ? id : undefined;
}

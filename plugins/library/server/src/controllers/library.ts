import { type SearchAnswer, searchQuery } from '@khue/config/contracts';
import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import { refusal, unavailable } from '../errors.ts';
import { findItem, findRows, itemUid, toLibraryItem } from '../items.ts';
import { partsOf } from '../parts.ts';
import { siteReader, viewerFor } from '../site-reader.ts';

const pageSize = 12;
const isSlug = /^[a-z0-9-]{1,160}$/;

/** Only the site may ask: it names the reader. What a reader may not read does not exist for them. */
export const createLibraryController = ({ strapi }: { strapi: Core.Strapi }) => {
  const viewerOf = async (context: Context) => viewerFor(await siteReader(strapi, context));

  return {
    /** `GET /api/library/search` */
    async search(context: Context): Promise<void> {
      const viewer = await viewerOf(context);
      const { q, page, ...filters } = readQuery(context.query);
      const found = await partsOf(strapi)
        .engine.search({ text: q, viewer, uids: [itemUid], filters, page, pageSize })
        .catch((error: Error) => void strapi.log.error(`Search failed: ${error.message}`));
      if (!found) return answerUnavailable(context);
      const keys = found.items.map(({ key }) => key);
      const rows = await findRows(strapi, keys, viewer);
      const items = found.items.flatMap(({ key, hits }) => {
        const row = rows.get(key.documentId);
        return row ? [{ ...row, hits }] : [];
      });
      context.body = { items, total: found.total, page, pageSize, facets: found.facets } satisfies SearchAnswer;
    },

    /** `GET /api/library/items/:slug` */
    async item(context: Context): Promise<void> {
      const viewer = await viewerOf(context);
      const slug = String(context.params.slug);
      const item = isSlug.test(slug) ? await findItem(strapi, slug, viewer) : undefined;
      if (!item) throw refusal('library.not-found');
      const key = { uid: itemUid, documentId: item.documentId, locale: null };
      const [entry] = await partsOf(strapi)
        .engine.entries(key)
        .catch(() => []);
      context.body = toLibraryItem(strapi, item, entry?.pages || null);
    },
  };
};

function readQuery(query: unknown) {
  const parsed = searchQuery.safeParse(query);
  if (parsed.success) return parsed.data;
  const [issue] = parsed.error.issues;
  const name = issue?.code === 'unrecognized_keys' ? issue.keys[0] : issue?.path[0];
  throw refusal('library.query', { name: String(name ?? '?') });
}

/** Strapi has no error class for a part that is down. */
function answerUnavailable(context: Context): void {
  const { code, sentence } = unavailable;
  context.status = 503;
  context.body = {
    data: null,
    error: { status: 503, name: 'ServiceUnavailableError', message: sentence, details: { code } },
  };
}

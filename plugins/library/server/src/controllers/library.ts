import { type SearchAnswer, type SiteSearchAnswer, searchQuery, siteSearchQuery } from '@khue/config/contracts';
import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import type { z } from 'zod';
import type { SearchRequest } from '../../../ports/search-engine.ts';
import { refusal, unavailable } from '../errors.ts';
import { findItem, findRows, itemUid, toLibraryItem } from '../items.ts';
import { partsOf } from '../parts.ts';
import { siteReader, viewerFor } from '../site-reader.ts';
import { findEverything, siteTypesOf } from '../site-search.ts';

const pageSize = 12;
const isSlug = /^[a-z0-9-]{1,160}$/;

/** Only the site may ask: it names the reader. What a reader may not read does not exist for them. */
export const createLibraryController = ({ strapi }: { strapi: Core.Strapi }) => {
  const viewerOf = async (context: Context) => viewerFor(await siteReader(strapi, context));

  const find = (request: SearchRequest) =>
    partsOf(strapi)
      .engine.search(request)
      .catch((error: Error) => void strapi.log.error(`Search failed: ${error.message}`));

  return {
    /** `GET /api/library/search` */
    async search(context: Context): Promise<void> {
      const viewer = await viewerOf(context);
      const { q, page, typing, ...filters } = readQuery(searchQuery, context.query);
      const request = { text: q, viewer, uids: [itemUid], filters, page, pageSize, instant: typing !== undefined };
      const found = await find(request);
      if (!found) return answerUnavailable(context);
      const keys = found.items.map(({ key }) => key);
      const rows = await findRows(strapi, keys, viewer);
      const items = found.items.flatMap(({ key, hits }) => {
        const row = rows.get(key.documentId);
        return row ? [{ ...row, hits }] : [];
      });
      const { total, didYouMean } = found;
      const { type: _, ...facets } = found.facets;
      context.body = { items, total, page, pageSize, facets, didYouMean } satisfies SearchAnswer;
    },

    /** `GET /api/library/everything`: the library and all that has a page on the portal. */
    async everything(context: Context): Promise<void> {
      const viewer = await viewerOf(context);
      const { q, page, typing, type, locale } = readQuery(siteSearchQuery, context.query);
      const types = siteTypesOf(strapi);
      const filters = { type: types.find(({ name }) => name === type)?.uid };
      const uids = types.map(({ uid }) => uid);
      const instant = typing !== undefined;
      const found = await find({ text: q, viewer, uids, filters, locale, page, pageSize, instant });
      if (!found) return answerUnavailable(context);
      const items = await findEverything(strapi, types, found.items, { viewer, locale });
      const counted = types.flatMap(({ name, uid }) => {
        const count = found.facets.type[uid];
        return count === undefined ? [] : [[name, count] as const];
      });
      const { total, didYouMean } = found;
      const answer = { items, total, page, pageSize, types: Object.fromEntries(counted), didYouMean };
      context.body = answer satisfies SiteSearchAnswer;
    },

    /** `GET /api/library/items/:slug`; with `?page=shown` its page is being shown to somebody. */
    async item(context: Context): Promise<void> {
      const reader = await siteReader(strapi, context);
      const viewer = viewerFor(reader);
      const slug = String(context.params.slug);
      const item = isSlug.test(slug) ? await findItem(strapi, slug, viewer) : undefined;
      if (!item) throw refusal('library.not-found');
      const key = { uid: itemUid, documentId: item.documentId, locale: null };
      const [entry] = await partsOf(strapi)
        .engine.entries(key)
        .catch(() => []);
      context.body = toLibraryItem(strapi, item, entry?.pages || null);
      if (context.query.page !== 'shown') return;
      partsOf(strapi).counter.note(context, 'page', async () => ({ reader, itemId: item.documentId }));
    },
  };
};

export function readQuery<Schema extends z.ZodType>(schema: Schema, query: unknown): z.output<Schema> {
  const parsed = schema.safeParse(query);
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

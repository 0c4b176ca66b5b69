import { tagsHeader } from '@khue/config/contracts';
import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import { gone, refusal } from '../errors.ts';
import { getService } from '../get-service.ts';
import { isKey, oneQuery, readListQuery, readQuery } from '../input.ts';

/** The same for everybody; a cache in between asks again, because a publication is seen within two seconds. */
export const answer = (context: Context, body: unknown, tags?: readonly string[]) => {
  context.set('Cache-Control', 'public, no-cache');
  // Without tags the site does not keep the page.
  if (tags) context.set(tagsHeader, [...new Set(tags)].join(' '));
  context.body = body;
};

export const createReadingController = ({ strapi }: { strapi: Core.Strapi }) => {
  const typeAt = (context: Context) => {
    const type = getService(strapi, 'reading').typeAt(String(context.params.path));
    if (!type) throw refusal('portal.not-found');
    return type;
  };

  return {
    /** `GET /api/portal/:path` */
    async list(context: Context): Promise<void> {
      const type = typeAt(context);
      const query = readListQuery(context.query, Object.keys(type.filters));
      const found = await getService(strapi, 'reading').list(type, query);
      if (!found) throw refusal('portal.not-found');
      answer(context, found.answer, found.tags);
    },
    /** `GET /api/portal/facets/:path` */
    async facets(context: Context): Promise<void> {
      const type = typeAt(context);
      readQuery(oneQuery, context.query);
      const found = await getService(strapi, 'reading').facets(type);
      answer(context, found.answer, found.tags);
    },
    /** `GET /api/portal/:path/:key` */
    async one(context: Context): Promise<void> {
      const type = typeAt(context);
      const { locale } = readQuery(oneQuery, context.query);
      const key = String(context.params.key);
      if (!isKey(key)) throw refusal('portal.not-found');
      const reading = getService(strapi, 'reading');
      const found = await reading.one(type, key, locale);
      if (found) return answer(context, found.answer, found.tags);
      const details = await reading.withdrawn(type, key, locale);
      if (!details) throw refusal('portal.not-found');
      context.status = 410;
      answer(context, gone(details));
    },
    /** `GET /api/portal/look` */
    async look(context: Context): Promise<void> {
      const { locale } = readQuery(oneQuery, context.query);
      const found = await getService(strapi, 'reading').look(locale);
      answer(context, found.answer, found.tags);
    },
    /** `GET /api/portal/school` */
    async school(context: Context): Promise<void> {
      const { locale } = readQuery(oneQuery, context.query);
      const found = await getService(strapi, 'reading').school(locale);
      if (!found) throw refusal('portal.not-found');
      answer(context, found.answer, found.tags);
    },
  };
};

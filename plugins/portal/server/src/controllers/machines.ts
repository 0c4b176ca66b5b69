import { tagsHeader } from '@khue/config/contracts';
import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import { refusal } from '../errors.ts';
import { getService } from '../get-service.ts';
import { indexQuery, noQuery, readQuery } from '../input.ts';
import { isFromSite } from '../site-request.ts';

interface Made {
  answer: unknown;
  tags: readonly string[];
}

/** What the site tells programs. Only the site asks: its answers are kept, so nobody can make the CMS count again and again. */
export const createMachinesController = ({ strapi }: { strapi: Core.Strapi }) => {
  async function answer(context: Context, make: () => Promise<Made>): Promise<void> {
    if (!isFromSite(context.headers)) throw refusal('portal.site-only');
    const made = await make();
    context.set('Cache-Control', 'no-store');
    context.set(tagsHeader, made.tags.join(' '));
    context.body = made.answer;
  }

  return {
    /** `GET /api/portal/index/:path` */
    index: (context: Context) =>
      answer(context, () => {
        const type = getService(strapi, 'reading').typeAt(String(context.params.path));
        if (!type) throw refusal('portal.not-found');
        return getService(strapi, 'pageIndex').page(type, readQuery(indexQuery, context.query).page);
      }),
    /** `GET /api/portal/breaks` */
    breaks: (context: Context) =>
      answer(context, () => {
        readQuery(noQuery, context.query);
        return getService(strapi, 'figures').breaks();
      }),
    /** `GET /api/portal/staffing` */
    staffing: (context: Context) =>
      answer(context, () => {
        readQuery(noQuery, context.query);
        return getService(strapi, 'figures').staffing();
      }),
  };
};

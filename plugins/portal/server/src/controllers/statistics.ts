import { viewBatch, viewStatisticsQuery } from '@khue/config/contracts';
import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import { csv } from '../../../domain/csv.ts';
import { refusal } from '../errors.ts';
import { getService } from '../get-service.ts';
import { readQuery } from '../input.ts';
import { isFromSite } from '../site-request.ts';

const heads = {
  vi: ['Ngày', 'Theo', 'Giá trị', 'Lượt xem'],
  en: ['Day', 'By', 'Value', 'Views'],
};

export const createStatisticsController = ({ strapi }: { strapi: Core.Strapi }) => ({
  /** `POST /api/portal/page-views` */
  async count(context: Context): Promise<void> {
    if (!isFromSite(context.headers)) throw refusal('portal.site-only');
    const parsed = viewBatch.safeParse((context.request as { body?: unknown }).body);
    if (!parsed.success) throw refusal('portal.page-views');
    context.set('Cache-Control', 'no-store');
    context.body = { counted: await getService(strapi, 'pageViews').count(parsed.data) };
  },

  /** `GET /portal/statistics?days=7|30|365` */
  async report(context: Context): Promise<void> {
    const { days } = readQuery(viewStatisticsQuery, context.query);
    context.body = { data: await getService(strapi, 'pageViews').report(days) };
  },

  /** `GET /portal/statistics/csv?days=7|30|365` */
  async csv(context: Context): Promise<void> {
    const { days } = readQuery(viewStatisticsQuery, context.query);
    const rows = await getService(strapi, 'pageViews').rows(days);
    const language = context.state.user?.preferedLanguage === 'en' ? 'en' : 'vi';
    context.set('Content-Type', 'text/csv; charset=utf-8');
    context.set('Content-Disposition', `attachment; filename="thong-ke-trang-web-${days}.csv"`);
    context.set('Cache-Control', 'private, no-store');
    context.body = csv([heads[language], ...rows.map(({ day, trait, value, views }) => [day, trait, value, views])]);
  },
});

import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import { refusal } from '../errors.ts';
import { getService } from '../get-service.ts';
import { classSlug, oneQuery, qualityQuery, readQuery } from '../input.ts';
import { answer } from './reading.ts';

/** Pages made from the school's records; each answer names its fields in `config/src/contracts/portal-records.ts`. */
export const createRecordsController = ({ strapi }: { strapi: Core.Strapi }) => ({
  /** `GET /api/portal/organisation` */
  async organisation(context: Context): Promise<void> {
    readQuery(oneQuery, context.query);
    const found = await getService(strapi, 'organisation').today();
    answer(context, found.answer, found.tags);
  },
  /** `GET /api/portal/timetables` */
  async timetables(context: Context): Promise<void> {
    readQuery(oneQuery, context.query);
    const found = await getService(strapi, 'timetables').list();
    answer(context, found.answer, found.tags);
  },
  /** `GET /api/portal/timetables/:class` */
  async timetable(context: Context): Promise<void> {
    readQuery(oneQuery, context.query);
    const slug = classSlug.safeParse(context.params.class);
    const found = slug.success ? await getService(strapi, 'timetables').one(slug.data) : undefined;
    if (!found) throw refusal('portal.not-found');
    answer(context, found.answer, found.tags);
  },
  /** `GET /api/portal/quality?year=2025-2026` */
  async quality(context: Context): Promise<void> {
    const { year } = readQuery(qualityQuery, context.query);
    const found = await getService(strapi, 'quality').tables(year);
    if (!found) throw refusal('portal.not-found');
    answer(context, found.answer, found.tags);
  },
});

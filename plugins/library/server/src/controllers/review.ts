import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import { reviewList } from '../review/review-list.ts';

export const createReviewController = ({ strapi }: { strapi: Core.Strapi }) => ({
  /** `GET /library/review` */
  async list(context: Context): Promise<void> {
    context.body = { data: await reviewList(strapi) };
  },
});

import { previewHeader } from '@khue/config/contracts';
import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import { refusal } from '../errors.ts';
import { getService } from '../get-service.ts';
import { isFromSite } from '../site-request.ts';

export const createPreviewController = ({ strapi }: { strapi: Core.Strapi }) => ({
  /** `GET /api/portal/preview`, the pass in a header so that no log of addresses keeps it. */
  async show(context: Context): Promise<void> {
    context.set('Cache-Control', 'no-store');
    if (!isFromSite(context.headers)) throw refusal('portal.site-only');
    context.body = await getService(strapi, 'previews').show(context.get(previewHeader));
  },
});

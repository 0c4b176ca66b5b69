import type { Context } from 'koa';
import { z } from 'zod';
import { refusal } from './errors.ts';
import { listHeads } from './heads.ts';
import type { Strapi } from './types.ts';

const listQuery = z.strictObject({
  page: z.coerce.number().int().min(1).max(500).default(1),
  pageSize: z.coerce.number().int().min(1).max(100).default(30),
});

const heads = ({ strapi }: { strapi: Strapi }) => ({
  /** `GET /api/audit/heads` */
  async list(context: Context): Promise<void> {
    const query = listQuery.safeParse(context.query);
    if (!query.success) {
      const [issue] = query.error.issues;
      const name = issue?.code === 'unrecognized_keys' ? issue.keys[0] : issue?.path[0];
      throw refusal('audit.query', String(name ?? '?'));
    }
    context.set('Cache-Control', 'public, no-cache');
    context.body = await listHeads(strapi.db.connection, query.data.page, query.data.pageSize);
  },
});

export const controllers = { heads };

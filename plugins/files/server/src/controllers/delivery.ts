import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import { z } from 'zod';
import { MissingFileError } from '../../../ports/file-store.ts';
import { findOriginal, findRendition, type Stored } from '../find-stored.ts';
import { type Permission, permissionFor } from '../permission.ts';
import { send } from '../send.ts';
import { refusalBody } from '../sentences.ts';

/** Other keys are let through unread: the admin adds marks of its own to addresses of pictures. */
const query = z.object({
  expires: z.string().optional().catch(undefined),
  signature: z.string().optional().catch(undefined),
});

const asOriginal: Record<Exclude<Permission, 'none'>, string> = {
  // The bytes behind an id change when an editor replaces the file, and a document may be withdrawn.
  public: 'public, no-cache',
  personal: 'private, no-cache',
};
const asRendition: Record<Exclude<Permission, 'none'>, string> = {
  public: 'public, max-age=31536000, immutable',
  personal: 'private, max-age=300',
};

export const createDelivery = ({ strapi }: { strapi: Core.Strapi }) => {
  /** Whatever the reason, who may not have a file learns nothing about it: not even that it exists. */
  async function deliver(context: Context, stored: Stored | undefined, caching: typeof asOriginal): Promise<void> {
    const asking = { headers: context.headers, given: query.parse(context.query) };
    const permission = stored ? await permissionFor(strapi, stored, asking) : 'none';
    if (!stored || permission === 'none') return notFound(context);
    try {
      await send(strapi, context, stored, caching[permission]);
    } catch (error) {
      if (!(error instanceof MissingFileError)) throw error;
      strapi.log.error(`The file ${stored.hash}${stored.ext} is in the database and not in the store.`);
      notFound(context);
    }
  }

  return {
    /** `GET /api/files/:id` */
    async original(context: Context): Promise<void> {
      await deliver(context, await findOriginal(strapi, String(context.params.id)), asOriginal);
    },
    /** `GET /api/files/renditions/:name` */
    async rendition(context: Context): Promise<void> {
      await deliver(context, await findRendition(strapi, String(context.params.name)), asRendition);
    },
  };
};

function notFound(context: Context): void {
  context.set('Cache-Control', 'no-store');
  context.status = 404;
  context.body = refusalBody('files.not-found', 404);
}

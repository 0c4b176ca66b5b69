import type { Core } from '@strapi/strapi';

/** Files leave through this plugin's routes only. */
export function closeOtherDoors(strapi: Core.Strapi): void {
  const upload = strapi.plugin('upload');
  upload.routes = { ...upload.routes, 'content-api': { type: 'content-api', routes: [] } };
  // The upload plugin serves `public/uploads` to everybody; nothing is stored there, and nothing is looked up.
  strapi.server.use(async (context, next) => {
    if (/^\/uploads(\/|$)/i.test(context.path)) context.status = 404;
    else await next();
  });
}

import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import { refusalBody } from './sentences.ts';

/** Files come in and leave where this plugin looks, and nowhere else. */
export function closeOtherDoors(strapi: Core.Strapi): void {
  const upload = strapi.plugin('upload');
  upload.routes = { ...upload.routes, 'content-api': { type: 'content-api', routes: [] } };
  strapi.server.use(async (context: Context, next) => {
    // The upload plugin serves `public/uploads` to everybody; nothing is stored there, and nothing is looked up.
    if (/^\/uploads(\/|$)/i.test(context.path)) context.status = 404;
    else if (context.is('multipart') && !mayBringFiles(strapi, context)) refuseForm(context);
    else await next();
  });
}

/**
 * Strapi writes the files of any form to the disk before it asks who sends it, and forgets those in fields
 * that it does not know: strangers must not get that far.
 */
function mayBringFiles(strapi: Core.Strapi, context: Context): boolean {
  const [, token] = /^bearer (\S+)$/i.exec(context.get('authorization')) ?? [];
  if (token === undefined || !/^\/(upload|admin)(\/|$)/.test(context.path)) return false;
  const sessions = (strapi as unknown as { sessionManager: SessionManager }).sessionManager;
  return sessions('admin').validateAccessToken(token).isValid;
}
type SessionManager = (origin: 'admin') => { validateAccessToken(token: string): { isValid: boolean } };

function refuseForm(context: Context): void {
  // The rest of the form is not read.
  context.set('Connection', 'close');
  context.status = 415;
  context.body = refusalBody('files.form', 415);
}

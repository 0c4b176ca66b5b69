import { audiencesOf, type Reader, type Readers } from '@khue/config/contracts';
import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import type { Viewer } from '../../domain/search/visibility.ts';
import { refusal } from './errors.ts';
import { today } from './today.ts';

/** Only the site may ask: it names the reader. @throws `library.not-found` for everybody else. */
export async function siteReader(strapi: Core.Strapi, context: Context): Promise<Reader> {
  const readers: Readers = strapi.plugin('portal').service('readers');
  if (!readers.isFromSite(context.headers)) throw refusal('library.not-found');
  context.set('Cache-Control', 'private, no-store');
  return readers.fromHeaders(context.headers);
}

/** What may exist for this reader today. */
export const viewerFor = (reader: Reader): Viewer => ({ audiences: audiencesOf(reader), today: today() });

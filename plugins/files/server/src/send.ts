import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import { typeOfMime } from '../../domain/file-types.ts';
import { parseRange } from '../../domain/range.ts';
import { contentDisposition } from '../../domain/stored-name.ts';
import type { Stored } from './find-stored.ts';
import type { FilesProvider } from './provider.ts';

/** Nothing in a file runs. Browsers show PDF through a part of their own that a sandbox would switch off. */
const policy = (mime: string) =>
  `default-src 'none'; style-src 'unsafe-inline'; img-src 'self'; media-src 'self'; object-src 'self'; frame-ancestors 'self'${
    mime === 'application/pdf' ? '' : '; sandbox'
  }`;

/** Streams bytes with the headers that files need: range, validators, a name, and nothing that is guessed. */
export async function send(strapi: Core.Strapi, context: Context, stored: Stored, cacheControl: string): Promise<void> {
  const provider = strapi.plugin('upload').provider as FilesProvider;
  const size = await provider.size(stored);
  const etag = `"${stored.hash}-${size}-${new Date(stored.file.updatedAt ?? 0).getTime()}"`;
  describe(context, stored, etag, cacheControl);
  if (
    context
      .get('if-none-match')
      .split(/\s*,\s*/)
      .includes(etag)
  ) {
    context.status = 304;
    return;
  }
  const ifRange = context.get('if-range');
  const range = ifRange === '' || ifRange === etag ? parseRange(context.get('range'), size) : undefined;
  if (range === 'unsatisfiable') {
    context.set('Content-Range', `bytes */${size}`);
    context.status = 416;
    return;
  }
  context.status = range ? 206 : 200;
  if (range) context.set('Content-Range', `bytes ${range.start}-${range.end}/${size}`);
  // A HEAD answer opens nothing: an unread stream would keep the file open.
  if (context.method !== 'HEAD') context.body = await provider.read(stored, range);
  context.length = range ? range.end - range.start + 1 : size;
  // Setting a stream as the body makes Koa choose a type; ours stands.
  context.set('Content-Type', contentType(stored.mime));
}

function describe(context: Context, { file, ext, mime }: Stored, etag: string, cacheControl: string): void {
  context.set({
    'Accept-Ranges': 'bytes',
    'Cache-Control': cacheControl,
    'Content-Disposition': contentDisposition(file.name, ext, typeOfMime(mime)?.inline ?? false),
    'Content-Security-Policy': policy(mime),
    'Content-Type': contentType(mime),
    ETag: etag,
    'X-Content-Type-Options': 'nosniff',
  });
}

/** Only types that the guard knows are named. */
function contentType(mime: string): string {
  const type = typeOfMime(mime);
  if (!type) return 'application/octet-stream';
  return type.family === 'text' ? `${type.mime}; charset=utf-8` : type.mime;
}

import { defineMiddleware } from 'astro:middleware';
import { loadSettings, school } from '@khue/config';
import type { APIContext } from 'astro';
import { ageMark } from './cache/age-mark.ts';
import { bodyRefusalOf } from './http/body-check.ts';
import { clientAddress } from './http/client-address.ts';
import { displayCookie, parseDisplay } from './http/display.ts';
import { encode, encodingFor } from './http/encoding.ts';
import { pathIn } from './http/language.ts';
import { refusalOf } from './http/origin-check.ts';
import { asRead, dressPreview, isPreview, placeOf } from './http/preview.ts';
import { securityHeaders } from './http/security-headers.ts';
import { readSession } from './http/session-cookie.ts';
import { siblingOf } from './http/sibling.ts';
import { CmsUnavailable, Gone, NotFound, noReads, Refused } from './loaders/cms.ts';

/** Quality of brotli for a page that is sent once: two milliseconds or so. */
const quickly = 4;
const styleSheet = /<link rel="stylesheet" href="(\/_astro\/[\w.-]+\.css)">/;
/** Pages, and what is made for programs of the same answers: feeds, calendars, sitemaps, open data. */
const keptTypes = /^(text\/(html|calendar|csv)|application\/([a-z]+\+)?(xml|json))(;|$)/;

/** Everything that holds for every request: who asks, what is refused, what happens when loading fails. */
export const onRequest = defineMiddleware(async (context, next) => {
  const settings = loadSettings();
  const { request, cookies, locals, url } = context;
  // The server has read it from the address, and asks for the page without it.
  locals.locale ??= school.defaultLocale;
  const { locale } = locals;
  locals.path = (address) => pathIn(locale, address);
  locals.here ??= locals.path(url.pathname + url.search);
  locals.display = parseDisplay(cookies.get(displayCookie)?.value);
  locals.caller = {
    reads: noReads(),
    locale,
    session: readSession(cookies),
    address: clientAddress(context.clientAddress, request.headers.get('x-forwarded-for'), settings.TRUST_PROXY),
    agent: (request.headers.get('user-agent') ?? '').slice(0, 300),
    ...(locals.answers ? { answers: locals.answers } : {}),
    ...(locals.preview ? { preview: asRead(locals.preview) } : {}),
  };
  const response = await answer(context, next, settings.SITE_URL);
  const { status, headers } = response;
  const https = settings.SITE_URL.startsWith('https:');
  const dev = settings.NODE_ENV === 'development';
  for (const [name, value] of Object.entries(securityHeaders({ https, dev, book: locals.showsBook ?? false }))) {
    // A file brings a policy of its own.
    if (!headers.has(name)) headers.set(name, value);
  }
  if (isPreview(url)) dressPreview(headers, new URL(settings.CMS_URL).origin, dev);
  if (!headers.has('Cache-Control')) {
    headers.set('Cache-Control', locals.caller.session ? 'private, no-store' : 'no-cache');
    headers.append('Vary', 'Cookie');
  }
  if (isPage(headers) && !headers.get('Vary')?.includes('Accept-Encoding')) headers.append('Vary', 'Accept-Encoding');
  const body = locals.page ? await keep(response, context) : response.body;
  return packed(new Response(body, { status, headers }), request);
});

/** Compresses a page for this one answer, unless it has passed here before: as a preview, which is another page's. */
async function packed(response: Response, request: Request): Promise<Response> {
  const { status, headers } = response;
  if (!isPage(headers) || !response.body || headers.has('Content-Encoding')) return response;
  const encoding = encodingFor(request.headers.get('accept-encoding'));
  if (!encoding) return response;
  headers.set('Content-Encoding', encoding);
  headers.delete('Content-Length');
  return new Response(await encode(Buffer.from(await response.arrayBuffer()), encoding, quickly), { status, headers });
}

const isPage = (headers: Headers) => headers.get('Content-Type')?.startsWith('text/html') ?? false;

/** Hands a page to the server that may be given to the next visitor as it is. */
async function keep(response: Response, { locals: { page, caller } }: APIContext): Promise<string | null> {
  if (!response.body) return null;
  const body = await response.text();
  const { status, headers } = response;
  const [, sheet] = styleSheet.exec(body) ?? [];
  // Asked for with the first bytes: a slow phone takes long to read the page.
  if (sheet) headers.append('Link', `<${sheet}>; rel=preload; as=style`);
  const isWhole = status === 200 && keptTypes.test(headers.get('Content-Type') ?? '');
  const isForAll = !headers.has('Set-Cookie') && headers.get('Cache-Control') === 'no-cache';
  if (isWhole && isForAll && caller.reads.whole && caller.reads.tags.size > 0)
    page?.keep({ headers: [...headers], body }, [...caller.reads.tags], caller.reads.until);
  return body;
}

async function answer(context: APIContext, next: () => Promise<Response>, siteUrl: string): Promise<Response> {
  const { request, url } = context;
  const origin = request.headers.get('origin');
  const refusal = refusalOf({ method: request.method, origin, url }, siteUrl);
  if (refusal) return trouble(context, refusal);
  const body = bodyRefusalOf({
    method: request.method,
    path: url.pathname,
    type: request.headers.get('content-type'),
    length: request.headers.get('content-length'),
  });
  if (body) return trouble(context, body);
  const known = context.locals.page?.preferOld ? oldPage(context) : null;
  if (known) return known;
  try {
    return await next();
  } catch (error) {
    return explain(error, context);
  }
}

/** What loading threw, as a page; the operator finds the reason in the log. */
function explain(error: unknown, context: APIContext): Promise<Response> | Response {
  if (error instanceof NotFound) return new Response(null, { status: 404 });
  if (error instanceof Gone) return farewell(error, context);
  if (error instanceof CmsUnavailable || error instanceof Refused) {
    context.logger.warn(`${placeOf(context.url)}: ${error.message}${causeOf(error)}`);
    context.locals.page?.failed();
    return oldPage(context) ?? trouble(context, 503);
  }
  context.logger.error(`${placeOf(context.url)}: ${error instanceof Error ? error.stack : String(error)}`);
  throw error;
}

/** The page as it was before the CMS fell silent, with a word about its age. */
function oldPage({ locals: { page, locale } }: APIContext): Response | null {
  const old = page?.old();
  if (!old) return null;
  const headers = new Headers(old.headers);
  headers.set('Cache-Control', 'no-store');
  return new Response(ageMark(old.body, old.madeAt, locale), { headers });
}

/** What was withdrawn: nothing of it, the way to what replaces it, or that it is no longer in force. */
function farewell({ told }: Gone, context: APIContext): Promise<Response> | Response {
  if (told.reason === 'published-in-error') return trouble(context, 410);
  if (told.reason === 'replaced') {
    const location = context.locals.path(siblingOf(context.url.pathname, told.key));
    return new Response(null, { status: 301, headers: { location } });
  }
  context.locals.withdrawn = told;
  return trouble(context, 'het-hieu-luc');
}

const causeOf = ({ cause }: Error) => (cause instanceof Error ? ` (${cause.message})` : '');

/** The page that explains; asked for anew, so that nothing of the refused request is read. */
const trouble = (context: APIContext, page: number | 'het-hieu-luc') =>
  context.rewrite(new Request(new URL(`/loi/${page}`, context.url)));

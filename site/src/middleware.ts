import { defineMiddleware } from 'astro:middleware';
import { loadSettings } from '@khue/config';
import type { APIContext } from 'astro';
import { clientAddress } from './http/client-address.ts';
import { displayCookie, parseDisplay } from './http/display.ts';
import { refusalOf } from './http/origin-check.ts';
import { securityHeaders } from './http/security-headers.ts';
import { readSession } from './http/session-cookie.ts';
import { siblingOf } from './http/sibling.ts';
import { CmsUnavailable, Gone, NotFound, Refused } from './loaders/cms.ts';

const bodyLimit = 64 * 1024;

/** Everything that holds for every request: who asks, what is refused, what happens when loading fails. */
export const onRequest = defineMiddleware(async (context, next) => {
  const settings = loadSettings();
  const { request, cookies, locals, url } = context;
  locals.locale = 'vi';
  locals.here ??= url.pathname + url.search;
  locals.display = parseDisplay(cookies.get(displayCookie)?.value);
  locals.caller = {
    session: readSession(cookies),
    address: clientAddress(context.clientAddress, request.headers.get('x-forwarded-for'), settings.TRUST_PROXY),
    agent: (request.headers.get('user-agent') ?? '').slice(0, 300),
  };
  const { status, headers, body } = await answer(context, next, settings.SITE_URL);
  const https = settings.SITE_URL.startsWith('https:');
  const dev = settings.NODE_ENV === 'development';
  for (const [name, value] of Object.entries(securityHeaders({ https, dev, book: locals.showsBook ?? false }))) {
    // A file brings a policy of its own.
    if (!headers.has(name)) headers.set(name, value);
  }
  if (!headers.has('Cache-Control')) {
    headers.set('Cache-Control', locals.caller.session ? 'private, no-store' : 'no-cache');
    headers.append('Vary', 'Cookie');
  }
  return new Response(body, { status, headers });
});

async function answer(context: APIContext, next: () => Promise<Response>, siteUrl: string): Promise<Response> {
  const { request, url } = context;
  const origin = request.headers.get('origin');
  const refusal = refusalOf({ method: request.method, origin, url }, siteUrl);
  if (refusal) return trouble(context, refusal);
  if (Number(request.headers.get('content-length') ?? 0) > bodyLimit) return trouble(context, 413);
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
    context.logger.warn(`${context.url.pathname}: ${error.message}${causeOf(error)}`);
    return trouble(context, 503);
  }
  context.logger.error(`${context.url.pathname}: ${error instanceof Error ? error.stack : String(error)}`);
  throw error;
}

/** What was withdrawn: nothing of it, the way to what replaces it, or that it is no longer in force. */
function farewell({ told }: Gone, context: APIContext): Promise<Response> | Response {
  if (told.reason === 'published-in-error') return trouble(context, 410);
  if (told.reason === 'replaced') {
    const location = siblingOf(context.url.pathname, told.key);
    return new Response(null, { status: 301, headers: { location } });
  }
  context.locals.withdrawn = told;
  return trouble(context, 'het-hieu-luc');
}

const causeOf = ({ cause }: Error) => (cause instanceof Error ? ` (${cause.message})` : '');

/** The page that explains; asked for anew, so that nothing of the refused request is read. */
const trouble = (context: APIContext, page: number | 'het-hieu-luc') =>
  context.rewrite(new Request(new URL(`/loi/${page}`, context.url)));

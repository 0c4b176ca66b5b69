/**
 * The portal's server: files of the build, pages that are kept, and everything else from Astro. A page that is asked
 * for while it is being made is waited for, so that it is made once.
 */
import { readFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { join } from 'node:path';
import { type Locale, loadSettings, root } from '@khue/config';
import sirv from 'sirv';
import { type AnswerStore, Answers } from './cache/answers.ts';
import { together } from './cache/follower.ts';
import { formFor, has, type KeptPage } from './cache/kept-page.ts';
import { PageFolder } from './cache/page-folder.ts';
import { pageKey } from './cache/page-key.ts';
import { type PageSlot, Pages } from './cache/pages.ts';
import { readLanguage } from './http/language.ts';
import { strings } from './i18n/index.ts';
import { followLog } from './loaders/cms-log.ts';
import { startCounting } from './machines/page-views/counter.ts';

type Astro = (
  request: IncomingMessage,
  response: ServerResponse,
  next: undefined,
  locals: { locale: Locale; answers: AnswerStore; page?: PageSlot },
) => Promise<void>;

const dist = join(root, 'site/dist');
const { dataDir, HOST, SITE_PORT } = loadSettings();
const log = (message: string) => process.stderr.write(`[portal] ${message}\n`);
const { handler } = (await import(join(dist, 'server/entry.mjs'))) as { handler: Astro };

// Processes beside each other have a folder each.
const folder = new PageFolder(join(dataDir, 'pages', String(SITE_PORT)), readFileSync(join(dist, '.built'), 'utf8'));
const pages = new Pages(folder, log);
await pages.restore();
const answers = new Answers();
void followLog(together(pages, answers), log);
const count = startCounting(log);

const files = sirv(join(dist, 'client'), {
  etag: true,
  brotli: true,
  gzip: true,
  setHeaders: (response, path) => {
    response.setHeader('X-Content-Type-Options', 'nosniff');
    // Names under `_astro` change with their content.
    if (path.startsWith('/_astro/')) response.setHeader('Cache-Control', 'public, max-age=31536000, immutable');
  },
});

/** Pages that are being made, until they are kept or turn out not to be. */
const underWay = new Map<string, Promise<void>>();

/** Astro knows every page once; the language of the address goes beside it. */
function askAstro(request: IncomingMessage, response: ServerResponse, page?: PageSlot): Promise<void> {
  const { locale, address } = readLanguage(request.url ?? '/');
  request.url = address;
  return handler(request, response, undefined, { locale, answers, ...(page && { page }) });
}

async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
  const key = pageKey({ method: request.method, address: request.url ?? '/', cookies: request.headers.cookie });
  if (key === null) return askAstro(request, response);
  const kept = pages.fresh(key);
  if (kept) return give(kept, request, response);
  const others = underWay.get(key);
  if (!others) return make(key, request, response);
  await others;
  const made = pages.fresh(key);
  if (made) return give(made, request, response);
  return askAstro(
    request,
    response,
    pages.slot(key, () => undefined),
  );
}

async function make(key: string, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const { promise, resolve } = Promise.withResolvers<void>();
  underWay.set(key, promise);
  let keeps = false;
  const end = () => {
    underWay.delete(key);
    resolve();
  };
  const slot = pages.slot(key, end);
  const keep: PageSlot['keep'] = (...what) => {
    keeps = true;
    slot.keep(...what);
  };
  try {
    // The first reader may leave; the others still wait for the page.
    await askAstro(request, response, { ...slot, keep });
  } finally {
    if (!keeps) end();
  }
}

function give(page: KeptPage, request: IncomingMessage, response: ServerResponse): void {
  const { bytes, etag, encoding } = formFor(page, request.headers['accept-encoding']);
  for (const [name, value] of page.headers) response.setHeader(name, value);
  response.setHeader('ETag', etag);
  if (has(request.headers['if-none-match'], etag)) {
    response.removeHeader('Content-Type');
    response.writeHead(304).end();
    return;
  }
  if (encoding) response.setHeader('Content-Encoding', encoding);
  response.setHeader('Content-Length', bytes.length);
  response.writeHead(200).end(request.method === 'HEAD' ? undefined : bytes);
}

createServer((request, response) => {
  try {
    decodeURI(request.url ?? '/');
  } catch {
    const { badAddress } = strings(readLanguage(request.url ?? '/').locale).errors;
    response.writeHead(400, { 'Content-Type': 'text/plain; charset=utf-8' }).end(badAddress);
    return;
  }
  files(request, response, () => {
    count(request, response);
    answer(request, response).catch((error: Error) => {
      log(`${(request.url ?? '').replace(/^(\/xem-truoc)\/.*/, '$1')}: ${error.stack}`);
      if (response.headersSent) response.destroy();
      else response.writeHead(500).end();
    });
  });
}).listen(SITE_PORT, HOST);

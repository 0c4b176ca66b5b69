/**
 * Lets books that somebody chose to keep be read without a connection. It answers from the device only when the
 * network does not, keeps nothing that nobody asked it to keep, and gives back what the library no longer allows.
 */
const bookPrefix = 'khue-book-';
const assetCache = 'khue-assets';
/** A book that the library was not asked about for so long is not opened. */
const longestMs = 30 * 24 * 60 * 60 * 1000;
const betweenChecksMs = 10 * 60 * 1000;
const gone = [403, 404, 410];

let checkedAt = 0;

self.addEventListener('install', () => self.skipWaiting());
self.addEventListener('activate', (event) => event.waitUntil(self.clients.claim()));
self.addEventListener('fetch', (event) => {
  const { request } = event;
  const url = new URL(request.url);
  if (request.method !== 'GET' || url.origin !== self.location.origin) return;
  if (url.pathname.startsWith('/_astro/')) event.respondWith(answerAsset(request));
  else if (url.pathname.startsWith('/tep/')) event.respondWith(answerFile(request, url));
  else if (request.mode === 'navigate') event.respondWith(answerPage(event, url));
});

const bookNames = async () => (await caches.keys()).filter((name) => name.startsWith(bookPrefix));

/** Parts of pages never change under their name. They are kept while there is a book that may need them. */
async function answerAsset(request) {
  const kept = await caches.match(request);
  if (kept) return kept;
  const answer = await fetch(request);
  if (answer.ok && (await bookNames()).length > 0) await (await caches.open(assetCache)).put(request, answer.clone());
  return answer;
}

async function answerPage(event, url) {
  const [, slug] = /^(?:\/en)?\/doc\/([a-z0-9-]+)$/.exec(url.pathname) ?? [];
  try {
    const answer = await fetch(event.request);
    if (slug && gone.includes(answer.status)) await caches.delete(bookPrefix + slug);
    event.waitUntil(checkBooks());
    return answer;
  } catch (error) {
    const page = slug && (await isFresh(slug)) ? await keptIn(slug, `/doc/${slug}`) : undefined;
    const other = page ?? (await caches.match('/ngoai-tuyen'));
    if (other) return other;
    throw error;
  }
}

const keptIn = async (slug, address) => {
  const name = bookPrefix + slug;
  return (await caches.has(name)) ? (await caches.open(name)).match(address) : undefined;
};

async function isFresh(slug) {
  const details = await keptIn(slug, `/ngoai-tuyen/sach/${slug}`);
  const { keptAt } = details ? await details.json() : { keptAt: 0 };
  return Date.now() - keptAt < longestMs;
}

/** Asks the library whether each book may still be kept: withdrawn, expired or logged out means gone. */
async function checkBooks() {
  if (Date.now() - checkedAt < betweenChecksMs) return;
  checkedAt = Date.now();
  for (const name of await bookNames()) {
    const slug = name.slice(bookPrefix.length);
    const answer = await fetch(`/doc/${slug}?ngoai-tuyen`, { cache: 'no-store' }).catch(() => undefined);
    if (!answer) return;
    if (gone.includes(answer.status)) await caches.delete(name);
    else if (answer.ok) await renew(name, slug);
  }
  if ((await bookNames()).length === 0) await caches.delete(assetCache);
}

async function renew(name, slug) {
  const cache = await caches.open(name);
  const address = `/ngoai-tuyen/sach/${slug}`;
  const details = await cache.match(address);
  if (!details) return;
  await cache.put(address, new Response(JSON.stringify({ ...(await details.json()), keptAt: Date.now() })));
}

/** The file from the network; without one from the device, also the piece of it that is asked for. */
async function answerFile(request, url) {
  try {
    return await fetch(request);
  } catch (error) {
    const kept = await caches.match(url.pathname);
    if (!kept) throw error;
    const [, from, to] = /^bytes=(\d+)-(\d*)$/.exec(request.headers.get('range') ?? '') ?? [];
    if (from === undefined) return kept;
    const whole = await kept.blob();
    const start = Number(from);
    const end = Math.min(to ? Number(to) : whole.size - 1, whole.size - 1);
    const headers = new Headers(kept.headers);
    headers.set('Content-Range', `bytes ${start}-${end}/${whole.size}`);
    headers.set('Content-Length', String(end - start + 1));
    return new Response(whole.slice(start, end + 1), { status: 206, headers });
  }
}

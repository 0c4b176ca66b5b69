import type { APIRoute } from 'astro';
import { strings } from '../../../i18n/index.ts';
import { type Caller, call } from '../../../loaders/cms.ts';
import { asVisitor } from '../../../loaders/machines.ts';
import { loadSchool } from '../../../loaders/school.ts';
import { drawShare } from '../../../machines/share/draw.ts';
import { readShare, writeShare } from '../../../machines/share/folder.ts';
import { Busy, createGate } from '../../../machines/share/gate.ts';
import { type ShareWords, shareDigest } from '../../../machines/share/picture.ts';
import { loadShared, type Shared } from '../../../machines/share/words.ts';

/** Drawing takes a core for half a second: the pages of visitors come first. */
const gate = createGate<Buffer>(2, 20);

/** The picture that a link to a document in force is shown with; `truong/trang-chu.png` is that of the school. */
export const GET: APIRoute = async ({ params, request, locals }) => {
  const caller = asVisitor(locals.caller);
  const { kind = '', slug = '' } = params;
  const [school, shared] = await Promise.all([loadSchool(caller), sharedOf(kind, slug, caller)]);
  const { cover, ...words } = shared ?? schoolPicture(school);
  const told: ShareWords = { ...words, school: school.name };
  const etag = shareDigest(told, cover?.src ?? null);
  const headers = { 'Cache-Control': 'public, max-age=3600', ETag: `"${etag}"` };
  if (request.headers.get('if-none-match')?.includes(etag)) return new Response(null, { status: 304, headers });
  try {
    const picture = await gate.enter(etag, () => pictureOf(etag, told, cover, caller));
    return new Response(new Uint8Array(picture), { headers: { ...headers, 'Content-Type': 'image/png' } });
  } catch (error) {
    if (!(error instanceof Busy)) throw error;
    return new Response(null, { status: 503, headers: { 'Retry-After': '10', 'Cache-Control': 'no-store' } });
  }
};

function sharedOf(kind: string, slug: string, caller: Caller): Promise<Shared> | null {
  if (kind === 'truong' && slug === 'trang-chu') return null;
  return loadShared(kind, slug, caller);
}

const schoolPicture = ({
  name,
  motto,
  shortName,
}: {
  name: string;
  motto: string | null;
  shortName: string;
}): Shared => ({
  title: motto ?? name,
  label: shortName,
  day: strings('vi').machines.portalOf,
  cover: null,
});

async function pictureOf(digest: string, words: ShareWords, cover: Shared['cover'], caller: Caller): Promise<Buffer> {
  const known = await readShare(digest);
  if (known) return known;
  const picture = await drawShare(words, cover && (await photoOf(cover.src, caller)));
  await writeShare(digest, picture);
  return picture;
}

/** The photograph as visitors see it; without it the picture has the window instead. */
async function photoOf(src: string, caller: Caller): Promise<Buffer | null> {
  const [, rendition] = /^\/anh\/([\w.-]{1,160})$/.exec(src) ?? [];
  if (!rendition) return null;
  const answer = await call(`/api/files/renditions/${rendition}`, { method: 'GET' }, caller);
  return answer.ok ? Buffer.from(await answer.arrayBuffer()) : null;
}

import { type Preview, previewPath } from '@khue/config/contracts';
import { policyOf } from './security-headers.ts';

/** Where the site shows one document of a kind; others have no page of their own yet. */
const folders: Readonly<Record<string, string>> = {
  news: '/tin-tuc',
  announcements: '/thong-bao',
  events: '/su-kien',
  pages: '/trang',
  disclosures: '/cong-khai',
  'school-documents': '/van-ban',
};

export const isPreview = (url: URL) => url.pathname.startsWith(`${previewPath}/`);

/** The address for logs: a pass is nobody's to read there. */
export const placeOf = (url: URL) => (isPreview(url) ? previewPath : url.pathname);

/** The page that shows the document once it is in force; `null` when there is none. */
export function pageOf({ path, key }: Preview): string | null {
  const folder = Object.hasOwn(folders, path) ? folders[path] : undefined;
  return folder === undefined ? null : `${folder}/${encodeURIComponent(key)}`;
}

/** The draft in the place of what visitors read. */
export const asRead = ({ path, key, content }: Preview) => ({
  address: `/api/portal/${path}/${encodeURIComponent(key)}`,
  content,
});

/**
 * A preview is for one person and a few minutes: nobody keeps it, no search engine notes it, its address goes to no
 * other site (to this one it does: forms without an origin would be refused), and only the panel may frame it.
 */
export function dressPreview(headers: Headers, adminOrigin: string, dev: boolean): void {
  headers.set('Cache-Control', 'no-store');
  headers.set('X-Robots-Tag', 'noindex, nofollow, noarchive');
  headers.set('Referrer-Policy', 'same-origin');
  headers.delete('X-Frame-Options');
  if (!dev) headers.set('Content-Security-Policy', policyOf({ 'frame-ancestors': `'self' ${adminOrigin}` }));
}

import { loadSettings } from '@khue/config';

/** The address by which the world knows a page, whatever name the request used. */
export function publicAddress(url: URL): string {
  const page = url.searchParams.get('trang');
  return loadSettings().SITE_URL + url.pathname + (page ? `?trang=${encodeURIComponent(page)}` : '');
}

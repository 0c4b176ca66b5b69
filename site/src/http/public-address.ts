import { loadSettings } from '@khue/config';

/** Where staff work. */
export const adminAddress = (): string => `${loadSettings().CMS_URL}/admin`;

/** The address by which the world knows a page, whatever name the request used. */
export function publicAddress(url: URL): string {
  const page = url.searchParams.get('trang');
  return loadSettings().SITE_URL + url.pathname + (page ? `?trang=${encodeURIComponent(page)}` : '');
}

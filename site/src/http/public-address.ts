import { loadSettings } from '@khue/config';

/** Where staff work. */
export const adminAddress = (): string => `${loadSettings().CMS_URL}/admin`;

/** The address by which the world knows a page, whatever name the request used. */
export function publicAddress(url: URL): string {
  const page = url.searchParams.get('trang');
  // The first page has one address, whether the query says so or not.
  return loadSettings().SITE_URL + url.pathname + (page && page !== '1' ? `?trang=${encodeURIComponent(page)}` : '');
}

import { type Locale, loadSettings, school } from '@khue/config';
import { pathIn } from './language.ts';

/** Where staff work. */
export const adminAddress = (): string => `${loadSettings().CMS_URL}/admin`;

/** Where staff get the ticket with which they enter the portal; who is not logged in there is asked to first. */
export const handoverAddress = (): string => `${adminAddress()}/portal`;

/** The address by which the world knows a page in a language, whatever name the request used. */
export function publicAddress(url: URL, locale: Locale = school.defaultLocale): string {
  const page = url.searchParams.get('trang');
  // The first page has one address, whether the query says so or not.
  const query = page && page !== '1' ? `?trang=${encodeURIComponent(page)}` : '';
  return loadSettings().SITE_URL + pathIn(locale, url.pathname) + query;
}

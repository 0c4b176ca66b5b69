import { displayCookie, formatDisplay, parseDisplay } from '../http/display.ts';
import { readLanguage } from '../http/language.ts';
import { pageNumber } from '../http/page-number.ts';
import { sessionCookie } from '../http/session-name.ts';

/** Pages that are a person's own, and answers that are no pages. */
const neverKept =
  /^\/(ca-nhan|lien-he|doc-cua-toi|dang-nhap|dang-xuat|hien-thi|hinh-chia-se|xem-truoc|suc-khoe|tep|anh|loi|giao-dien|_)/;

/** A request as far as keeping pages is concerned. */
export interface Asked {
  method: string | undefined;
  /** Path and query, as it was sent. */
  address: string;
  /** The header `Cookie`. */
  cookies: string | undefined;
}

/**
 * Under which name the page is kept: its address, which tells the language, and the looks that the server draws. `null` when it must not be kept:
 * somebody is logged in, or the address holds more than the number of a page, so that nobody can fill the memory with
 * made-up addresses.
 */
export function pageKey({ method, address, cookies }: Asked): string | null {
  if (method !== 'GET' && method !== 'HEAD') return null;
  const [path = '', query] = address.split('?', 2);
  if (!path.startsWith('/') || path.length > 300 || neverKept.test(readLanguage(path).address)) return null;
  const given = cookiesOf(cookies);
  if (given.has(sessionCookie)) return null;
  if (query !== undefined && !isPage(query)) return null;
  return `${path}?${query ?? ''} ${formatDisplay(parseDisplay(given.get(displayCookie)))}`;
}

function isPage(query: string): boolean {
  const [name, number, ...more] = query.split(/[=&]/);
  return name === 'trang' && more.length === 0 && pageNumber(number ?? '') !== null;
}

function cookiesOf(header: string | undefined): Map<string, string> {
  const pairs = (header ?? '').split(';').map((pair) => pair.trim());
  return new Map(pairs.map((pair) => [pair.split('=', 1)[0] as string, decoded(pair.slice(pair.indexOf('=') + 1))]));
}

function decoded(value: string): string {
  try {
    return decodeURIComponent(value);
  } catch {
    return value;
  }
}

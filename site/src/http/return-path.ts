import { readLanguage } from './language.ts';

const here = 'https://site.invalid';

/**
 * Where to go after logging in: a path of this site, or the fallback.
 * Resolving it as a browser does also catches `//`, `/\` and control characters.
 */
export function returnPath(asked: string | null | undefined, fallback = '/'): string {
  if (!asked?.startsWith('/') || asked.length > 500) return fallback;
  if (!URL.canParse(asked, here)) return fallback;
  const address = new URL(asked, here);
  if (address.origin !== here || /^\/dang-(nhap|xuat)/.test(readLanguage(address.pathname).address)) return fallback;
  const path = address.pathname + address.search + address.hash;
  return path.startsWith('//') ? fallback : path;
}

const here = 'https://site.invalid';
const schemes = ['http:', 'https:', 'mailto:', 'tel:'];

/** An address that a link may carry, as a browser will understand it; anything else is no link. */
export function safeLink(address: unknown): string | null {
  if (typeof address !== 'string' || address.length > 2000) return null;
  const trimmed = address.trim();
  if (trimmed === '' || !URL.canParse(trimmed, here)) return null;
  const url = new URL(trimmed, here);
  if (url.origin === here) return /^[/#?]/.test(trimmed) ? relative(url, trimmed) : null;
  // `//other.example` and `/\other.example` leave the site without saying so.
  return schemes.includes(url.protocol) && /^[a-z]+:/i.test(trimmed) ? url.href : null;
}

function relative(url: URL, typed: string): string | null {
  if (typed.startsWith('#')) return url.hash || null;
  const path = url.pathname + url.search + url.hash;
  return path.startsWith('//') ? null : path;
}

/** What a request with a body brings, as far as its head tells. */
interface Brought {
  method: string;
  path: string;
  /** The header `Content-Type`. */
  type: string | null;
  /** The header `Content-Length`. */
  length: string | null;
}

const mostBytes = 64 * 1024;

/** The one address that takes JSON: the reader's page reports to it. */
const json = ['/doc-cua-toi'];

/**
 * Nothing on the portal takes a file, so a form that brings one is refused unread. Every browser says how long a form
 * is; a body that does not may be endless.
 */
export function bodyRefusalOf({ method, path, type, length }: Brought): 413 | 415 | null {
  if (method !== 'POST') return null;
  if (length === null || !/^\d{1,15}$/.test(length) || Number(length) > mostBytes) return 413;
  const wanted = json.includes(path) ? 'application/json' : 'application/x-www-form-urlencoded';
  const kind = (type ?? '').split(';')[0]?.trim().toLowerCase();
  return kind === wanted || length === '0' ? null : 415;
}

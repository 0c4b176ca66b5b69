import { type Caller, call } from './cms.ts';

const passedOn = ['range', 'if-range', 'if-none-match', 'if-modified-since'];
const passedBack = [
  'content-type',
  'content-length',
  'content-range',
  'content-disposition',
  'accept-ranges',
  'etag',
  'last-modified',
  'cache-control',
  'content-security-policy',
];
const firstByteMs = 10_000;

/**
 * Streams one file of the CMS on; the CMS checks at every request whether this person may have it.
 * Only the first byte has a deadline: a long file may take as long as the person stays.
 */
export async function streamFile(path: string, request: Request, caller: Caller): Promise<Response> {
  const late = new AbortController();
  const timer = setTimeout(() => late.abort(), firstByteMs);
  const signal = AbortSignal.any([request.signal, late.signal]);
  const headers = pick(request.headers, passedOn);
  headers.set('accept-encoding', 'identity');
  try {
    const answer = await call(`/api/files/${path}`, { method: request.method, headers, signal }, caller);
    return new Response(answer.body, { status: answer.status, headers: pick(answer.headers, passedBack) });
  } finally {
    clearTimeout(timer);
  }
}

function pick(headers: Headers, names: string[]): Headers {
  const picked = new Headers();
  for (const name of names) {
    const value = headers.get(name);
    if (value !== null) picked.set(name, value);
  }
  return picked;
}

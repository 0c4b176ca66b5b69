import { type Caller, call } from './cms.ts';

const passedBack = ['content-type', 'cache-control', 'retry-after', 'last-modified'];

/** What the CMS tells libraries and programs outside, as it says it; nobody's session goes along. */
export async function loadShared(path: string, query: URLSearchParams, caller: Caller): Promise<Response> {
  const asked = query.size > 0 ? `?${query}` : '';
  const answer = await call(`/api/library/${path}${asked}`, { method: 'GET' }, { ...caller, session: null });
  const headers = new Headers();
  for (const name of passedBack) {
    const value = answer.headers.get(name);
    if (value !== null) headers.set(name, value);
  }
  return new Response(answer.body, { status: answer.status, headers });
}

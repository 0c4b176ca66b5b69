import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { TestCms } from './start-cms.ts';

export interface OaiAddress {
  url: string;
  /** Requests that were answered, as `verb=…`. */
  asked: string[];
  /** Statuses with which the next requests are answered instead; 0 lets one pass. */
  troubles: number[];
  close(): Promise<void>;
}

/** Gives the catalogue of a CMS an address of its own on this machine, as the portal does. */
export async function openOaiAddress(cms: TestCms): Promise<OaiAddress> {
  const asked: string[] = [];
  const troubles: number[] = [];
  const server = createServer(async (request, response) => {
    let body = '';
    for await (const chunk of request) body += chunk;
    const query = request.method === 'POST' ? body : (new URL(request.url ?? '/', 'http://x').search ?? '').slice(1);
    asked.push(query);
    const trouble = troubles.shift();
    if (trouble) return response.writeHead(trouble, { 'retry-after': '1' }).end();
    const answer = await cms.http
      .get(`/api/library/oai?${query}`)
      .set({ 'x-khue-site-token': 'test-site_token-of-no-worth', 'x-khue-client-address': '203.0.113.61' })
      .buffer(true);
    const headers: Record<string, string> = { 'content-type': answer.headers['content-type'] ?? '' };
    if (answer.headers['retry-after']) headers['retry-after'] = answer.headers['retry-after'];
    response.writeHead(answer.status, headers).end(answer.text);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/oai`,
    asked,
    troubles,
    close: () => new Promise((resolve) => server.close(() => resolve())),
  };
}

import { lookup } from 'node:dns/promises';
import { request as httpRequest, type IncomingMessage } from 'node:http';
import { request as httpsRequest } from 'node:https';
import { isIP } from 'node:net';
import { type Outside, type OutsideAnswer, OutsideError } from '../../ports/outside.ts';
import { isPublicAddress } from './public-address.ts';

export interface OutsideOptions {
  /** The address that was entered may stand in a private network; where it redirects to may not. */
  mayBePrivate: boolean;
  timeoutMs: number;
  mostBytes: number;
  mostRedirects: number;
}

/**
 * Reads what somebody entered an address of without becoming their tool inside the school's network: the name is
 * resolved once, every answer is judged, and the connection goes to the very address that was judged.
 */
export const createGuardedOutside = (options: OutsideOptions): Outside => ({
  async read(address) {
    let url = address;
    for (let redirects = 0; redirects <= options.mostRedirects; redirects += 1) {
      const ip = await resolve(url, options.mayBePrivate && url.host === address.host);
      const answer = await get(url, ip, options);
      if (!('location' in answer)) return answer;
      const next = URL.parse(answer.location, url);
      if (!next) throw new OutsideError('unreachable', `${url.host} redirects to no address`);
      url = next;
    }
    throw new OutsideError('too-many-redirects', `${address.host} redirects more than ${options.mostRedirects} times`);
  },
});

async function resolve(url: URL, mayBePrivate: boolean): Promise<{ address: string; family: number }> {
  if (!['http:', 'https:'].includes(url.protocol)) throw new OutsideError('not-public', `${url.protocol} is not read`);
  const host = url.hostname.replace(/^\[|\]$/g, '');
  const found = isIP(host)
    ? [{ address: host, family: isIP(host) }]
    : await lookup(host, { all: true }).catch((cause: Error) => {
        throw new OutsideError('unreachable', cause.message);
      });
  const [first] = found;
  const open = mayBePrivate || found.every(({ address }) => isPublicAddress(address));
  if (!first || !open) throw new OutsideError('not-public', `${url.host} is no address of the open internet`);
  return first;
}

function get(
  url: URL,
  ip: { address: string; family: number },
  { timeoutMs, mostBytes }: OutsideOptions,
): Promise<OutsideAnswer | { location: string }> {
  return new Promise((done, fail) => {
    const request = (url.protocol === 'https:' ? httpsRequest : httpRequest)(url, {
      // Whatever the name means by now, this connection goes where we looked.
      lookup: (_host, options, answer) => (options.all ? answer(null, [ip]) : answer(null, ip.address, ip.family)),
      agent: false,
      headers: { accept: 'text/xml, application/xml', 'accept-encoding': 'identity', 'user-agent': 'Khue-Harvester/1' },
      signal: AbortSignal.timeout(timeoutMs),
    });
    request.on('error', (cause) => fail(explain(cause)));
    request.on('response', (response) => {
      const { statusCode: status = 0, headers } = response;
      if (status >= 300 && status < 400 && headers.location) {
        response.destroy();
        return done({ location: headers.location });
      }
      collect(response, mostBytes).then(
        (body) => done({ status, body, retryAfter: secondsOf(headers['retry-after']) }),
        (cause: Error) => fail(cause instanceof OutsideError ? cause : explain(cause)),
      );
    });
    request.end();
  });
}

async function collect(response: IncomingMessage, mostBytes: number): Promise<string> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of response as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size > mostBytes) throw new OutsideError('too-large', `more than ${mostBytes} bytes`);
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString('utf8');
}

const explain = (cause: Error): OutsideError =>
  cause.name === 'TimeoutError' || cause.name === 'AbortError'
    ? new OutsideError('too-slow', 'no whole answer in time')
    : new OutsideError('unreachable', cause.message);

/** Seconds or a date. */
function secondsOf(header: string | undefined): number | null {
  if (!header) return null;
  const seconds = /^\d+$/.test(header) ? Number(header) : Math.ceil((Date.parse(header) - Date.now()) / 1000);
  return Number.isNaN(seconds) ? null : Math.max(0, seconds);
}

import { lookup } from 'node:dns/promises';
import { request as httpRequest, type IncomingMessage } from 'node:http';
import { request as httpsRequest } from 'node:https';
import { isIP } from 'node:net';
import { type Outside, OutsideError } from '../../ports/outside.ts';
import { isPublicAddress } from './public-address.ts';

export interface OutsideOptions {
  /** The address that was entered may stand in a private network; where it redirects to may not. */
  mayBePrivate: boolean;
  timeoutMs: number;
  mostBytes: number;
  mostRedirects: number;
}

/** What is asked for, and what is made of the answer that is no redirection. */
interface Question<Answer> {
  method: 'GET' | 'HEAD';
  headers: Record<string, string>;
  timeoutMs: number;
  take(response: IncomingMessage): Promise<Answer> | Answer;
}

/**
 * Asks what somebody entered an address of without becoming their tool inside the school's network: the name is
 * resolved once, every answer is judged, and the connection goes to the very address that was judged.
 */
export function createGuardedOutside(options: OutsideOptions): Outside {
  const { timeoutMs, mostBytes } = options;
  const probe = (method: 'GET' | 'HEAD') => ({
    method,
    headers: { accept: '*/*', 'user-agent': 'Khue-LinkCheck/1' },
    timeoutMs,
    take(response: IncomingMessage) {
      response.destroy();
      return response.statusCode ?? 0;
    },
  });
  return {
    read: (address) =>
      follow(address, options, {
        method: 'GET',
        headers: { accept: 'text/xml, application/xml', 'user-agent': 'Khue-Harvester/1' },
        timeoutMs,
        take: async (response) => ({
          status: response.statusCode ?? 0,
          body: await collect(response, mostBytes),
          retryAfter: secondsOf(response.headers['retry-after']),
        }),
      }),
    async probe(address) {
      const status = await follow(address, options, probe('HEAD')).catch(orFailed);
      // Some servers know no HEAD, and say so in many ways.
      return status < 400 ? status : follow(address, options, probe('GET'));
    },
  };
}

/** Only a connection that was cut may be for the way of asking. */
function orFailed(error: unknown): number {
  if (error instanceof OutsideError && error.problem === 'unreachable') return 599;
  throw error;
}

async function follow<Answer>(address: URL, options: OutsideOptions, question: Question<Answer>): Promise<Answer> {
  let url = address;
  for (let redirects = 0; redirects <= options.mostRedirects; redirects += 1) {
    const ip = await resolve(url, options.mayBePrivate && url.host === address.host);
    const outcome = await ask(url, ip, question);
    if ('answer' in outcome) return outcome.answer;
    const next = URL.parse(outcome.location, url);
    if (!next) throw new OutsideError('unreachable', `${url.host} redirects to no address`);
    url = next;
  }
  throw new OutsideError('too-many-redirects', `${address.host} redirects more than ${options.mostRedirects} times`);
}

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

function ask<Answer>(
  url: URL,
  ip: { address: string; family: number },
  { method, headers, timeoutMs, take }: Question<Answer>,
): Promise<{ answer: Answer } | { location: string }> {
  return new Promise((done, fail) => {
    const request = (url.protocol === 'https:' ? httpsRequest : httpRequest)(url, {
      method,
      // Whatever the name means by now, this connection goes where we looked.
      lookup: (_host, options, answer) => (options.all ? answer(null, [ip]) : answer(null, ip.address, ip.family)),
      agent: false,
      headers: { 'accept-encoding': 'identity', ...headers },
      signal: AbortSignal.timeout(timeoutMs),
    });
    request.on('error', (cause) => fail(explain(cause)));
    request.on('response', (response) => {
      const { statusCode: status = 0, headers: said } = response;
      if (status >= 300 && status < 400 && said.location) {
        response.destroy();
        return done({ location: said.location });
      }
      Promise.resolve(take(response)).then(
        (answer) => done({ answer }),
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

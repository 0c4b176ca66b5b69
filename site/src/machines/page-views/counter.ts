import { randomUUID } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { loadSettings } from '@khue/config';
import { isbot } from 'isbot';
import { onSchoolClock } from '../../i18n/dates.ts';
import { sendViews } from '../../loaders/page-views.ts';
import { createTally } from './tally.ts';
import { countView } from './view.ts';

/** Milliseconds between two batches: what a crash loses at most. */
const sendEvery = 5_000;

/** Counts the pages that this process shows, kept ones as well, and tells the CMS their sums. */
export function startCounting(
  warn: (message: string) => void,
): (request: IncomingMessage, response: ServerResponse) => void {
  const tally = createTally(randomUUID);
  const host = new URL(loadSettings().SITE_URL).hostname.replace(/^www\./, '');
  let isSending = false;

  async function send(): Promise<void> {
    const batch = tally.next();
    if (batch === null || isSending) return;
    isSending = true;
    try {
      if (await sendViews(batch)) tally.done();
    } catch (error) {
      // What the CMS does not understand, it will not understand later.
      tally.done();
      warn(`page views were not counted: ${(error as Error).message}`);
    } finally {
      isSending = false;
    }
  }
  setInterval(send, sendEvery).unref();

  return (request, response) => {
    const { method, url: address = '/', headers } = request;
    if (method !== 'GET') return;
    const typeOf = watchType(response);
    response.once('finish', () => {
      const purpose = headers['sec-purpose'] ?? headers.purpose;
      const view = countView(
        {
          address,
          status: response.statusCode,
          type: typeOf(),
          referrer: headers.referer,
          agent: headers['user-agent'],
          purpose: typeof purpose === 'string' ? purpose : undefined,
        },
        { host, isRobot: isbot },
      );
      if (view) tally.add(onSchoolClock(new Date()).day, view);
    });
  };
}

/** The `Content-Type` that is sent in the end: headers given to `writeHead` cannot be asked for afterwards. */
function watchType(response: ServerResponse): () => string {
  let type = '';
  const writeHead = response.writeHead.bind(response) as (...given: unknown[]) => ServerResponse;
  response.writeHead = ((...given: unknown[]) => {
    const headers = given.find((one) => typeof one === 'object' && one !== null) as Record<string, unknown> | undefined;
    type = String(headers?.['content-type'] ?? response.getHeader('content-type') ?? '');
    return writeHead(...given);
  }) as typeof response.writeHead;
  return () => type;
}

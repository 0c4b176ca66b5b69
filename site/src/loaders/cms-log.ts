import { setTimeout as sleep } from 'node:timers/promises';
import { school } from '@khue/config';
import { logHeartbeatSeconds, logLine } from '@khue/config/contracts';
import { createParser, type EventSourceMessage } from 'eventsource-parser';
import type { Follower } from '../cache/follower.ts';
import { call, noReads, parsed } from './cms.ts';

const silenceMs = 3 * logHeartbeatSeconds * 1000;
const waitMs = { first: 250, most: 2_000 };

/** Follows the CMS's log for ever: a lost connection goes on where it was, after a pause that grows. */
export async function followLog(follower: Follower, warn: (message: string) => void): Promise<never> {
  for (let wait = waitMs.first; ; wait = Math.min(2 * wait, waitMs.most)) {
    try {
      await listen(follower, () => {
        wait = waitMs.first;
      });
    } catch (error) {
      // A CMS that is being started is no news; one that refuses us is.
      if (error instanceof RefusedByLog) warn(error.message);
    }
    follower.follow(false);
    await sleep(wait);
  }
}

class RefusedByLog extends Error {}

/** One connection, until it ends, fails or falls silent. */
async function listen(follower: Follower, heard: () => void): Promise<void> {
  const silence = new AbortController();
  const alarm = setTimeout(() => silence.abort(), silenceMs);
  try {
    const headers = { 'last-event-id': String(follower.applied) };
    const response = await call('/api/portal/log', { headers, signal: silence.signal }, nobody);
    if (!response.ok || !response.body)
      throw new RefusedByLog(`the CMS answers ${response.status} to who follows its log`);
    const parser = createParser({
      onEvent: (event) => take(event, follower),
      onComment: () => {
        heard();
        follower.follow(true);
      },
    });
    const words = response.body.pipeThrough(new TextDecoderStream()).getReader();
    for (let word = await words.read(); !word.done; word = await words.read()) {
      alarm.refresh();
      parser.feed(word.value);
    }
  } finally {
    clearTimeout(alarm);
  }
}

/** The site itself asks, for no visitor. */
const nobody = { session: null, address: '', agent: '', reads: noReads(), locale: school.defaultLocale };

/** What is not understood may mean anything: everything counts as changed. */
function take({ event, id, data }: EventSourceMessage, follower: Follower): void {
  const number = Number(id);
  if (!Number.isSafeInteger(number)) return;
  const line = event === 'change' ? logLine.safeParse(parsed(data)) : undefined;
  if (line?.success) follower.apply({ number, ...line.data });
  else follower.reset(number);
}

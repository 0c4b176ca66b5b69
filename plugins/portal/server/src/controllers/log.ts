import { PassThrough } from 'node:stream';
import { setTimeout as sleep } from 'node:timers/promises';
import { type LogLine, logHeartbeatSeconds } from '@khue/config/contracts';
import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import { refusal } from '../errors.ts';
import { getService } from '../get-service.ts';
import { isFromSite } from '../site-request.ts';

/** Milliseconds between looks into the table. Sites are few, and the table is asked for one number. */
const lookEvery = 250;

export const createLogController = ({ strapi }: { strapi: Core.Strapi }) => ({
  /** `GET /api/portal/log`, header `Last-Event-ID: <number>`: an event stream without end. */
  async follow(context: Context): Promise<void> {
    if (!isFromSite(context.headers)) throw refusal('portal.site-only');
    const log = getService(strapi, 'log');
    const stream = new PassThrough();
    const gone = new AbortController();
    stream.once('close', () => gone.abort());
    context.set({ 'Content-Type': 'text/event-stream', 'Cache-Control': 'no-store', 'X-Accel-Buffering': 'no' });
    context.body = stream;

    const told = Number(context.get('Last-Event-ID') || Number.NaN);
    const knows = Number.isSafeInteger(told) && (await log.reaches(told));
    let number = knows ? told : await log.newest();
    if (!knows) stream.write(event('reset', number, {}));
    tell().catch((error: Error) => {
      if (!gone.signal.aborted) strapi.log.warn(`The portal's log broke off: ${error.message}`);
      stream.destroy();
    });

    async function tell(): Promise<void> {
      // The first comment says that nothing is missing any more.
      for (let quiet = Number.POSITIVE_INFINITY; ; quiet += lookEvery) {
        for (let lines = await log.after(number); lines.length > 0; lines = await log.after(number)) {
          for (const { number: next, ...line } of lines) stream.write(event('change', next, line));
          number = lines.at(-1)?.number ?? number;
        }
        if (quiet >= logHeartbeatSeconds * 1000) {
          stream.write(comment);
          quiet = 0;
        }
        await sleep(lookEvery, undefined, { signal: gone.signal });
      }
    }
  },
});

const comment = ': following\n\n';
const event = (name: string, number: number, data: LogLine | object) =>
  `event: ${name}\nid: ${number}\ndata: ${JSON.stringify(data)}\n\n`;

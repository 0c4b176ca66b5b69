import type { Reader, Readers } from '@khue/config/contracts';
import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import type { Act } from '../../../domain/statistics/usage.ts';
import { isRobot, readerKey } from './reader-key.ts';
import { recordAct } from './record-act.ts';

/** Acts that wait to be counted; more of them than this are not worth the memory. */
const mostWaiting = 5_000;

/** Who did it, with which item (documentId). */
interface Subject {
  reader: Reader;
  itemId: string;
}

/** Counts behind the answers, one act after the other: no reader waits for it, and it takes one connection at most. */
export function createCounter(strapi: Core.Strapi) {
  let last = Promise.resolve();
  let waiting = 0;

  async function count({ headers }: Context, act: Act, at: number, find: () => Promise<Subject | null>): Promise<void> {
    const subject = await find();
    if (!subject) return;
    const { reader, itemId } = subject;
    const readers: Readers = strapi.plugin('portal').service('readers');
    const classId = reader.kind === 'pupil' ? (reader.classDocumentIds[0] ?? null) : null;
    await recordAct(strapi, { reader: readerKey(reader, readers, headers), itemId, classId, act, at });
  }

  return {
    /** Notes what the reader behind this request of the site did just now; who and with what is found out later. */
    note(context: Context, act: Act, find: () => Promise<Subject | null>): void {
      if (isRobot(context.headers) || waiting >= mostWaiting) return;
      const at = Date.now();
      waiting += 1;
      last = last
        .then(() => count(context, act, at, find))
        .catch((error: Error) => void strapi.log.warn(`The use of an item was not counted: ${error.message}`))
        .finally(() => {
          waiting -= 1;
        });
    },
    /** Everything that was noted is counted. */
    settle: () => last,
  };
}

export type Counter = ReturnType<typeof createCounter>;

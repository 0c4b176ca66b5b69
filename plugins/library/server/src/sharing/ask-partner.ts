import { setTimeout as sleep } from 'node:timers/promises';
import type { HarvestAnswer } from '../../../domain/harvest/harvested-record.ts';
import { type Outside, OutsideError } from '../../../ports/outside.ts';

export interface Asking {
  outside: Outside;
  /** @throws an error whose message says what is wrong with the text */
  read(xml: string): HarvestAnswer;
  /** Seconds before each further try. */
  waits: readonly number[];
}

/** Longer than this nobody is waited for: the next night tries again. */
const longestWait = 120;

/** One question, asked again while the partner is busy or out of reach. A refused address is not asked twice. */
export async function askPartner({ outside, read, waits }: Asking, address: URL): Promise<HarvestAnswer> {
  for (const wait of [...waits, null]) {
    const { answer, busy, asked } = await tryOnce(outside, address);
    if (answer !== undefined) return read(answer);
    if (wait === null || (asked ?? 0) > longestWait) throw busy;
    await sleep((asked ?? wait) * 1000);
  }
  throw new Error('unreachable');
}

async function tryOnce(
  outside: Outside,
  address: URL,
): Promise<{ answer?: string; busy: Error; asked?: number | null }> {
  try {
    const { status, body, retryAfter } = await outside.read(address);
    if (status === 200) return { answer: body, busy: new Error() };
    const busy = new Error(`status ${status}`);
    if (status === 429 || status >= 500) return { busy, asked: retryAfter };
    throw busy;
  } catch (error) {
    const again = error instanceof OutsideError && ['unreachable', 'too-slow'].includes(error.problem);
    if (again) return { busy: error as Error };
    throw error;
  }
}

import { Worker } from 'node:worker_threads';
import {
  type ExtractedText,
  ExtractionError,
  type ExtractionProblem,
  mostFileBytes,
} from '../../ports/text-extractor.ts';
import { limits } from './limits.ts';

/** What an extraction thread answers. */
export type Outcome<Result = ExtractedText> = { text: Result } | { problem: ExtractionProblem; reason: string };

/**
 * Runs an extraction in a thread of its own, which ends with it: whatever a hostile file does, it costs no
 * more than the limits and never the process.
 */
export async function runIsolated<Result = ExtractedText>(
  entry: URL,
  bytes: Uint8Array,
  seconds: number = limits.seconds,
): Promise<Result> {
  if (bytes.byteLength > mostFileBytes) throw new ExtractionError('too-large');
  const copy = new Uint8Array(bytes);
  const worker = new Worker(entry, {
    workerData: copy,
    transferList: [copy.buffer],
    resourceLimits: { maxOldGenerationSizeMb: limits.memoryMB },
    // Libraries complain about odd files on the console; the outcome says what matters.
    stdout: true,
    stderr: true,
  });
  let timer: NodeJS.Timeout | undefined;
  try {
    const outcome = await new Promise<Outcome<Result>>((resolve, reject) => {
      timer = setTimeout(() => reject(new ExtractionError('too-slow')), seconds * 1000);
      worker.once('message', resolve);
      worker.once('error', (error) =>
        reject(new ExtractionError(isOutOfMemory(error) ? 'too-large' : 'broken', error)),
      );
      worker.once('exit', () => reject(new ExtractionError('broken')));
    });
    if ('problem' in outcome) throw new ExtractionError(outcome.problem, outcome.reason);
    return outcome.text;
  } finally {
    clearTimeout(timer);
    await worker.terminate();
  }
}

const isOutOfMemory = (error: unknown) => (error as { code?: string }).code === 'ERR_WORKER_OUT_OF_MEMORY';

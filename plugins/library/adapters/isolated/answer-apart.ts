import { buffer } from 'node:stream/consumers';
import { Worker } from 'node:worker_threads';

/** The other end of `runApart`: a file comes in, a picture goes out, nothing when there is none. */
export async function answerApart(draw: (bytes: Uint8Array) => Promise<Uint8Array | undefined>): Promise<void> {
  new Worker(new URL('./memory-watch.ts', import.meta.url));
  const file = await buffer(process.stdin);
  const picture = await draw(new Uint8Array(file));
  process.stdout.end(picture ?? '', () => process.exit(0));
}

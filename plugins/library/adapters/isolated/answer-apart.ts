import { buffer } from 'node:stream/consumers';
import { Worker } from 'node:worker_threads';

/** The other end of `runApart`: a file comes in, a picture goes out, nothing when there is none. */
export async function answerApart(draw: (bytes: Uint8Array) => Promise<Uint8Array | undefined>): Promise<void> {
  new Worker(new URL('./watch.ts', import.meta.url));
  const file = await buffer(process.stdin);
  // No second copy of a large file; small ones lie in a buffer that they share.
  const bytes = file.byteLength === file.buffer.byteLength ? new Uint8Array(file.buffer) : new Uint8Array(file);
  const picture = await draw(bytes);
  process.stdout.end(picture ?? '', () => process.exit(0));
}

import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { ExtractionError, mostFileBytes } from '../../ports/text-extractor.ts';
import { limits } from './limits.ts';

/**
 * Draws a picture from a file in a process of its own. What decodes pictures is native code: its memory is no
 * thread's, and its fall would take the whole process along. The drawer inherits no settings, so no secrets.
 */
export async function runApart(
  entry: URL,
  bytes: Uint8Array,
  seconds: number = limits.seconds,
): Promise<Buffer | undefined> {
  if (bytes.byteLength > mostFileBytes) throw new ExtractionError('too-large');
  const drawer = spawn(process.execPath, [`--max-old-space-size=${limits.memoryMB}`, fileURLToPath(entry)], {
    stdio: ['pipe', 'pipe', 'ignore'],
    env: {},
    timeout: seconds * 1000,
    killSignal: 'SIGKILL',
  });
  const ended = new Promise<{ code: number | null }>((resolve, reject) => {
    drawer.once('error', reject);
    drawer.once('close', (code) => resolve({ code }));
  });
  // A drawer that gives up does not read to the end; its exit says why.
  drawer.stdin.on('error', () => undefined);
  drawer.stdin.end(bytes);
  const began = performance.now();
  const chunks: Buffer[] = [];
  let length = 0;
  for await (const chunk of drawer.stdout as AsyncIterable<Buffer>) {
    length += chunk.length;
    if (length > limits.coverBytes) drawer.kill('SIGKILL');
    else chunks.push(chunk);
  }
  const { code } = await ended;
  if (code === 0) return length === 0 ? undefined : Buffer.concat(chunks);
  if (code !== null) throw new ExtractionError('broken', `The drawer ended with ${code}`);
  throw new ExtractionError(performance.now() - began >= seconds * 1000 ? 'too-slow' : 'too-large');
}

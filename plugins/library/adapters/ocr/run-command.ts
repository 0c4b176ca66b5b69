import { spawn } from 'node:child_process';
import { stat } from 'node:fs/promises';
import { toolEnvironment } from '@khue/config';
import { RecognitionError } from '../../ports/text-recogniser.ts';

export interface Command {
  words: readonly string[];
  folder: string;
  output: string;
  seconds: number;
  mostBytes: number;
  /** Ends the command, as if the school were shut down. */
  stop: AbortSignal;
}

/**
 * Runs a program that is not ours to its end, without a shell and without our settings. It and whatever it starts
 * end with us, after the time it has, or when it writes more than it may.
 */
export async function runCommand({ words, folder, output, seconds, mostBytes, stop }: Command): Promise<void> {
  const [program = '', ...rest] = words;
  // A group of its own: programs that start others are ended with all of them.
  const child = spawn(program, rest, {
    cwd: folder,
    env: toolEnvironment(),
    stdio: ['ignore', 'ignore', 'pipe'],
    detached: true,
  });
  let ended: Error | undefined;
  const end = (why: Error) => {
    ended ??= why;
    killGroup(child.pid);
  };
  const atExit = () => killGroup(child.pid);
  const onStop = () => end(new Error('The server was stopped while a program read a scan'));
  process.once('exit', atExit);
  stop.addEventListener('abort', onStop);
  if (stop.aborted) onStop();
  const timer = setTimeout(() => end(new RecognitionError('too-slow')), seconds * 1000);
  const watch = setInterval(async () => {
    const { size } = await stat(output).catch(() => ({ size: 0 }));
    if (size > mostBytes) end(new RecognitionError('too-large'));
  }, 1000);
  try {
    const said = lastWords(child.stderr);
    const code = await new Promise<number | null>((resolve, reject) => {
      child.once('error', (error) => reject(new RecognitionError('not-started', error.message)));
      child.once('close', resolve);
    });
    if (ended) throw ended;
    if (code !== 0) throw new RecognitionError('failed', said() || `The program ended with ${code}`);
  } finally {
    clearTimeout(timer);
    clearInterval(watch);
    stop.removeEventListener('abort', onStop);
    process.removeListener('exit', atExit);
  }
}

function killGroup(pid: number | undefined): void {
  if (pid === undefined) return;
  try {
    process.kill(-pid, 'SIGKILL');
  } catch {
    // It has ended already.
  }
}

/** Programs say why they give up in their last line. */
function lastWords(stderr: NodeJS.ReadableStream): () => string {
  let tail = '';
  stderr.on('data', (chunk: Buffer) => {
    tail = (tail + chunk.toString('utf8')).slice(-2000);
  });
  return () => tail.trim().split('\n').at(-1)?.trim().slice(0, 300) ?? '';
}

import { messages } from '../messages/index.ts';
import { bringUp, type Mode } from './bring-up.ts';
import { explain } from './problem.ts';
import { welcome } from './welcome.ts';

/** Brings the school up, keeps it up until Ctrl-C or SIGTERM, and stops everything in order. */
export async function runUntilStopped(mode: Omit<Mode, 'onGiveUp'>): Promise<void> {
  let end: (code: number) => void = () => undefined;
  const ended = new Promise<number>((done) => {
    end = done;
  });
  let stop = async (): Promise<void> => undefined;
  let signals = 0;
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
    process.on(signal, () => {
      signals += 1;
      if (signals === 1) end(0);
    });
  }
  const onGiveUp = (name: string) => {
    console.error(messages.gaveUp(name));
    end(1);
  };
  const up = bringUp({ ...mode, onGiveUp }).then((school) => {
    stop = school.stop;
    if (signals === 0) welcome(school);
  });
  // A signal that arrives while the school is coming up takes effect when the current stage ends.
  up.catch((error: unknown) => {
    if (signals > 0) return;
    console.error(`\n${explain(error)}`);
    end(1);
  });
  const code = await ended;
  if (code === 0) console.log(`\n${messages.stopping}`);
  await up.catch(() => undefined);
  await stop();
  if (code === 0) console.log(messages.stopped);
  process.exit(code);
}

import { messages } from '../messages/index.ts';

const started = performance.now();

/** Seconds since the command began, as people here write them: `12,3`. */
export const elapsed = () => ((performance.now() - started) / 1000).toFixed(1).replace('.', ',');

/** Runs one stage and prints its name with the time at which it began. */
export async function stage<Result>(name: keyof typeof messages.stage, work: () => Promise<Result>): Promise<Result> {
  console.log(`[${elapsed().padStart(6)} s] ${messages.stage[name]} …`);
  return work();
}

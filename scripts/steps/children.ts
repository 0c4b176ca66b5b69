import { type ChildProcess, fork } from 'node:child_process';
import { setTimeout as sleep } from 'node:timers/promises';
import { messages } from '../messages/index.ts';
import { Problem } from './problem.ts';

export interface ServerPlan {
  name: string;
  /** Module or program to run. */
  module: string;
  args?: string[];
  cwd?: string;
  environment: NodeJS.ProcessEnv;
  /** Answers 2xx when the server is healthy. */
  healthUrl: string;
}

const patienceSeconds = 120;
const restartsInARow = 5;

/** The two servers as children: started, watched, started again when one dies, and stopped together. */
export class Servers {
  readonly #running = new Map<string, ChildProcess>();
  readonly #onGiveUp: (name: string) => void;
  #stopping = false;

  constructor(onGiveUp: (name: string) => void) {
    this.#onGiveUp = onGiveUp;
  }

  /** Starts a server and waits until it is healthy. */
  async start(plan: ServerPlan): Promise<void> {
    this.#launch(plan, 0);
    await untilHealthy(plan, () => this.#stopping);
  }

  async stop(): Promise<void> {
    this.#stopping = true;
    await Promise.all([...this.#running.values()].map(end));
  }

  #launch(plan: ServerPlan, failures: number): void {
    const since = Date.now();
    // A group of its own: Ctrl-C reaches the supervisor alone, which then stops all in order.
    const child = fork(plan.module, plan.args ?? [], {
      cwd: plan.cwd,
      env: plan.environment,
      detached: true,
      stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
    });
    this.#running.set(plan.name, child);
    child.once('exit', () => {
      this.#running.delete(plan.name);
      if (this.#stopping) return;
      const inARow = Date.now() - since > 60_000 ? 1 : failures + 1;
      if (inARow >= restartsInARow) return this.#onGiveUp(plan.name);
      console.error(messages.restarted(plan.name));
      setTimeout(() => !this.#stopping && this.#launch(plan, inARow), 1000 * inARow);
    });
  }
}

async function untilHealthy(plan: ServerPlan, stopped: () => boolean): Promise<void> {
  const deadline = Date.now() + patienceSeconds * 1000;
  while (!stopped()) {
    const answer = await fetch(plan.healthUrl, { signal: AbortSignal.timeout(5000) }).catch(() => undefined);
    await answer?.body?.cancel();
    if (answer?.ok) return;
    if (Date.now() > deadline) throw new Problem(messages.error.notHealthy(plan.name, patienceSeconds));
    await sleep(100);
  }
}

async function end(child: ChildProcess): Promise<void> {
  const gone = new Promise<void>((done) => child.once('exit', () => done()));
  child.kill('SIGTERM');
  const tooLong = setTimeout(() => child.kill('SIGKILL'), 15_000);
  await gone;
  clearTimeout(tooLong);
}

import { Worker } from 'node:worker_threads';
import type { Order, Reply, Work, WorkerSettings, WorkName } from './messages.ts';

/** A worker thread that is asked and answers; one that died is started again by the next question. */
export function createThread(settings: WorkerSettings) {
  const waiting = new Map<number, { resolve: (reply: Reply) => void; reject: (error: Error) => void }>();
  let worker: Worker | undefined;
  let lastId = 0;

  const died = (error: Error) => {
    worker = undefined;
    for (const { reject } of waiting.values()) reject(error);
    waiting.clear();
  };
  const start = () => {
    const started = new Worker(new URL('./worker.ts', import.meta.url), { workerData: settings });
    started.unref();
    started.on('message', (reply: Reply) => {
      const asker = waiting.get(reply.id);
      waiting.delete(reply.id);
      if (waiting.size === 0) started.unref();
      if (reply.error === undefined) asker?.resolve(reply);
      else asker?.reject(new Error(`Search index: ${reply.error}`));
    });
    started.on('error', died);
    started.on('exit', () => started === worker && died(new Error('Search index: the thread ended')));
    return started;
  };

  const ask = <Name extends WorkName>(name: Name, given: Work[Name]['given']) => {
    worker ??= start();
    worker.ref();
    lastId += 1;
    const id = lastId;
    const reply = new Promise<Reply>((resolve, reject) => waiting.set(id, { resolve, reject }));
    worker.postMessage({ id, name, given } as Order);
    return reply as Promise<Reply & { answer?: Work[Name]['answer'] }>;
  };

  return {
    ask,
    isRunning: () => worker !== undefined,
    /** Lets the questions asked so far be answered, closes the file and ends the thread. */
    async end() {
      if (!worker) return;
      await ask('close', {});
      const ending = worker;
      worker = undefined;
      await ending.terminate();
    },
  };
}

import { AsyncLocalStorage } from 'node:async_hooks';

const waiting = new AsyncLocalStorage<number>();

/** What is approved in `work` is published this many seconds later, so that many decisions come before the first publication. */
export const publishingAfter = <Result>(seconds: number, work: () => Promise<Result>): Promise<Result> =>
  waiting.run(seconds, work);

export const publicationDelay = (): number => waiting.getStore() ?? 0;

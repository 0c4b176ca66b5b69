import { AsyncLocalStorage } from 'node:async_hooks';

const memory = new AsyncLocalStorage<Map<string, Promise<unknown>>>();

/** Who holds which key does not change between two decisions of one request: all of `work` asks for it once. */
export const remembering = <Result>(work: () => Promise<Result>): Promise<Result> => memory.run(new Map(), work);

/** What `find` answers, or answered before in this piece of work. */
export async function remember<Value>(key: string, find: () => Promise<Value>): Promise<Value> {
  const known = memory.getStore();
  if (!known) return find();
  if (!known.has(key)) known.set(key, find());
  return known.get(key) as Promise<Value>;
}

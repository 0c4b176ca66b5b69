import { type ReadingChanges, readingList, readingState } from '@khue/config/contracts';
import { type Caller, call, read, send } from './cms.ts';

const address = (item: string) => `/api/library/reading/${encodeURIComponent(item)}`;

/** What the person keeps of one book. */
export const loadReading = (item: string, caller: Caller) => read(address(item), readingState, caller);

export const joinReading = (item: string, changes: ReadingChanges, caller: Caller) =>
  send(address(item), changes, readingState, caller);

/** The books that the person read last, with everything that was marked in them. */
export const loadBooks = (caller: Caller) => read('/api/library/reading', readingList, caller);

export async function forgetReading(caller: Caller): Promise<void> {
  await call('/api/library/reading', { method: 'DELETE' }, caller);
}

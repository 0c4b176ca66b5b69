import type { ItemListRow } from '@khue/config/contracts';

/** A list as it is kept; which of its items a reader sees is asked when it is shown. */
export interface StoredList extends Omit<ItemListRow, 'count'> {
  entries: { documentId: string; note: string | null }[];
}

import type { Audience, IndexedItem } from './item.ts';

/** As whom and when somebody searches. */
export interface Viewer {
  audiences: readonly Audience[];
  /** Today at the school, YYYY-MM-DD. */
  today: string;
}

/** Whether an item exists for this viewer; what does not exist leaves no trace in counts, facets or snippets. */
export const isVisible = (
  { audience, visibleFrom, visibleUntil }: Pick<IndexedItem, 'audience' | 'visibleFrom' | 'visibleUntil'>,
  { audiences, today }: Viewer,
) =>
  audiences.includes(audience) &&
  (visibleFrom === null || visibleFrom <= today) &&
  (visibleUntil === null || visibleUntil >= today);

import type { Audience } from './item.ts';

/** As whom and when somebody searches. */
export interface Viewer {
  audiences: readonly Audience[];
  /** Today at the school, YYYY-MM-DD. */
  today: string;
}

/** Whether an item exists for this viewer; what does not exist leaves no trace in counts, facets or snippets. */
export const isVisible = (item: { audience: Audience; visibleUntil: string | null }, viewer: Viewer) =>
  viewer.audiences.includes(item.audience) && (item.visibleUntil === null || item.visibleUntil >= viewer.today);

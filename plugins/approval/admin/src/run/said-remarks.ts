import type { HistoryRow } from '@khue/config/contracts';

/** A remark of the history, to be shown beside its field. */
export interface SaidRemark {
  key: string;
  by: string | null;
  at: string;
  text: string;
}

/** Field → what was remarked on it, the newest first. */
export function remarksByField(history: readonly HistoryRow[]): ReadonlyMap<string, SaidRemark[]> {
  const byField = new Map<string, SaidRemark[]>();
  for (const { seq, at, by, remarks } of history.toReversed()) {
    for (const { field, text } of remarks)
      byField.set(field, [...(byField.get(field) ?? []), { key: `${seq}-${text}`, by, at, text }]);
  }
  return byField;
}

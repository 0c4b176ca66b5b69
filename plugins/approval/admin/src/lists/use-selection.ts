import { useState } from 'react';
import type { Selection } from './run-bits.tsx';

/** Which of the rows shown are chosen; rows that are no longer shown are not. */
export function useSelection(shown: readonly number[]): Selection & { clear: () => void } {
  const [chosen, setChosen] = useState<ReadonlySet<number>>(new Set());
  const ids = new Set(shown.filter((id) => chosen.has(id)));
  return {
    ids,
    toggle: (id) => setChosen(ids.has(id) ? new Set([...ids].filter((other) => other !== id)) : new Set([...ids, id])),
    toggleAll: () => setChosen(ids.size === shown.length ? new Set() : new Set(shown)),
    clear: () => setChosen(new Set()),
  };
}

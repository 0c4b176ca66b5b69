import { useState } from 'react';

/** Remarks on single fields that were written and not sent yet. */
export interface Remarks {
  pending: Readonly<Record<string, string>>;
  count: number;
  /** An empty text drops the remark. */
  set: (field: string, text: string) => void;
  clear: () => void;
  list: () => { field: string; text: string }[];
}

export function useRemarks(): Remarks {
  const [pending, setPending] = useState<Readonly<Record<string, string>>>({});
  return {
    pending,
    count: Object.keys(pending).length,
    set: (field, text) =>
      setPending(({ [field]: _, ...others }) => (text.trim() ? { ...others, [field]: text.trim() } : others)),
    clear: () => setPending({}),
    list: () => Object.entries(pending).map(([field, text]) => ({ field, text })),
  };
}

import type { InboxQuery } from '@khue/config/contracts';

/** Which part of the queue is shown; it lives in the address, so that Back and the next run keep it. */
export interface Filters {
  type: string;
  overdue: boolean;
  q: string;
}

export const noFilters: Filters = { type: '', overdue: false, q: '' };

export const readFilters = (params: URLSearchParams): Filters => ({
  type: params.get('type') ?? '',
  overdue: params.get('overdue') === 'true',
  q: params.get('q') ?? '',
});

/** The part of an address that says it; what filters nothing is left out. */
export function writeFilters({ type, overdue, q }: Filters): Record<string, string> {
  return { ...(type ? { type } : {}), ...(overdue ? { overdue: 'true' } : {}), ...(q.trim() ? { q: q.trim() } : {}) };
}

export const queryOf = (filters: Filters, page: number, pageSize: number): InboxQuery => ({
  ...(writeFilters(filters) as Pick<InboxQuery, 'type' | 'overdue' | 'q'>),
  page,
  pageSize,
});

export const isFiltered = (filters: Filters): boolean => Object.keys(writeFilters(filters)).length > 0;

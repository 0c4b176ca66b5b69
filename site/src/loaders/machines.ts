import {
  cataloguePageSize,
  catalogueRow,
  type IndexRow,
  indexPageSize,
  indexRow,
  listOf,
  schoolBreaks,
  staffing,
} from '@khue/config/contracts';
import type { z } from 'zod';
import { type Caller, read } from './cms.ts';

/** Nobody's answer: what programs read is the same for everybody. */
export const asVisitor = (caller: Caller): Caller => ({ ...caller, session: null });

/** How many rows there are, and the first thousand of every document of a type that has an address. */
export const loadIndexPage = (path: string, page: number, caller: Caller) =>
  read(`/api/portal/index/${path}?page=${page}`, listOf(indexRow), caller);

export const loadIndex = (path: string, caller: Caller): Promise<IndexRow[]> =>
  all(indexPageSize, (page) => loadIndexPage(path, page, caller));

export const loadCataloguePage = (page: number, caller: Caller) =>
  read(`/api/library/catalogue?page=${page}`, listOf(catalogueRow), caller);

/** Everything in the library that everybody may know of. */
export const loadCatalogue = (caller: Caller) => all(cataloguePageSize, (page) => loadCataloguePage(page, caller));

export const loadBreaks = async (caller: Caller) => (await read('/api/portal/breaks', schoolBreaks, caller)).data;
export const loadStaffing = (caller: Caller) => read('/api/portal/staffing', staffing, caller);

/** Every row of a list of the portal. */
export const loadAll = <Row extends z.ZodType>(path: string, row: Row, caller: Caller) =>
  all(50, (page) => read(`/api/portal/${path}?page=${page}&pageSize=50`, listOf(row), caller));

/** All pages of a list, one after the other: the CMS has visitors to answer. */
async function all<Row>(
  pageSize: number,
  load: (page: number) => Promise<{ data: Row[]; total: number }>,
): Promise<Row[]> {
  const rows: Row[] = [];
  for (let page = 1; ; page++) {
    const { data, total } = await load(page);
    rows.push(...data);
    if (page * pageSize >= total) return rows;
  }
}

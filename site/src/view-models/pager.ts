import { pageNumber } from '../http/page-number.ts';
import { NotFound } from '../loaders/cms.ts';

export interface Pager {
  page: number;
  pages: number;
  previous: string | null;
  next: string | null;
}

/** The page asked for by `?trang=`. @throws NotFound for what is no number of a page. */
export function askedPage(url: URL): number {
  const page = pageNumber(url.searchParams.get('trang'));
  if (page === null) throw new NotFound(`page ${url.searchParams.get('trang')}`);
  return page;
}

/** Links to the neighbours. @throws NotFound when the page lies behind the last one. */
export function pagerOf(url: URL, answer: { page: number; pageSize: number; total: number }): Pager {
  const pages = Math.max(1, Math.ceil(answer.total / answer.pageSize));
  if (answer.page > pages) throw new NotFound(`page ${answer.page} of ${pages}`);
  const to = (page: number) => (page >= 1 && page <= pages ? addressOf(url, page) : null);
  return { page: answer.page, pages, previous: to(answer.page - 1), next: to(answer.page + 1) };
}

function addressOf(url: URL, page: number): string {
  const query = new URLSearchParams(url.searchParams);
  if (page === 1) query.delete('trang');
  else query.set('trang', String(page));
  return query.size > 0 ? `${url.pathname}?${query}` : url.pathname;
}

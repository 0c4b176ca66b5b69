import { loadNews } from '../loaders/portal.ts';
import { type Frame, loadFrame, type PageContext } from './frame.ts';
import { askedPage, type Pager, pagerOf } from './pager.ts';
import { type Story, story } from './rows.ts';

export interface NewsListView {
  frame: Frame;
  stories: Story[];
  pager: Pager;
}

export async function newsListView(context: PageContext): Promise<NewsListView> {
  const { caller, locale } = context.locals;
  const part = { page: askedPage(context.url), pageSize: 12 };
  const [frame, news] = await Promise.all([loadFrame(context), loadNews(part, caller)]);
  return { frame, stories: news.data.map((row) => story(row, locale)), pager: pagerOf(context.url, news) };
}

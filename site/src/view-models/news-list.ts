import type { Locale } from '@khue/config';
import { strings } from '../i18n/index.ts';
import { NotFound } from '../loaders/cms.ts';
import { loadFacets, loadNewsBy, loadNewsCategories, loadNewsTags, type Narrow } from '../loaders/records.ts';
import type { Choice } from './document-list.ts';
import { type Frame, loadFrame, type PageContext } from './frame.ts';
import { askedPage, type Pager, pagerOf } from './pager.ts';
import { type Story, story } from './rows.ts';

export interface NewsListView {
  frame: Frame;
  title: string;
  /** Whether this is the list of everything. */
  isWhole: boolean;
  categories: Choice[];
  stories: Story[];
  pager: Pager;
}

export const newsListView = (context: PageContext): Promise<NewsListView> =>
  listView(context, {}, async () => strings(context.locals.locale).news.title);

/** @throws NotFound for a category that does not exist. */
export const newsOfCategoryView = (context: PageContext): Promise<NewsListView> => {
  const category = slugOf(context);
  return listView(context, { category }, async (categories) => nameOf(categories, category));
};

/** @throws NotFound for a tag that does not exist. */
export const newsOfTagView = (context: PageContext): Promise<NewsListView> => {
  const { caller, locale } = context.locals;
  const tag = slugOf(context);
  const t = strings(locale).newsSections;
  return listView(context, { tag }, async () => t.tagged(nameOf((await loadNewsTags(caller)).data, tag)));
};

/** @throws NotFound for what is no month. */
export const newsOfMonthView = async (context: PageContext): Promise<NewsListView> => {
  const { month: published = '' } = context.params;
  const [, year, month] = /^((?:19|20|21)\d\d)-(0[1-9]|1[0-2])$/.exec(published) ?? [];
  if (!year || !month) throw new NotFound(`month ${published}`);
  const title = strings(context.locals.locale).newsSections.titleOfMonth(String(Number(month)), year);
  return listView(context, { published }, async () => title);
};

interface Named {
  slug: string;
  name: string;
}

/** The CMS answers for the slugs that exist; others never reach a query. @throws NotFound */
function slugOf({ params }: PageContext): string {
  const { slug = '' } = params;
  if (!/^[a-z0-9]+(-[a-z0-9]+)*$/.test(slug) || slug.length > 160) throw new NotFound(`slug ${slug}`);
  return slug;
}

/** In another language a category may have another slug there; its address then still works by the answer of the CMS. */
const nameOf = (list: Named[], slug: string) => list.find((one) => one.slug === slug)?.name ?? slug;

async function listView(context: PageContext, narrow: Narrow, titleOf: (categories: Named[]) => Promise<string>) {
  const { caller, locale } = context.locals;
  const part = { page: askedPage(context.url), pageSize: 12 };
  const [frame, news, categories] = await Promise.all([
    loadFrame(context),
    loadNewsBy(part, narrow, caller),
    loadNewsCategories(caller),
  ]);
  // A month without news has no page, so that nobody can make pages by counting through the centuries.
  if (narrow.published && news.total === 0) throw new NotFound(`month ${narrow.published}`);
  const isWhole = Object.keys(narrow).length === 0;
  return {
    ...{ frame, isWhole, title: await titleOf(categories.data), pager: pagerOf(context.url, news) },
    categories: categoryChoices(categories.data, narrow.category, isWhole, locale),
    stories: news.data.map((row) => story(row, locale)),
  };
}

function categoryChoices(categories: Named[], current: string | undefined, isWhole: boolean, locale: Locale): Choice[] {
  if (categories.length === 0) return [];
  return [
    { href: '/tin-tuc', label: strings(locale).newsSections.all, count: null, current: isWhole },
    ...categories.map(({ slug, name }) => ({
      ...{ href: `/tin-tuc/chuyen-muc/${slug}`, label: name, count: null, current: slug === current },
    })),
  ];
}

export interface NewsArchiveView {
  frame: Frame;
  years: { year: string; months: { href: string; name: string; count: string }[] }[];
  tags: Choice[];
}

/** Every month that has news, the newest first, and the tags. */
export async function newsArchiveView(context: PageContext): Promise<NewsArchiveView> {
  const { caller, locale } = context.locals;
  const t = strings(locale).newsSections;
  const [frame, counts, tags] = await Promise.all([
    loadFrame(context),
    loadFacets('news', caller),
    loadNewsTags(caller),
  ]);
  const months = (counts.published ?? []).filter(({ value }) => value.length === 7);
  const used = new Map(counts.tag?.map(({ value, count }) => [value, count]));
  return {
    frame,
    years: [...Map.groupBy(months, ({ value }) => value.slice(0, 4))].map(([year, rows]) => ({
      year,
      months: rows.map(({ value, count }) => ({
        href: `/tin-tuc/luu-tru/${value}`,
        name: t.month(String(Number(value.slice(5))), year),
        count: t.articles(count),
      })),
    })),
    tags: tags.data
      .filter(({ slug }) => used.has(slug))
      .map(({ slug, name }) => ({
        ...{ href: `/tin-tuc/the/${slug}`, label: name, count: used.get(slug) ?? 0, current: false },
      })),
  };
}

import { disclosureRow } from '@khue/config/contracts';
import { escapeHtml } from '../../components/rich-text/escape-html.ts';
import { toHtml } from '../../components/rich-text/to-html.ts';
import { strings } from '../../i18n/index.ts';
import { type Caller, Gone, NotFound } from '../../loaders/cms.ts';
import { loadAll } from '../../loaders/machines.ts';
import { loadAnnouncement, loadAnnouncements, loadArticle, loadDisclosure } from '../../loaders/portal.ts';
import { loadNewsBy } from '../../loaders/records.ts';
import type { FeedEntry } from './feed.ts';

/** So many texts a feed holds, with their words in full. */
const most = 20;
const part = { page: 1, pageSize: most };
const t = strings('vi');

/** Articles, the newest first; of one category when its slug is given. */
export async function newsEntries(caller: Caller, category?: string): Promise<FeedEntry[]> {
  const { data } = await loadNewsBy(part, category ? { category } : {}, caller);
  return whole(data, async ({ slug }) => {
    const article = await loadArticle(slug, caller);
    return {
      title: article.title,
      path: `/tin-tuc/${slug}`,
      day: article.publishedOn,
      summary: article.summary,
      html: toHtml(article.body),
      category: article.category?.name ?? null,
      picture: article.cover?.src ?? null,
    };
  });
}

/** Announcements that hold today. */
export async function announcementEntries(caller: Caller): Promise<FeedEntry[]> {
  const { data } = await loadAnnouncements(part, caller);
  return whole(data, async ({ slug }) => {
    const { title, level, validFrom, body, files } = await loadAnnouncement(slug, caller);
    const html = toHtml(body) + fileHtml(files);
    const path = `/thong-bao/${slug}`;
    return { title, path, day: validFrom, summary: null, html, category: t.levels[level], picture: null };
  });
}

/** Documents that were disclosed, the newest first whatever their category. */
export async function disclosureEntries(caller: Caller): Promise<FeedEntry[]> {
  const rows = await loadAll('disclosures', disclosureRow, caller);
  rows.sort((one, other) => other.issuedOn.localeCompare(one.issuedOn) || one.slug.localeCompare(other.slug));
  return whole(rows.slice(0, most), async ({ slug }) => {
    const { title, number, issuedOn, category, summary, files } = await loadDisclosure(slug, caller);
    const head = [number && `${t.disclosures.number}: ${number}`, summary].filter((line) => typeof line === 'string');
    const html = head.map((line) => `<p>${escapeHtml(line)}</p>`).join('') + fileHtml(files);
    const label = t.disclosures.categories[category] ?? t.disclosures.other;
    return { title, path: `/cong-khai/${slug}`, day: issuedOn, summary, html, category: label, picture: null };
  });
}

const fileHtml = (files: readonly { name: string; href: string }[]) =>
  files.length === 0
    ? ''
    : `<ul>${files.map(({ name, href }) => `<li><a href="${escapeHtml(href)}">${escapeHtml(name)}</a></li>`).join('')}</ul>`;

/** The texts of these rows. What was taken back since the list was read is left out; everything else that fails, fails. */
async function whole<Row>(rows: readonly Row[], load: (row: Row) => Promise<FeedEntry>): Promise<FeedEntry[]> {
  const loaded = await Promise.all(
    rows.map((row) =>
      load(row).catch((error: unknown) => {
        if (error instanceof NotFound || error instanceof Gone) return null;
        throw error;
      }),
    ),
  );
  return loaded.filter((entry) => entry !== null);
}

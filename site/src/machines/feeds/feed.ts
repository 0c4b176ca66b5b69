import { Feed, type Item } from 'feed';
import { escapeHtml } from '../../components/rich-text/escape-html.ts';
import { withoutControls } from '../xml.ts';

export const feedFormats = {
  rss: 'application/rss+xml',
  atom: 'application/atom+xml',
  json: 'application/feed+json',
} as const;
export type FeedFormat = keyof typeof feedFormats;
export const isFeedFormat = (name: string | undefined): name is FeedFormat =>
  name !== undefined && Object.hasOwn(feedFormats, name);

export interface FeedEntry {
  title: string;
  /** Path on the site. */
  path: string;
  /** `YYYY-MM-DD`: the day on which it appeared, for the school. */
  day: string;
  summary: string | null;
  /** Cleaned HTML of the text. */
  html: string;
  category: string | null;
  /** Path of a picture. */
  picture: string | null;
}

export interface FeedFrame {
  title: string;
  description: string;
  origin: string;
  /** Path of the page that lists the same. */
  page: string;
  /** Path of the feed without its format: `/tin-tuc/nguon`. */
  path: string;
  school: string;
}

/** The entries as RSS 2.0, Atom or JSON Feed; the same entries give the same text, it holds no time of its making. */
export function feedText(entries: readonly FeedEntry[], frame: FeedFrame, format: FeedFormat): string {
  const { origin, path, school } = frame;
  const newest = entries
    .map(({ day }) => day)
    .sort()
    .at(-1);
  const feed = new Feed({
    id: `${origin}${path}`,
    title: withoutControls(frame.title),
    description: withoutControls(frame.description),
    link: origin + frame.page,
    feed: `${origin}${path}.${format}`,
    feedLinks: { json: `${origin}${path}.json` },
    language: 'vi',
    updated: startOf(newest ?? '1970-01-01'),
    author: { name: withoutControls(school), link: `${origin}/` },
    generator: false,
  });
  for (const entry of entries) feed.addItem(itemOf(entry, frame, format));
  if (format === 'rss') return mediaTypes(feed.rss2());
  if (format === 'atom') return mediaTypes(feed.atom1());
  // The library writes the first version; what it writes is right for the present one, but for its name.
  return feed.json1().replace('https://jsonfeed.org/version/1"', 'https://jsonfeed.org/version/1.1"');
}

function itemOf(entry: FeedEntry, { origin }: FeedFrame, format: FeedFormat): Item {
  // In Atom these are HTML, elsewhere plain text.
  const words = (text: string) => (format === 'atom' ? escapeHtml(withoutControls(text)) : withoutControls(text));
  const link = origin + entry.path;
  const picture = entry.picture && origin + entry.picture;
  return {
    title: words(entry.title),
    id: link,
    link,
    date: startOf(entry.day),
    published: startOf(entry.day),
    ...(entry.summary ? { description: words(entry.summary) } : {}),
    content: absolute(withoutControls(entry.html), origin) || words(entry.summary ?? entry.title),
    ...(entry.category
      ? { category: [{ name: withoutControls(entry.category), term: withoutControls(entry.category) }] }
      : {}),
    ...(picture ? { image: format === 'json' ? picture : { url: picture, length: 0 } } : {}),
  };
}

/** Morning of a day where the school is. */
const startOf = (day: string) => new Date(`${day}T00:00:00+07:00`);

/** The library names a picture's type by the end of its address. */
const mediaTypes = (xml: string) => xml.replaceAll('type="image/jpg"', 'type="image/jpeg"');

/** Addresses of this site in full, because the text is read elsewhere. */
export const absolute = (html: string, origin: string): string =>
  html.replace(/ (href|src|srcset)="([^"]*)"/g, (_, name: string, value: string) => {
    const whole = value
      .split(/, ?/)
      .map((part) => (part.startsWith('/') && !part.startsWith('//') ? origin + part : part));
    return ` ${name}="${name === 'srcset' ? whole.join(', ') : whole.join(',')}"`;
  });

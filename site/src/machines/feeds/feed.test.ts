import fc from 'fast-check';
import { SaxesParser } from 'saxes';
import { describe, expect, it } from 'vitest';
import { anyText } from '../testing/any-text.ts';
import { withoutControls } from '../xml.ts';
import { absolute, type FeedEntry, feedText } from './feed.ts';

const origin = 'https://khue.example';
const frame = {
  title: 'Tin tức – Khuê Văn',
  description: 'Tin của trường',
  origin,
  page: '/tin-tuc',
  path: '/tin-tuc/nguon',
  school: 'Khuê Văn',
};
const entry: FeedEntry = {
  title: 'Khai giảng',
  path: '/tin-tuc/khai-giang',
  day: '2026-09-05',
  summary: 'Năm học mới',
  html: '<p>Chào <strong>năm học</strong> &amp; bạn mới</p>',
  category: 'Hoạt động',
  picture: '/anh/san-truong.jpg',
};

/** Texts of the elements with this name; throws for what is no XML. */
function texts(xml: string, name: string): string[] {
  const found: string[] = [];
  const open: string[] = [];
  const parser = new SaxesParser({ xmlns: true });
  const add = (piece: string) => {
    if (open.length > 0) open[open.length - 1] += piece;
  };
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', () => void open.push(''));
  parser.on('text', add);
  parser.on('cdata', add);
  parser.on('closetag', (tag) => {
    const text = open.pop() ?? '';
    if (tag.name === name) found.push(text);
  });
  parser.write(xml).close();
  return found;
}

describe('feeds', () => {
  it('are XML that gives back every title and text, whatever they hold', () => {
    const trap = fc.constantFrom('', ']]>', '</item>', '&amp;', '\u0000', '\u000b', '<b>', '\ud800');
    const words = fc.tuple(anyText(1), trap).map((parts) => parts.join(''));
    fc.assert(
      fc.property(words, words, (title, html) => {
        // A reader of XML makes every line end the same.
        const clean = (text: string) => withoutControls(text).replace(/\r\n?/g, '\n');
        const rss = feedText([{ ...entry, title: `T${title}`, html: `H${html}` }], frame, 'rss');
        expect(texts(rss, 'title').at(-1)).toBe(`T${clean(title)}`);
        expect(texts(rss, 'content:encoded')).toEqual([`H${clean(html)}`]);
        const atom = feedText([{ ...entry, title: `T${title}`, html: `H${html}` }], frame, 'atom');
        expect(texts(atom, 'content')).toEqual([`H${clean(html)}`]);
        expect(JSON.parse(feedText([{ ...entry, title: `T${title}` }], frame, 'json')).items[0].title).toBe(
          `T${withoutControls(title)}`,
        );
      }),
      { numRuns: 60 },
    );
  });

  it('say when, about what and with which picture', () => {
    const rss = feedText([entry], frame, 'rss');
    expect(texts(rss, 'pubDate')).toEqual(['Fri, 04 Sep 2026 17:00:00 GMT']);
    expect(texts(rss, 'category')).toEqual(['Hoạt động']);
    expect(rss).toContain(`<enclosure length="0" type="image/jpeg" url="${origin}/anh/san-truong.jpg"/>`);
    const atom = feedText([entry], frame, 'atom');
    expect(texts(atom, 'updated')).toEqual(['2026-09-04T17:00:00.000Z', '2026-09-04T17:00:00.000Z']);
    expect(JSON.parse(feedText([entry], frame, 'json'))).toMatchObject({
      version: 'https://jsonfeed.org/version/1.1',
      feed_url: `${origin}/tin-tuc/nguon.json`,
      items: [{ url: `${origin}/tin-tuc/khai-giang`, image: `${origin}/anh/san-truong.jpg`, tags: ['Hoạt động'] }],
    });
  });

  it('are the same text for the same entries', () => {
    for (const format of ['rss', 'atom', 'json'] as const)
      expect(feedText([entry], frame, format)).toBe(feedText([entry], frame, format));
    expect(feedText([], frame, 'rss')).toContain('<channel>');
  });

  it('give addresses in full', () => {
    expect(
      absolute('<a href="/trang/a"><img src="/anh/a.jpg" srcset="/anh/a.webp 1w, /anh/b.webp 2w"></a>', origin),
    ).toBe(
      `<a href="${origin}/trang/a"><img src="${origin}/anh/a.jpg" srcset="${origin}/anh/a.webp 1w, ${origin}/anh/b.webp 2w"></a>`,
    );
    expect(absolute('<a href="https://a.example/x,y">', origin)).toBe('<a href="https://a.example/x,y">');
  });
});

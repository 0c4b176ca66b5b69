import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import type { IndexedItem } from '../../../plugins/library/domain/search/item.ts';
import { toneless } from '../../../plugins/library/domain/search/typing/syllable.ts';
import { chanceOf, pick } from '../../../tests/relevance/disguise.ts';

export interface Article {
  title: string;
  text: string;
}

const charactersOfPage = 830;
const kinds = ['book', 'textbook', 'exam-paper', 'digital-lesson', 'audio'];
const subjects = ['Toán', 'Tiếng Việt', 'Ngữ văn', 'Khoa học tự nhiên', 'Lịch sử và Địa lí', null];

/** Lines of JSON with `title` and `text`, gzipped or not; without a path, texts made of syllables. */
export function readArticles(path: string | undefined): Article[] {
  if (!path) return madeArticles();
  const bytes = readFileSync(path);
  const text = (path.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8').normalize('NFC');
  return text.split('\n').flatMap((line) => (line === '' ? [] : [JSON.parse(line) as Article]));
}

/** Syllables drawn so that few are common and most rare, as in a language. */
function madeArticles(): Article[] {
  const chance = chanceOf(2026);
  const syllables = [...toneless].sort(() => chance() - 0.5).slice(0, 4_000);
  const word = () => syllables[Math.floor(syllables.length * chance() ** 4)] as string;
  const words = (count: number) => Array.from({ length: count }, word).join(' ');
  return Array.from({ length: 1_200 }, () => ({ title: words(4), text: words(3_500) }));
}

/** Items of about a chapter each, as many as make the pages; repeated with other words at their ends, for speed only. */
export function* itemsOf(articles: readonly Article[], pages: number): Generator<IndexedItem> {
  const chance = chanceOf(5);
  for (let made = 0, item = 0; made < pages; item += 1) {
    const { title, text } = articles[item % articles.length] as Article;
    const round = Math.floor(item / articles.length);
    const count = Math.min(Math.ceil(text.length / charactersOfPage), pages - made);
    made += count;
    yield {
      key: { uid: 'api::library-item.library-item', documentId: `item-${item}`, locale: null },
      ...{
        version: '1',
        audience: pick(['public', 'public', 'pupils', 'staff'], chance),
        visibleFrom: null,
        visibleUntil: null,
      },
      ...{
        addedAt: new Date(1_700_000_000_000 + item * 60_000).toISOString(),
        title: `${title} ${round || ''}`.trim(),
      },
      ...{ details: [], kind: pick(kinds, chance), subject: pick(subjects, chance), language: 'vi' },
      ...{ grades: [1 + Math.floor(chance() * 9)], year: 2000 + Math.floor(chance() * 26), pageCount: count },
      pages: Array.from({ length: count }, (_, page) => ({
        number: page + 1,
        text: `${text.slice(page * charactersOfPage, (page + 1) * charactersOfPage)} ${pick(articles, chance).title}`,
      })),
    };
  }
}

/** Words that people would type: runs of one to five words of the texts, half of them without marks. */
export function queriesOf(articles: readonly Article[], count: number): string[] {
  const chance = chanceOf(77);
  return Array.from({ length: count }, () => {
    const { title, text } = pick(articles, chance);
    const source = chance() < 0.3 ? title : text;
    const words = source.match(/\p{L}+/gu) ?? ['lớp'];
    const length = 1 + Math.floor(chance() * 5);
    const from = Math.floor(chance() * Math.max(1, words.length - length));
    const typed = words
      .slice(from, from + length)
      .join(' ')
      .toLowerCase();
    return chance() < 0.5 ? typed : typed.normalize('NFD').replace(/\p{M}/gu, '').replace(/đ/g, 'd');
  });
}

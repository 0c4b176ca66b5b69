import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { aboutText, contextText } from './item.ts';
import { fits, parseQuery } from './query.ts';
import { inOrder, type Prepared, prepare, rankItem } from './ranking.ts';

interface Book {
  title: string;
  subject?: string;
  grades?: number[];
  details?: string[];
  pages?: string[];
}

function candidate(book: Book): Prepared<string> {
  const item = { subject: null, grades: [], details: [], ...book };
  const pages = (book.pages ?? []).map((text, index) => ({ number: index + 1, text, relevance: 0 }));
  return prepare({ id: book.title, title: book.title, about: aboutText(item), context: contextText(item), pages });
}

const order = (typed: string, books: Book[]) =>
  inOrder(books.flatMap((book) => rankItem([parseQuery(typed)], candidate(book)) ?? [])).map(({ id }) => id);

const page = (title: string, text: string): Book => ({ title, pages: [text] });

describe('the order of results', () => {
  it('is phrase as typed, words as typed, phrase folded, words folded', () => {
    const books = [
      page('folded words', 'con mà, con ca; và cả, đường đi của má'),
      page('folded phrase', 'chiếc má cá'),
      page('words as typed', 'con cá của mã'),
      page('phrase as typed', 'đây là mã cá nhân'),
    ];
    expect(order('mã cá', books)).toEqual(['phrase as typed', 'words as typed', 'folded phrase', 'folded words']);
  });

  it('puts near words before far ones', () => {
    const far = `quang ${'một hai ba bốn '.repeat(10)} hợp`;
    expect(order('quang hop', [page('far', far), page('near', 'quang và hợp')])).toEqual(['near', 'far']);
  });

  it('finds Toán lớp 5 first for toan lop 5, khối 5 and lop5', () => {
    const books = [
      page('Nhật ký', 'Hôm nay em học toán lớp 5 với bạn.'),
      { title: 'Bài tập', subject: 'Toán', grades: [5] },
      { title: 'Toán lớp 5' },
      { title: 'Tiếng Việt lớp 5', pages: ['phép toán'] },
    ];
    for (const typed of ['toan lop 5', 'Toán lớp 5', 'toán khối 5', 'toan lop5'])
      expect(order(typed, books)[0], typed).toBe('Toán lớp 5');
    expect(order('toan khoi 5', books)).toHaveLength(4);
  });

  it('does not let a look-alike title pass a page that has the word itself', () => {
    expect(order('mã', [{ title: 'Má' }, page('Tin học', 'viết mã nguồn')])).toEqual(['Tin học', 'Má']);
  });

  it('takes words of the title together with words of a page', () => {
    const [item] = [
      rankItem([parseQuery('toan lop 5 phan so')], candidate({ ...page('Toán lớp 5', 'Bài 5: phân số') })),
    ];
    expect(item?.hits.map(({ number }) => number)).toEqual([1]);
  });

  it('shows no page for words that the title says already', () => {
    const item = rankItem([parseQuery('toan lop 5')], candidate(page('Toán lớp 5', 'trang 5')));
    expect(item?.hits).toEqual([]);
  });

  it('leaves out what lacks a word', () => {
    expect(order('toan hoa', [{ title: 'Toán' }, page('Hoá', 'hoá')])).toEqual([]);
  });

  it('finds any run of words of a text, with or without its marks', () => {
    const text = 'Trường em nằm bên dòng sông Hương thơ mộng, hàng phượng vĩ nở đỏ mỗi khi hè về.';
    const words = text.split(/[ ,.]+/).filter(Boolean);
    fc.assert(
      fc.property(fc.nat(words.length - 3), fc.integer({ min: 1, max: 6 }), fc.boolean(), (from, length, bare) => {
        const typed = words.slice(from, from + length).join(' ');
        const asked = bare ? typed.normalize('NFD').replace(/\p{M}/gu, '').replace(/đ/g, 'd') : typed;
        expect(rankItem([parseQuery(asked)], candidate(page('x', text)))?.hits[0]?.match.phrase).toBe(fits.exactly);
      }),
    );
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cutTitle, shareDigest } from './picture.ts';

describe('the picture of a link', () => {
  it('cuts long titles between words, never inside a letter with its marks', () => {
    const word = fc.constantFrom('Lễ', 'kỷ', 'niệm', 'Ngày', 'Nhà', 'giáo', 'Ễ', 'Ộ', 'Ữ', 'nghiêng');
    fc.assert(
      fc.property(fc.array(word, { minLength: 1, maxLength: 80 }), fc.boolean(), (words, narrow) => {
        const title = words.join(' ');
        const cut = cutTitle(title.normalize('NFD'), narrow);
        expect([...cut].length).toBeLessThanOrEqual(141);
        if (cut === title) return;
        expect(cut.endsWith('…')).toBe(true);
        expect(cut.slice(0, -1).split(' ')).toEqual(words.slice(0, cut.split(' ').length));
      }),
    );
  });

  it('has another name as soon as anything on it is another', () => {
    const words = { title: 'Khai giảng', label: 'Tin tức', day: null, school: 'Khuê Văn' };
    const names = [
      shareDigest(words, null),
      shareDigest(words, '/anh/a.jpg'),
      shareDigest({ ...words, school: 'Khuê Văn 2' }, null),
    ];
    expect(new Set(names).size).toBe(3);
    expect(shareDigest({ ...words }, null)).toBe(names[0]);
  });
});

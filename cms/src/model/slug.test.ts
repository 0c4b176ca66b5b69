import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { freeSlug, slugOf } from './slug.ts';

describe('the slug of a title', () => {
  it('is the title without marks, đ included', () => {
    expect(slugOf('Đố vui “Phân số” – lớp 5')).toBe('do-vui-phan-so-lop-5');
    expect(slugOf('Ngày hội đọc sách'.normalize('NFD'))).toBe('ngay-hoi-doc-sach');
  });

  it('ends with a whole word', () => {
    expect(slugOf('một hai ba', 8)).toBe('mot-hai');
  });

  it('always fits an address', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 300 }), (title) => {
        expect(slugOf(title)).toMatch(/^([a-z0-9]+(-[a-z0-9]+)*)?$/);
        expect(slugOf(title).length).toBeLessThanOrEqual(150);
      }),
    );
  });

  it('gets a number when others have it', async () => {
    const taken = new Set(['a', 'a-2']);
    expect(await freeSlug('a', async (slug) => taken.has(slug))).toBe('a-3');
    expect(await freeSlug('b', async (slug) => taken.has(slug))).toBe('b');
  });
});

import { describe, expect, it } from 'vitest';
import { cfiPlace, pagePlace, readPlace } from './place.ts';

const nowhere = { page: null, question: null, found: [], span: null, cfi: null };

describe('the place in the address', () => {
  it('carries the page, the question and the words that were found', () => {
    const place = readPlace('#trang=12&tim=phan+so&chu=ph%C3%A2n+s%E1%BB%91&chu=h%E1%BB%97n+s%E1%BB%91');
    expect(place).toEqual({ ...nowhere, page: 12, question: 'phan so', found: ['phân số', 'hỗn số'] });
  });

  it('is nowhere when it makes no sense', () => {
    for (const fragment of [
      '',
      '#',
      '#trang=0',
      '#trang=-2',
      '#trang=1.5',
      '#trang=x',
      '#doan=javascript:1',
      '#tu=9&den=2',
    ]) {
      expect(readPlace(fragment)).toEqual(nowhere);
    }
  });

  it('comes back from what was written', () => {
    expect(readPlace(`#${pagePlace(3, { start: 4, end: 9 })}`)).toMatchObject({ page: 3, span: { start: 4, end: 9 } });
    expect(readPlace(`#${pagePlace(3)}`)).toMatchObject({ page: 3, span: null });
    const cfi = 'epubcfi(/6/4!/4/2,/1:0,/1:5)';
    expect(readPlace(`#${cfiPlace(cfi)}`).cfi).toBe(cfi);
  });
});

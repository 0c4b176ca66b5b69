import { describe, expect, it } from 'vitest';
import { pagesOf, withRecognised } from './recognition.ts';

const page = (number: number, text: string) => ({ number, text });

describe('text that was read off pictures of pages', () => {
  it('fills the pages that have none of their own', () => {
    const own = [page(2, 'của tệp')];
    const recognised = [page(1, 'đọc được'), page(2, 'đọc nhầm'), page(3, 'cuối')];
    expect(withRecognised(own, recognised)).toEqual([page(1, 'đọc được'), page(2, 'của tệp'), page(3, 'cuối')]);
  });

  it('comes page by page, empty ones counted', () => {
    expect(pagesOf('một\f\fba\f')).toEqual([page(1, 'một'), page(2, ''), page(3, 'ba'), page(4, '')]);
  });
});

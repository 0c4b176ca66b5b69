import { describe, expect, it } from 'vitest';
import { mayBeSeen, picturesIn } from './pictures.ts';

const file = (name: string, alternativeText: string | null = null) => ({
  ...{ hash: name.repeat(32).slice(0, 32), name, mime: 'image/jpeg', alternativeText, url: `/api/files/${name}` },
  formats: { thumbnail: { hash: `${name}-thumb`, mime: 'image/webp' } },
});

describe('the pictures of a document', () => {
  it('are found in fields, components, lists and texts, with their words', () => {
    const document = {
      title: 'Ảnh',
      cover: file('a', 'của tệp'),
      coverAlt: 'của bài',
      logo: file('b', 'của tệp'),
      logoAlt: ' ',
      gallery: [file('c'), file('d', ' ')],
      blocks: [{ __component: 'x.y', pictures: { left: file('e') } }],
      body: [{ type: 'list', children: [{ type: 'image', image: file('f', 'trong chữ') }] }],
      file: { hash: '1'.repeat(32), name: 'a.pdf', mime: 'application/pdf' },
    };
    expect(picturesIn(document).map(({ name, alt }) => [name, alt])).toEqual([
      ['a', 'của bài'],
      ['b', 'của tệp'],
      ['c', ''],
      ['d', ''],
      ['e', ''],
      ['f', 'trong chữ'],
    ]);
  });

  it('are none in anything else', () => {
    for (const value of [null, undefined, 'x', 3, [], {}, { hash: 'x', mime: 'image/png' }])
      expect(picturesIn(value)).toEqual([]);
  });
});

describe('visitors', () => {
  it('see what is harmless or agreed to, and nothing that nobody spoke about', () => {
    expect((['no-pupil', 'decoration', 'earlier', 'consented'] as const).every(mayBeSeen)).toBe(true);
    for (const standing of ['unstated', 'missing-consent', undefined] as const) expect(mayBeSeen(standing)).toBe(false);
  });
});

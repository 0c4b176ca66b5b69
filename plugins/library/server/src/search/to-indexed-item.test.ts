import { describe, expect, it } from 'vitest';
import type { IndexedType } from './indexed-types.ts';
import { audienceOf, gradesOf, toIndexedItem } from './to-indexed-item.ts';

const type: IndexedType = {
  uid: 'api::book.book',
  khue: { audience: 'public', audienceField: 'audience' },
  library: { title: 'title', text: ['creators', 'body'] },
  firstDay: '',
  lastDay: 'licenceEndsOn',
  path: undefined,
  localised: false,
  draftAndPublish: true,
  has: () => true,
};
const document = { documentId: 'x', locale: 'vi', updatedAt: '2026-11-24T01:00:00.000Z', createdAt: new Date(0) };

describe('what the index keeps of a document', () => {
  it('is composed text under a key that holds for every publish', () => {
    const body = [
      {
        type: 'paragraph',
        children: [
          { type: 'text', text: 'một ' },
          { type: 'link', children: [{ text: 'hai' }] },
        ],
      },
    ];
    const read = {
      ...document,
      title: ' Toa\u0301n ',
      creators: null,
      body,
      subject: { name: 'Toán' },
      grades: [5],
      kind: 'book',
    };
    expect(toIndexedItem(type, read)).toMatchObject({
      key: { uid: 'api::book.book', documentId: 'x', locale: null },
      version: '2026-11-24T01:00:00.000Z',
      title: 'Toán',
      details: ['một hai'],
      subject: 'Toán',
      grades: [5],
      audience: 'staff',
    });
  });

  it('is for the narrowest audience when none is set', () => {
    expect(audienceOf(type, { ...document, audience: 'pupils' })).toBe('pupils');
    expect(audienceOf(type, { ...document, audience: null })).toBe('staff');
    expect(audienceOf(type, { ...document, audience: 'everybody' })).toBe('staff');
    expect(audienceOf({ ...type, khue: { audience: 'public' } }, document)).toBe('public');
    expect(
      audienceOf(
        { ...type, khue: { audience: 'staff', audienceField: 'audience' } },
        { ...document, audience: 'public' },
      ),
    ).toBe('staff');
  });

  it('takes grades out of free JSON', () => {
    expect(gradesOf([5, 5, '6', 0, 10, 1.5, null])).toEqual([5]);
    expect(gradesOf('5')).toEqual([]);
    expect(gradesOf(null)).toEqual([]);
  });
});

import { describe, expect, it } from 'vitest';
import { givenNameOf } from './given-name.ts';
import { normalise } from './normalise.ts';
import { personalIdWarnings } from './personal-id.ts';
import { relationTarget } from './relation-target.ts';
import { today } from './today.ts';

describe('given name', () => {
  it('is the last word, however the name is spaced', () => {
    expect(givenNameOf(' Nguyễn  Thị   Ngọc Ánh ')).toBe('Ánh');
    expect(givenNameOf('An')).toBe('An');
    expect(givenNameOf('  ')).toBe('');
  });
});

describe('normalised data', () => {
  const attributes = { fullName: { type: 'string' }, body: { type: 'blocks' }, notes: { type: 'text' } };
  const decomposed = 'Đỗ Thị Hạnh'.normalize('NFD');

  it('is composed in every depth, with single spaces in one-line fields only', () => {
    const data = {
      fullName: ` ${decomposed}  A`,
      body: [{ children: [{ text: `${decomposed}  ` }] }],
      notes: `a\n\n${decomposed}`,
    };
    expect(normalise(data, attributes)).toEqual({
      fullName: 'Đỗ Thị Hạnh A',
      body: [{ children: [{ text: 'Đỗ Thị Hạnh  ' }] }],
      notes: 'a\n\nĐỗ Thị Hạnh',
    });
  });

  it('keeps what is not text', () => {
    const day = new Date();
    expect(normalise({ at: day, count: 3, none: null, rel: { connect: [{ id: 1 }] } }, {})).toEqual({
      at: day,
      count: 3,
      none: null,
      rel: { connect: [{ id: 1 }] },
    });
  });
});

describe('target of a to-one relation', () => {
  it.each([
    [undefined, undefined],
    [null, null],
    ['abc', { documentId: 'abc' }],
    [7, { id: 7 }],
    [[], null],
    [{ documentId: 'abc', id: 7 }, { documentId: 'abc' }],
    [{ id: 7 }, { id: 7 }],
    [{ connect: [{ documentId: 'abc' }], disconnect: [{ id: 1 }] }, { documentId: 'abc' }],
    [{ connect: [], disconnect: [] }, undefined],
    [{ connect: [], disconnect: [{ id: 1 }] }, null],
    [{ set: [] }, null],
    [{ set: ['abc'] }, { documentId: 'abc' }],
  ])('of %j is %j', (value, target) => expect(relationTarget(value)).toEqual(target));
});

describe('personal ID', () => {
  it('of a girl born in 2016 fits her file', () => {
    expect(personalIdWarnings({ personalId: '038316001234', gender: 'female', birthDate: '2016-05-04' })).toEqual([]);
  });
  it('warns about sex, year and shape', () => {
    expect(personalIdWarnings({ personalId: '038216001234', gender: 'female', birthDate: '2016-05-04' })).toEqual([
      'gender',
    ]);
    expect(personalIdWarnings({ personalId: '038316001234', gender: 'female', birthDate: '2015-05-04' })).toEqual([
      'birth-year',
    ]);
    expect(personalIdWarnings({ personalId: '038085001234', gender: 'male', birthDate: '1985-01-01' })).toEqual([]);
    expect(personalIdWarnings({ personalId: '38316001234' })).toEqual(['shape']);
    expect(personalIdWarnings({})).toEqual([]);
  });
});

describe('today', () => {
  it('is the day at the school, not in Greenwich', () => {
    expect(today(new Date('2026-11-23T18:30:00Z'))).toBe('2026-11-24');
  });
});

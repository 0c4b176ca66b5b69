import { describe, expect, it } from 'vitest';
import { type ListReader, maySeeList } from './reading-list.ts';

const visitor: ListReader = { audiences: ['public'], isStaff: false, classes: [] };
const pupil = (...classes: string[]): ListReader => ({ audiences: ['public', 'pupils'], isStaff: false, classes });
const staff: ListReader = { audiences: ['public', 'pupils', 'staff'], isStaff: true, classes: [] };

describe('a reading list', () => {
  it.each([
    [{ audience: 'public', schoolClass: null }, [true, true, true, true]],
    [{ audience: 'pupils', schoolClass: null }, [false, true, true, true]],
    [{ audience: 'staff', schoolClass: null }, [false, false, false, true]],
    [{ audience: 'pupils', schoolClass: '5A' }, [false, true, false, true]],
    [{ audience: 'public', schoolClass: '5A' }, [false, true, false, true]],
  ] as const)('%j is seen by visitor, pupil of 5A, pupil of 5B, staff: %j', (list, expected) => {
    expect([visitor, pupil('5A'), pupil('5B'), staff].map((reader) => maySeeList(list, reader))).toEqual(expected);
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Carrier, isPublic, mayFetch, type ReaderAudience } from './access.ts';

const visitor: ReaderAudience[] = ['public'];
const pupil: ReaderAudience[] = ['public', 'pupils'];
const staff: ReaderAudience[] = ['public', 'pupils', 'staff'];

const table: [string, Carrier[], { visitor: boolean; pupil: boolean; staff: boolean }][] = [
  ['nothing carries it', [], { visitor: false, pupil: false, staff: false }],
  ['a news article', [{ audience: 'public', withheld: false }], { visitor: true, pupil: true, staff: true }],
  ['a lesson plan', [{ audience: 'relations', withheld: false }], { visitor: false, pupil: false, staff: false }],
  ['a staff type', [{ audience: 'staff', withheld: false }], { visitor: false, pupil: false, staff: true }],
  [
    'a staff type whose field says public',
    [{ audience: 'staff', narrowedTo: 'public', withheld: false }],
    { visitor: false, pupil: false, staff: true },
  ],
  [
    'an item for pupils',
    [{ audience: 'public', narrowedTo: 'pupils', withheld: false }],
    { visitor: false, pupil: true, staff: true },
  ],
  [
    'an item for staff',
    [{ audience: 'public', narrowedTo: 'staff', withheld: false }],
    { visitor: false, pupil: false, staff: true },
  ],
  [
    'an item that only describes its file',
    [{ audience: 'public', narrowedTo: 'public', withheld: true }],
    { visitor: false, pupil: false, staff: false },
  ],
  [
    'an item whose audience is empty',
    [{ audience: 'public', narrowedTo: null, withheld: false }],
    { visitor: false, pupil: false, staff: false },
  ],
  [
    'a pupils item and a news article',
    [
      { audience: 'public', narrowedTo: 'pupils', withheld: false },
      { audience: 'public', withheld: false },
    ],
    { visitor: true, pupil: true, staff: true },
  ],
];

describe('who may fetch a file', () => {
  it.each(table)('%s', (_, carriers, expected) => {
    expect(mayFetch(carriers, visitor)).toBe(expected.visitor);
    expect(mayFetch(carriers, pupil)).toBe(expected.pupil);
    expect(mayFetch(carriers, staff)).toBe(expected.staff);
    expect(isPublic(carriers)).toBe(expected.visitor);
  });

  const carrier = fc.record<Carrier>({
    audience: fc.constantFrom('public', 'staff', 'relations'),
    narrowedTo: fc.constantFrom(undefined, null, 'public', 'pupils', 'staff', 'everybody'),
    withheld: fc.boolean(),
  });

  it('one more document never closes a file, and a wider reader never sees less', () => {
    fc.assert(
      fc.property(fc.array(carrier, { maxLength: 5 }), carrier, (carriers, more) => {
        for (const audiences of [visitor, pupil, staff]) {
          if (mayFetch(carriers, audiences)) expect(mayFetch([...carriers, more], audiences)).toBe(true);
        }
        if (mayFetch(carriers, visitor)) expect(mayFetch(carriers, pupil)).toBe(true);
        if (mayFetch(carriers, pupil)) expect(mayFetch(carriers, staff)).toBe(true);
      }),
    );
  });
});

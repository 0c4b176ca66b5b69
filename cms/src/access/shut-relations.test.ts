import { describe, expect, it } from 'vitest';
import { fieldsThrough } from './readable-targets.ts';
import { cutAnswer, cutQuery, type Types } from './shut-relations.ts';

const attributes: Record<string, Record<string, { type: string; target?: string; component?: string }>> = {
  class: {
    name: { type: 'string' },
    teacher: { type: 'relation', target: 'staff' },
    pupils: { type: 'relation', target: 'pupil' },
    createdBy: { type: 'relation', target: 'admin::user' },
    part: { type: 'component', component: 'part' },
  },
  part: { teacher: { type: 'relation', target: 'staff' } },
  staff: {
    fullName: { type: 'string' },
    personalId: { type: 'string' },
    classes: { type: 'relation', target: 'class' },
  },
  pupil: { fullName: { type: 'string' }, personalId: { type: 'string' } },
};
const types: Types = { attributesOf: (uid) => attributes[uid] ?? {}, fieldsOf: () => ['fullName'] };

describe('an answer', () => {
  it('shows only readable fields of a target, in lists and components too', () => {
    const staff = { id: 1, documentId: 's', fullName: 'A', personalId: '0', classes: [{ name: '5A' }] };
    const cut = { id: 1, documentId: 's', fullName: 'A' };
    const row = {
      name: '5A',
      teacher: staff,
      pupils: { count: 3 },
      createdBy: { id: 1, firstname: 'B' },
      part: [{ teacher: [staff] }],
    };
    expect(cutAnswer([row], 'class', types)).toEqual([{ ...row, teacher: cut, part: [{ teacher: [cut] }] }]);
    expect(cutAnswer({ teacher: null }, 'class', types)).toEqual({ teacher: null });
  });
});

describe('a query', () => {
  it('asks a target only for what may be read, at any depth and behind any operator', () => {
    const filters = {
      $and: [
        { teacher: { personalId: { $startsWith: '0' }, id: { $eq: 1 } } },
        { teacher: { classes: { pupils: { id: { $notNull: true } } } } },
        { teacher: { $or: [{ fullName: 'A' }, { personalId: '0' }] } },
        { name: { $eq: '5A' }, createdBy: { id: 1 } },
      ],
    };
    expect(cutQuery({ filters, populate: '*', page: 2 }, 'class', types)).toEqual({
      page: 2,
      filters: {
        $and: [
          { teacher: { id: { $eq: 1 } } },
          { teacher: {} },
          { teacher: { $or: [{ fullName: 'A' }, {}] } },
          { name: { $eq: '5A' }, createdBy: { id: 1 } },
        ],
      },
    });
  });

  it.each([
    ['teacher.fullName:asc,teacher.personalId:desc,name:asc', 'teacher.fullName:asc,name:asc'],
    ['teacher.classes.name:asc', ''],
    [{ teacher: { personalId: 'asc' } }, { teacher: {} }],
    [
      ['name:asc', 'pupils.personalId:asc'],
      ['name:asc', ''],
    ],
  ])('sorts %j as %j', (sort, expected) => expect(cutQuery({ sort }, 'class', types).sort).toEqual(expected));
});

describe('fields that show through a relation', () => {
  const model = {
    attributes: { fullName: { type: 'string' }, phone: { type: 'string' }, classes: { type: 'relation' } },
  };
  const through = (...rules: { conditions?: unknown; fields?: string[] }[]) =>
    fieldsThrough({ rulesFor: () => rules }, 'staff', model);

  it('are those that hold for every document', () =>
    expect(through({ fields: ['fullName', 'phone'] })).toEqual(['fullName', 'phone']));
  it('are only the name when rights depend on the document', () => {
    expect(through({ conditions: { id: 1 }, fields: ['fullName', 'phone'] })).toEqual(['fullName']);
  });
  it('are none without a right', () => expect(through()).toEqual([]));
});

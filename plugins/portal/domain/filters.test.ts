import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { daysOf, facetValues, planFilters } from './filters.ts';

const attributes = {
  kind: { type: 'enumeration', enum: ['plan', 'report'] },
  issuedOn: { type: 'date' },
  category: { type: 'relation', relation: 'manyToOne', target: 'api::c.c' },
  secret: { type: 'date', private: true },
  title: { type: 'string' },
};
const behind = (target: string) =>
  target === 'api::c.c' ? { slug: { type: 'uid' }, hidden: { type: 'string', private: true } } : undefined;

describe('filters of a list', () => {
  it('are planned from the schema', () => {
    expect(planFilters({ kind: 'kind', year: 'issuedOn', category: 'category.slug' }, attributes, behind)).toEqual({
      kind: { kind: 'value', field: 'kind', values: ['plan', 'report'] },
      year: { kind: 'day', field: 'issuedOn' },
      category: { kind: 'relation', field: 'category', many: false, target: 'api::c.c', by: 'slug' },
    });
  });

  it.each(['secret', 'nothing', 'title', 'category', 'category.hidden', 'category.nothing', 'kind.slug'])(
    'refuse %s',
    (path) => {
      expect(() => planFilters({ x: path }, attributes, behind)).toThrow();
    },
  );

  it('refuse a relation to a type that is not public', () => {
    expect(() => planFilters({ x: 'category.slug' }, attributes, () => undefined)).toThrow('public');
  });
});

describe('a year or a month', () => {
  it.each([
    ['2026', { from: '2026-01-01', before: '2027-01-01' }],
    ['2026-11', { from: '2026-11-01', before: '2026-12-01' }],
    ['2026-12', { from: '2026-12-01', before: '2027-01-01' }],
  ])('%s', (text, days) => expect(daysOf(text)).toEqual(days));

  it.each(['', '26', '2026-13', '2026-00', '2026-1', '0001', '9999', '2026-11-01', ' 2026', '2026-11\n'])(
    '%j is neither',
    (text) => expect(daysOf(text)).toBeUndefined(),
  );

  it('holds exactly the days that begin with it', () => {
    const day = fc.date({ min: new Date('2000-01-01'), max: new Date('2099-12-31'), noInvalidDate: true });
    fc.assert(
      fc.property(day, day, (one, other) => {
        const [inside, month] = [one.toISOString().slice(0, 10), other.toISOString().slice(0, 7)];
        const days = daysOf(month);
        expect(days && days.from <= inside && inside < days.before).toBe(inside.startsWith(month));
      }),
    );
  });
});

describe('counting', () => {
  it('takes a day by year and by month, a relation by its field, and nothing of an empty one', () => {
    const filters = planFilters({ kind: 'kind', year: 'issuedOn', category: 'category.slug' }, attributes, behind);
    const row = { kind: 'plan', issuedOn: '2026-11-02', category: { slug: 'tin' } };
    expect(Object.values(filters).map((filter) => facetValues(row, filter))).toEqual([
      ['plan'],
      ['2026', '2026-11'],
      ['tin'],
    ]);
    expect(Object.values(filters).flatMap((filter) => facetValues({}, filter))).toEqual([]);
  });
});

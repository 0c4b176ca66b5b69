import { describe, expect, it } from 'vitest';
import { countFacets, passes } from './facets.ts';
import { isVisible } from './visibility.ts';

describe('who may see an item', () => {
  it('depends on the audience', () => {
    const item = { audience: 'pupils', visibleFrom: null, visibleUntil: null } as const;
    expect(isVisible(item, { audiences: ['public'], today: '2026-11-24' })).toBe(false);
    expect(isVisible(item, { audiences: ['public', 'pupils'], today: '2026-11-24' })).toBe(true);
  });

  it('ends after the last day of the licence', () => {
    const item = { audience: 'public', visibleFrom: null, visibleUntil: '2026-11-24' } as const;
    expect(isVisible(item, { audiences: ['public'], today: '2026-11-24' })).toBe(true);
    expect(isVisible(item, { audiences: ['public'], today: '2026-11-25' })).toBe(false);
  });

  it('begins on the first day', () => {
    const item = { audience: 'public', visibleFrom: '2026-11-24', visibleUntil: '2026-11-24' } as const;
    expect(isVisible(item, { audiences: ['public'], today: '2026-11-23' })).toBe(false);
    expect(isVisible(item, { audiences: ['public'], today: '2026-11-24' })).toBe(true);
  });
});

describe('facets', () => {
  const common = { type: 'api::x.x', audience: 'public', language: 'vi', year: null } as const;
  const items = [
    { ...common, kind: 'book', subject: 'Toán', grades: [5], year: 2026 },
    { ...common, kind: 'book', subject: 'Tiếng Việt', grades: [4, 5] },
    { ...common, kind: 'audio', subject: null, grades: [], language: 'en' },
  ];

  it('count each choice under the filters of the others', () => {
    expect(countFacets(items, { subject: 'Toán' })).toEqual({
      type: { 'api::x.x': 1 },
      kind: { book: 1 },
      subject: { 'Tiếng Việt': 1, Toán: 1 },
      grade: { '5': 1 },
      audience: { public: 1 },
      language: { vi: 1 },
      year: { '2026': 1 },
    });
  });

  it('filter by all of them', () => {
    expect(items.filter((item) => passes(item, { kind: 'book', grade: 4 }))).toHaveLength(1);
    expect(items.filter((item) => passes(item, { grade: 45 }))).toHaveLength(0);
  });
});

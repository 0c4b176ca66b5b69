import { announcement, event, newsArticle } from '@khue/config/contracts';
import { describe, expect, it } from 'vitest';
import { fillGaps } from './fill-gaps.ts';

const now = new Date('2026-11-28T09:00:00Z');
const written = { locale: 'vi', languages: { vi: 'ban-nhap' } };

describe('a draft with gaps', () => {
  it('gets something in each place that the page needs, and nothing elsewhere', () => {
    const row = {
      ...{ ...written, slug: 'ban-nhap', title: null, level: null },
      ...{ validFrom: null, validTo: null, body: null, files: null },
    };
    expect(fillGaps(announcement, row, now)).toEqual({
      ...row,
      title: '…',
      level: 'info',
      validFrom: '2026-11-28',
      files: [],
    });
    expect(fillGaps(event, { ...written, slug: 'hop' }, now)).toMatchObject({
      title: '…',
      startsAt: now.toISOString(),
      place: null,
    });
  });

  it('keeps what it has', () => {
    const row = {
      ...{ ...written, slug: 'a', title: 'Tin', summary: null, publishedOn: '2026-11-20', featured: null },
      ...{ category: null, cover: null, body: [], tags: [], publishedAt: null },
    };
    expect(fillGaps(newsArticle, row, now)).toEqual(row);
  });

  it('is not taken with something else in a place', () => {
    expect(() => fillGaps(announcement, { slug: 'a', level: 'loud' }, now)).toThrow();
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { articleData, breadcrumbData, eventData, safeJson, schoolData } from './structured-data.ts';
import { anyText } from './testing/any-text.ts';

const address = 'https://khue.example/tin-tuc/khai-giang';
const picture = 'https://khue.example/hinh-chia-se/tin-tuc/khai-giang.png';

describe('structured data', () => {
  it('never ends its script, whatever a text holds, and stays the same data', () => {
    fc.assert(
      fc.property(anyText(), fc.constantFrom('</script>', '<!--', '\u2028', ']]>'), (text, trap) => {
        const json = safeJson({ name: text + trap });
        expect(json).not.toMatch(/[<\u2028\u2029]/);
        expect(JSON.parse(json)).toEqual({ name: text + trap });
      }),
    );
  });

  it('says of the school what the page says, and leaves out what it does not know', () => {
    const school = { name: 'Trường Khuê Văn', shortName: 'Khuê Văn', motto: null, address: 'Khuê Văn, Thanh Giang' };
    const unknown = { phone: null, email: null, logo: null, governingBody: null };
    const data = schoolData({ ...school, ...unknown, level: 'primary' }, 'https://khue.example');
    expect(data).toMatchObject({ '@type': ['ElementarySchool'], '@id': 'https://khue.example/#truong' });
    expect(data).not.toHaveProperty('telephone');
    expect(data).not.toHaveProperty('logo');
  });

  it('tells days of events that take the whole day, instants of others', () => {
    const event = { title: 'Hội chợ', startsAt: '2026-12-04T17:00:00.000Z', endsAt: null, place: null };
    const to = { school: 'Khuê Văn', dayOf: () => '2026-12-05' };
    expect(eventData({ ...event, allDay: true }, address, picture, to)).toMatchObject({
      startDate: '2026-12-05',
      location: { name: 'Khuê Văn' },
    });
    expect(eventData({ ...event, allDay: false }, address, picture, to)).toMatchObject({ startDate: event.startsAt });
  });

  it('has the article with its publisher, and where it stands', () => {
    const written = { title: 'Opening day', summary: null, publishedOn: '2026-09-05', locale: 'en' };
    const article = { ...written, category: null, cover: null };
    const changedAt = '2026-09-07T02:00:00.000Z';
    expect(articleData(article, address, picture, { school: 'Khuê Văn', changedAt })).toMatchObject({
      '@type': 'NewsArticle',
      datePublished: '2026-09-05',
      dateModified: changedAt,
      inLanguage: 'en',
      image: [picture],
      publisher: { name: 'Khuê Văn' },
    });
    const steps = breadcrumbData([
      { name: 'Trang chủ', address: 'https://khue.example/' },
      { name: 'Khai giảng', address },
    ]);
    expect(steps).toMatchObject({ itemListElement: [{ position: 1 }, { position: 2, item: address }] });
  });
});

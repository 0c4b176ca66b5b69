import { describe, expect, it } from 'vitest';
import { dataSetData, dcatCatalogue } from './dcat.ts';

const set = { id: 'doi-ngu', title: 'Đội ngũ', about: 'Số người', keywords: ['giáo viên'], rows: 3 };
const publisher = {
  name: 'Trường Khuê Văn',
  origin: 'https://khue.example',
  licenceUrl: 'https://creativecommons.org/licenses/by/4.0/',
};

/** Every name with a prefix in a document, keys and types alike. */
function terms(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(terms);
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => [
    ...(key.startsWith('@') ? [] : [key]),
    ...(key === '@type' ? [String(inner)] : []),
    ...(key === '@context' ? [] : terms(inner)),
  ]);
}

describe('the description of open data', () => {
  it('has what DCAT-AP asks of a catalogue, a set and a distribution', () => {
    const catalogue = dcatCatalogue([set], publisher, 'Dữ liệu mở') as Record<string, unknown>;
    for (const name of ['dct:title', 'dct:description', 'dct:publisher', 'dcat:dataset'])
      expect(catalogue).toHaveProperty([name]);
    const [described] = catalogue['dcat:dataset'] as Record<string, unknown>[];
    expect(described).toMatchObject({
      '@type': 'dcat:Dataset',
      'dct:title': { '@value': 'Đội ngũ', '@language': 'vi' },
    });
    const distributions = described?.['dcat:distribution'] as Record<string, unknown>[];
    expect(distributions.map((one) => one['dcat:downloadURL'])).toEqual([
      { '@id': 'https://khue.example/du-lieu-mo/doi-ngu.csv' },
      { '@id': 'https://khue.example/du-lieu-mo/doi-ngu.json' },
    ]);
    for (const one of distributions) expect(one['dct:license']).toEqual({ '@id': publisher.licenceUrl });
  });

  it('uses only names whose vocabulary it names', () => {
    const catalogue = dcatCatalogue([set], publisher, 'Dữ liệu mở') as { '@context': object };
    const known = Object.keys(catalogue['@context']);
    for (const term of terms(catalogue)) expect(known).toContain(term.split(':')[0]);
  });

  it('tells search engines of the same files', () =>
    expect(dataSetData(set, publisher)).toMatchObject({
      '@type': 'Dataset',
      license: publisher.licenceUrl,
      distribution: [
        { contentUrl: 'https://khue.example/du-lieu-mo/doi-ngu.csv' },
        { encodingFormat: 'application/json' },
      ],
    }));
});

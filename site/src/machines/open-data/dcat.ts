/** What a catalogue of open data tells of one set. */
export interface Described {
  id: string;
  title: string;
  about: string;
  keywords: readonly string[];
  rows: number;
}
export interface Publisher {
  name: string;
  origin: string;
  licenceUrl: string;
}

const formats = [
  ['csv', 'text/csv', 'http://publications.europa.eu/resource/authority/file-type/CSV'],
  ['json', 'application/json', 'http://publications.europa.eu/resource/authority/file-type/JSON'],
] as const;

/** Address of a data set: a place on the page that names it. */
export const dataSetAddress = (origin: string, id: string) => `${origin}/du-lieu-mo#${id}`;
export const distributionPath = (id: string, format: string) => `/du-lieu-mo/${id}.${format}`;

/** The catalogue in DCAT 3 with the terms of DCAT-AP, as JSON-LD: `/du-lieu-mo/dcat.jsonld`. */
export function dcatCatalogue(sets: readonly Described[], publisher: Publisher, title: string): object {
  const { origin, name, licenceUrl } = publisher;
  const organisation = { '@id': `${origin}/#truong`, '@type': 'foaf:Organization', 'foaf:name': vi(name) };
  return {
    '@context': {
      dcat: 'http://www.w3.org/ns/dcat#',
      dct: 'http://purl.org/dc/terms/',
      foaf: 'http://xmlns.com/foaf/0.1/',
    },
    '@id': `${origin}/du-lieu-mo`,
    '@type': 'dcat:Catalog',
    'dct:title': vi(`${title} – ${name}`),
    'dct:description': vi(title),
    'dct:publisher': organisation,
    'dct:license': { '@id': licenceUrl },
    'dct:language': { '@id': 'http://publications.europa.eu/resource/authority/language/VIE' },
    'foaf:homepage': { '@id': `${origin}/du-lieu-mo` },
    'dcat:dataset': sets.map((set) => ({
      '@id': dataSetAddress(origin, set.id),
      '@type': 'dcat:Dataset',
      'dct:identifier': set.id,
      'dct:title': vi(set.title),
      'dct:description': vi(set.about),
      'dcat:keyword': set.keywords.map(vi),
      'dcat:theme': { '@id': 'http://publications.europa.eu/resource/authority/data-theme/EDUC' },
      'dct:publisher': { '@id': organisation['@id'] },
      'dcat:landingPage': { '@id': dataSetAddress(origin, set.id) },
      'dcat:distribution': formats.map(([format, mediaType, fileType]) => ({
        '@type': 'dcat:Distribution',
        '@id': origin + distributionPath(set.id, format),
        'dcat:accessURL': { '@id': dataSetAddress(origin, set.id) },
        'dcat:downloadURL': { '@id': origin + distributionPath(set.id, format) },
        'dcat:mediaType': { '@id': `https://www.iana.org/assignments/media-types/${mediaType}` },
        'dct:format': { '@id': fileType },
        'dct:license': { '@id': licenceUrl },
      })),
    })),
  };
}

const vi = (text: string) => ({ '@value': text, '@language': 'vi' });

/** One set in schema.org, for the search of data sets. */
export const dataSetData = (set: Described, { origin, name, licenceUrl }: Publisher): object => ({
  '@context': 'https://schema.org',
  '@type': 'Dataset',
  '@id': dataSetAddress(origin, set.id),
  url: dataSetAddress(origin, set.id),
  identifier: set.id,
  name: `${set.title} – ${name}`,
  description: set.about,
  keywords: set.keywords,
  inLanguage: 'vi',
  license: licenceUrl,
  isAccessibleForFree: true,
  creator: { '@type': 'EducationalOrganization', '@id': `${origin}/#truong`, name, url: `${origin}/` },
  distribution: formats.map(([format, mediaType]) => ({
    '@type': 'DataDownload',
    encodingFormat: mediaType,
    contentUrl: origin + distributionPath(set.id, format),
  })),
});

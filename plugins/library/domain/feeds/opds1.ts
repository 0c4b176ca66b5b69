import { kindTerms, rightsTerms } from '../catalogue/record.ts';
import { element, textElement, type XmlElement, type XmlNode, xmlDocument } from '../xml/xml.ts';
import { type Door, type FeedSite, openAccess, pageLinks, type Shelf, type ShelfEntry } from './shelf.ts';

/** Atom with the rules of OPDS 1.2. */
const namespaces = {
  xmlns: 'http://www.w3.org/2005/Atom',
  'xmlns:dc': 'http://purl.org/dc/terms/',
  'xmlns:opds': 'http://opds-spec.org/2010/catalog',
  'xmlns:opensearch': 'http://a9.com/-/spec/opensearch/1.1/',
};
const navigation = 'application/atom+xml;profile=opds-catalog;kind=navigation';
const acquisition = 'application/atom+xml;profile=opds-catalog;kind=acquisition';

const link = (rel: string, href: string, type: string, title: string | null = null) =>
  element('link', { rel, href, type, title });

/** The doors of the catalogue, as a feed that leads to others. */
export const opds1Navigation = (site: FeedSite, title: string, doors: readonly Door[], changedAt: string): string =>
  feed(site, `${site.url}/opds`, title, changedAt, [
    link('self', `${site.url}/opds`, navigation),
    ...doors.map((door) =>
      element(
        'entry',
        {},
        element('title', {}, door.title),
        element('id', {}, `${site.url}/opds/${door.path}`),
        element('updated', {}, changedAt),
        element('content', { type: 'text' }, door.title),
        link('subsection', `${site.url}/opds/${door.path}`, acquisition),
      ),
    ),
  ]);

/** A page of items. `address` names the pages of the same shelf. */
export const opds1Acquisition = (site: FeedSite, shelf: Shelf, address: (page: number) => string): string =>
  feed(site, address(1), shelf.title, shelf.changedAt, [
    ...pageLinks(shelf, address).map(({ rel, href }) => link(rel, href, acquisition)),
    element('opensearch:totalResults', {}, String(shelf.total)),
    element('opensearch:itemsPerPage', {}, String(shelf.pageSize)),
    element('opensearch:startIndex', {}, String((shelf.page - 1) * shelf.pageSize + 1)),
    ...shelf.entries.map(entry),
  ]);

const feed = (site: FeedSite, id: string, title: string, changedAt: string, content: readonly XmlNode[]): string =>
  xmlDocument(
    element(
      'feed',
      namespaces,
      element('id', {}, id),
      element('title', {}, title),
      element('updated', {}, changedAt),
      element('author', {}, element('name', {}, site.name), element('uri', {}, site.url)),
      link('start', `${site.url}/opds`, navigation),
      link('search', `${site.url}/opds/opensearch.xml`, 'application/opensearchdescription+xml'),
      ...content,
    ),
  );

function entry({ record, id, changedAt }: ShelfEntry): XmlElement {
  return element(
    'entry',
    {},
    element('title', {}, record.title),
    element('id', {}, id),
    element('updated', {}, changedAt),
    ...record.creators.map((name) => element('author', {}, element('name', {}, name))),
    textElement('dc:language', record.language),
    textElement('dc:publisher', record.publisher),
    textElement('dc:issued', record.year?.toString() ?? null),
    textElement('dc:identifier', record.isbn && `urn:isbn:${record.isbn.replaceAll(/[ -]/g, '')}`),
    textElement('rights', [rightsTerms[record.rights], record.rightsHolder].filter(Boolean).join('. ')),
    element('category', { term: record.kind, label: kindTerms[record.kind].vi }),
    record.subject && element('category', { term: record.subject.code, label: record.subject.name }),
    ...record.grades.map((grade) => element('category', { term: `grade-${grade}`, label: `Khối ${grade}` })),
    textElement('summary', record.description, { type: 'text' }),
    record.cover && link('http://opds-spec.org/image', record.cover.url, record.cover.mime),
    record.cover && link('http://opds-spec.org/image/thumbnail', record.cover.url, record.cover.mime),
    link('alternate', record.pageUrl, 'text/html'),
    record.fileUrl && record.mime ? link(openAccess, record.fileUrl, record.mime) : null,
    // An item that is read on its page is acquired there.
    record.fileUrl ? null : link('http://opds-spec.org/acquisition', record.pageUrl, 'text/html'),
  );
}

/** Tells programs how to search. */
export const openSearchDescription = (site: FeedSite): string =>
  xmlDocument(
    element(
      'OpenSearchDescription',
      { xmlns: 'http://a9.com/-/spec/opensearch/1.1/' },
      element('ShortName', {}, site.name.slice(0, 16)),
      element('Description', {}, `Tìm trong thư viện số – ${site.name}`.slice(0, 1024)),
      element('InputEncoding', {}, 'UTF-8'),
      element('Url', { type: acquisition, template: `${site.url}/opds/tim?q={searchTerms}&page={startPage?}` }),
      element('Url', { type: 'text/html', template: `${site.url}/thu-vien?q={searchTerms}` }),
    ),
  );

import { kindTerms } from '../catalogue/record.ts';
import { type Door, type FeedSite, openAccess, pageLinks, type Shelf, type ShelfEntry } from './shelf.ts';

/** OPDS 2.0 is JSON. */
export const opds2Type = 'application/opds+json';

const common = (site: FeedSite) => [
  { rel: 'start', href: `${site.url}/opds/v2`, type: opds2Type },
  { rel: 'search', href: `${site.url}/opds/v2/tim{?q,page}`, type: opds2Type, templated: true },
];

export const opds2Navigation = (site: FeedSite, title: string, doors: readonly Door[], changedAt: string) => ({
  metadata: { title, modified: changedAt },
  links: [{ rel: 'self', href: `${site.url}/opds/v2`, type: opds2Type }, ...common(site)],
  navigation: doors.map((door) => ({
    title: door.title,
    href: `${site.url}/opds/v2/${door.path}`,
    type: opds2Type,
    rel: 'subsection',
  })),
});

export const opds2Publications = (site: FeedSite, shelf: Shelf, address: (page: number) => string) => ({
  metadata: {
    title: shelf.title,
    modified: shelf.changedAt,
    numberOfItems: shelf.total,
    itemsPerPage: shelf.pageSize,
    currentPage: shelf.page,
  },
  links: [...pageLinks(shelf, address).map(({ rel, href }) => ({ rel, href, type: opds2Type })), ...common(site)],
  publications: shelf.entries.map(publication),
});

function publication({ record, id, changedAt }: ShelfEntry) {
  const { kind, subject, grades, cover, fileUrl, mime } = record;
  return {
    metadata: given({
      '@type': kind === 'audio' ? 'http://schema.org/Audiobook' : 'http://schema.org/Book',
      identifier: record.isbn ? `urn:isbn:${record.isbn.replaceAll(/[ -]/g, '')}` : id,
      title: record.title,
      author: some(record.creators.map((name) => ({ name }))),
      contributor: some(record.contributors.map((name) => ({ name }))),
      language: record.language,
      publisher: record.publisher,
      published: record.year?.toString() ?? null,
      modified: changedAt,
      description: record.description,
      subject: [
        { name: kindTerms[kind].vi, code: kind },
        ...(subject ? [subject] : []),
        ...grades.map((grade) => ({ name: `Khối ${grade}`, code: `grade-${grade}` })),
        ...record.keywords.map((name) => ({ name })),
      ],
      belongsTo: record.series ? { series: { name: record.series } } : null,
    }),
    links: [
      { rel: 'alternate', href: record.pageUrl, type: 'text/html' },
      fileUrl && mime
        ? { rel: openAccess, href: fileUrl, type: mime }
        : { rel: 'http://opds-spec.org/acquisition', href: record.pageUrl, type: 'text/html' },
    ],
    images: cover ? [{ href: cover.url, type: cover.mime }] : [],
  };
}

const some = <T>(list: readonly T[]) => (list.length > 0 ? list : null);
const given = (fields: Record<string, unknown>) =>
  Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== null));

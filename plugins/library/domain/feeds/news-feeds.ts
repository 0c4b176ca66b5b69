import { element, textElement, xmlDocument } from '../xml/xml.ts';
import type { FeedSite, Shelf } from './shelf.ts';

/** New items for feed readers: Atom. */
export const atomFeed = (site: FeedSite, shelf: Shelf): string =>
  xmlDocument(
    element(
      'feed',
      { xmlns: 'http://www.w3.org/2005/Atom', 'xml:lang': 'vi' },
      element('id', {}, `${site.url}/thu-vien/moi.atom`),
      element('title', {}, shelf.title),
      element('updated', {}, shelf.changedAt),
      element('author', {}, element('name', {}, site.name)),
      element('link', { rel: 'self', type: 'application/atom+xml', href: `${site.url}/thu-vien/moi.atom` }),
      element('link', { rel: 'alternate', type: 'text/html', href: `${site.url}/thu-vien` }),
      ...shelf.entries.map(({ record, id, changedAt }) =>
        element(
          'entry',
          {},
          element('id', {}, id),
          element('title', {}, record.title),
          element('updated', {}, changedAt),
          ...record.creators.map((name) => element('author', {}, element('name', {}, name))),
          element('link', { rel: 'alternate', type: 'text/html', href: record.pageUrl }),
          textElement('summary', record.description),
        ),
      ),
    ),
  );

/** New items for feed readers: RSS 2.0. */
export const rssFeed = (site: FeedSite, shelf: Shelf): string =>
  xmlDocument(
    element(
      'rss',
      { version: '2.0', 'xmlns:atom': 'http://www.w3.org/2005/Atom', 'xmlns:dc': 'http://purl.org/dc/elements/1.1/' },
      element(
        'channel',
        {},
        element('title', {}, shelf.title),
        element('link', {}, `${site.url}/thu-vien`),
        element('description', {}, `Tài liệu mới của thư viện số – ${site.name}`),
        element('language', {}, 'vi'),
        element('lastBuildDate', {}, new Date(shelf.changedAt).toUTCString()),
        element('atom:link', { rel: 'self', type: 'application/rss+xml', href: `${site.url}/thu-vien/moi.rss` }),
        ...shelf.entries.map(({ record, id, changedAt }) =>
          element(
            'item',
            {},
            element('title', {}, record.title),
            element('link', {}, record.pageUrl),
            element('guid', { isPermaLink: 'false' }, id),
            element('pubDate', {}, new Date(changedAt).toUTCString()),
            ...record.creators.map((name) => element('dc:creator', {}, name)),
            textElement('description', record.description),
          ),
        ),
      ),
    ),
  );

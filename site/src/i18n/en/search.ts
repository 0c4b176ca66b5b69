import type { Strings } from '../vi/index.ts';
import { counted } from './counted.ts';

export const search: Pick<Strings, 'siteSearch'> = {
  siteSearch: {
    title: 'Search',
    lead: 'News, announcements, events, public documents and the school library.',
    search: 'Search the school’s site',
    all: 'Everything',
    filter: 'Filter by section',
    ask: 'Type what you are looking for in the box above.',
    count: (n, q) => `${counted(n, 'result', 'results')} for “${q}”`,
    none: (q) => `Nothing found for “${q}”`,
    meant: (typed) => `You typed “${typed}”, which we read as`,
    types: {
      library: 'Library',
      news: 'News',
      announcements: 'Announcements',
      events: 'Events',
      pages: 'About the school',
      disclosures: 'Public documents',
      'school-documents': 'Documents',
    },
    suggestions: 'Suggestions',
    suggested: (n) =>
      n === 0 ? 'No suggestions' : `${counted(n, 'suggestion', 'suggestions')}, choose with the arrow keys`,
  },
};

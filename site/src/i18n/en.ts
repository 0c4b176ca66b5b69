import type { Translation } from './translation.ts';

/** English, as far as it is there; the pages under `/en` come with the wider portal. */
export const en: Translation = {
  skip: 'Skip to content',
  menu: { label: 'Menu', news: 'News', events: 'Events', library: 'Library', disclosures: 'Public documents' },
};

import type { Translation } from './translation.ts';

/** English, as far as it is there; the pages under `/en` come with the wider portal. */
export const en: Translation = {
  skip: 'Skip to content',
  errors: {
    removed: {
      title: 'This was taken down',
      text: 'The school has taken down what was at this address. What is there now is on the home page.',
    },
  },
  withdrawn: {
    banner: 'This document is no longer in force',
    from: 'In force from',
    to: 'No longer in force since',
    note: 'From the school',
    section: (label) => `Go to ${label}`,
  },
  menu: { label: 'Menu', news: 'News', events: 'Events', library: 'Library', disclosures: 'Public documents' },
};

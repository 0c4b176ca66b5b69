import type { machines as vi } from '../vi/machines.ts';

export const machines: typeof vi = {
  machines: {
    portalOf: 'School website',
    sharePicture: (title, school) => `${title} – ${school}`,
    feeds: {
      news: (school) => `News – ${school}`,
      category: (category, school) => `${category} – ${school}`,
      announcements: (school) => `Announcements – ${school}`,
      disclosures: (school) => `Disclosure – ${school}`,
    },
    calendar: {
      name: (school) => `Calendar of ${school}`,
      add: 'Add to your calendar',
      subscribe: 'Follow the school’s calendar',
      download: 'Download as a file (.ics)',
      hint: 'A calendar that you follow changes by itself, and holds the days off as well.',
    },
    data: {
      title: 'Open data',
      lead: 'Public figures of the school, for everybody to download and use.',
      licenceLead: 'You may use them again, also to make something new, under the licence',
      description: 'Description for machines (DCAT)',
      download: (format, title) => `Download ${title} as ${format}`,
      figuresOf: (count) => `${count} rows`,
      fewer: 'fewer than 5',
      sets: {
        'doi-ngu': {
          title: 'Staff',
          about:
            'How many people work at the school by position, degree and department. Groups of fewer than 5 have no number, so that nobody is recognised.',
        },
        'cong-khai': { title: 'Disclosed documents', about: 'Documents that the school discloses by regulation.' },
        'thu-vien': {
          title: 'Library catalogue',
          about: 'Descriptions of the items that everybody may know of; their content is not part of it.',
        },
        'tin-tuc': { title: 'News', about: 'Articles that were published, with day and category.' },
        'co-so-vat-chat': { title: 'Facilities', about: 'Classrooms, special rooms, playgrounds and equipment.' },
      },
      traits: { position: 'Position', degree: 'Degree', department: 'Department', total: 'Whole school' },
      positions: {
        principal: 'Principal',
        'vice-principal': 'Vice principal',
        teacher: 'Teacher',
        clerk: 'Clerk',
        librarian: 'Librarian',
        nurse: 'Nurse',
        accountant: 'Accountant',
        'it-administrator': 'IT administrator',
      },
      unknown: 'Not recorded',
    },
  },
};

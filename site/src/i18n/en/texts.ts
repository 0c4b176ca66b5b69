import { monthNames as months } from '../dates.ts';
import type { Strings } from '../vi/index.ts';

export const texts: Pick<
  Strings,
  'levels' | 'news' | 'announcements' | 'events' | 'disclosures' | 'files' | 'withdrawn'
> = {
  levels: { info: 'Notice', important: 'Important', urgent: 'Urgent' },
  news: {
    title: 'News',
    lead: 'What is going on at our school.',
    more: 'More news',
    onPage: (n) => `page ${n}`,
  },
  announcements: {
    title: 'Announcements',
    lead: 'What the school needs you to know now.',
    none: 'There are no announcements at the moment.',
    from: (day) => `From ${day}`,
    validity: (from, to) => `${from} – ${to}`,
    validityLabel: 'Valid',
  },
  events: {
    title: 'School calendar',
    lead: 'Holidays, meetings, exams and outings to come.',
    none: 'Nothing planned yet.',
    when: 'When',
    where: 'Where',
    allDay: 'All day',
    month: (month, year) => `${months[Number(month) - 1] ?? month} ${year}`,
    monthShort: (month) => (months[Number(month) - 1] ?? month).slice(0, 3),
  },
  disclosures: {
    title: 'Public documents',
    lead: 'Documents and figures that the school publishes, as the regulations require.',
    none: 'No document yet. The first one appears here as soon as the principal approves it.',
    number: 'Number',
    issuedOn: 'Issued on',
    category: 'Section',
    categories: {
      commitment: 'Commitment to the quality of education',
      quality: 'Quality of education in practice',
      facilities: 'Facilities',
      staff: 'Staff',
      finance: 'Income and expenses',
      admissions: 'Admissions',
      plan: 'Education plan',
    },
    other: 'Other documents',
  },
  files: { title: 'Attached files', none: 'This document has no file attached.' },
  withdrawn: {
    banner: 'This document is no longer in force',
    from: 'In force from',
    to: 'No longer in force since',
    note: 'From the school',
    section: (label) => `Go to ${label}`,
  },
};

import type { Strings } from '../vi/index.ts';

export const home: Pick<Strings, 'homePage' | 'school'> = {
  homePage: {
    title: 'Today at school',
    noAlerts: 'Nothing new to announce today.',
    allAnnouncements: 'All announcements',
    nextEvents: 'Coming up',
    noEvents: 'No dates yet. The school will tell you here.',
    allEvents: 'See all dates',
    news: 'What happened at school',
    noNews: 'The first story appears here as soon as the school leadership approves it.',
    allNews: 'See all news',
    doors: 'Where would you like to go?',
    library: { title: 'Library', text: 'Find books, lessons and exam papers; read them right here.' },
    admissions: { title: 'Admissions', text: 'Conditions, papers and dates for new pupils.' },
    disclosures: { title: 'Public documents', text: 'Commitments, quality, staff, finance.' },
    logIn: { title: 'Log in', text: 'For pupils and parents.' },
    personal: { title: 'My page', text: 'Your class and what you need to know.' },
    about: 'About the school',
    aboutMore: 'Read more about the school',
  },
  school: { address: 'Address', phone: 'Telephone', email: 'E-mail', governingBody: 'Governing body' },
};

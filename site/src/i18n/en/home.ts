import type { Strings } from '../vi/index.ts';

export const home: Pick<Strings, 'homePage' | 'school'> = {
  homePage: {
    title: 'Today at school',
    noAlerts: 'Nothing new to announce today.',
    allAnnouncements: 'All announcements',
    nextEvents: 'Coming up',
    noEvents: 'Nothing planned yet. New events will appear here.',
    allEvents: 'See all events',
    news: 'News from our school',
    noNews: 'The first story appears here as soon as the school leadership approves it.',
    allNews: 'See all news',
    doors: 'Where would you like to go?',
    library: { title: 'Library', text: 'Find books, lessons and exam papers, and read them right here.' },
    admissions: { title: 'Admissions', text: 'Who can join, what you need, and when.' },
    disclosures: { title: 'Public documents', text: 'Commitments, quality, staff, finance.' },
    logIn: { title: 'Log in', text: 'For pupils and parents.' },
    personal: { title: 'My page', text: 'Your class, and what you need to know.' },
    about: 'About the school',
    aboutMore: 'Read more about the school',
  },
  school: { address: 'Address', phone: 'Telephone', email: 'E-mail', governingBody: 'Governing body' },
};

import type { Strings } from '../vi/index.ts';
import { counted } from './counted.ts';

export const people: Pick<Strings, 'logIn' | 'personal'> = {
  logIn: {
    title: 'Log in',
    lead: 'For pupils and parents. The school gives out the accounts.',
    identifier: 'Username',
    password: 'Password',
    button: 'Log in',
    forgotten: 'Forgotten your password? Ask your homeroom teacher or the school office for a new one.',
    staff: 'Teachers and staff log in to the',
    staffLink: 'admin panel',
    missing: 'Please fill in both your username and your password.',
    unavailable: 'The log-in service is busy. Please try again in a few minutes.',
    problem: 'We could not log you in',
    already: (name) => `You are logged in as ${name}.`,
  },
  personal: {
    greeting: (name) => `Hello ${name}`,
    kinds: { pupil: 'Pupil', guardian: 'Parent', staff: 'Teacher' },
    classes: 'Your class',
    className: (name) => `Class ${name}`,
    noClasses: 'The school has not placed you in a class of this school year yet.',
    announcements: 'Current announcements',
    reading: 'Reading now',
    noReading: 'You have not opened a book yet. What you are reading will appear here, on all your devices.',
    readingOwn: 'Only you can see what you read and what you note down.',
    goneItem: 'A book that is no longer in the library',
    markCount: (n) => counted(n, 'mark or note', 'marks and notes'),
    export: 'Download all notes (text)',
    forget: 'Delete my reading history',
    forgetText:
      'This deletes your bookmarks, your notes and where you stopped reading in every book. It cannot be undone.',
    exportTitle: 'Reading notes',
    exportName: 'reading-notes.txt',
    offline: 'Books on this device',
    library: 'Go to the library',
    libraryText: 'Everything that is reserved for our pupils is open to you.',
  },
};

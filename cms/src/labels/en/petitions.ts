import type { SameLabels } from '../shape.ts';
import type { petitions as vi, petitionValues as viValues } from '../vi/petitions.ts';

export const petitions: SameLabels<typeof vi> = {
  'api::petition.petition': {
    name: 'Petitions',
    help: 'What people ask of the school, suggest or complain about, and how it is answered. Nobody outside the school sees it.',
    fields: {
      code: ['Code', 'Set by the system; the sender asks about the petition with it.'],
      receivedAt: ['Received', 'Set by the system.'],
      channel: ['Came by', 'The portal, a visit, a letter or the phone.'],
      topic: ['Topic', 'What it is mainly about.'],
      state: ['State', 'What the sender sees when asking.'],
      senderName: ['Sender', 'The name as the sender wrote it.'],
      phone: ['Phone', 'For the answer; the sender asks with it as well.'],
      email: ['Email', 'For the answer; the sender asks with it as well.'],
      content: ['Content', 'In the words of the sender.'],
      handler: ['In charge', 'Only this person, the clerk and the leadership see the petition.'],
      dueOn: ['Answer due', 'Ten working days of the school; change it when another day was agreed.'],
      answer: ['Answer', 'The sender reads it once the state is “Answered” or “Closed”.'],
      answeredAt: ['Answered at', 'Set when the state becomes “Answered”.'],
      suspected: ['Suspected spam', 'Take the mark away when a real person wrote this.'],
      suspicions: ['Why suspected', 'Set by the system.'],
      keepUntil: ['Kept until', 'Deleted after this day: 5 years; spam 90 days.'],
    },
  },
};

export const petitionValues: Record<keyof typeof viValues, string> = {
  website: 'Portal',
  'in-person': 'In person',
  letter: 'Letter',
  'phone-call': 'Phone',
  'e-mail': 'Email',
  teaching: 'Teaching and learning',
  'pupil-care': 'Boarding, health, safety',
  conduct: 'How staff behaved',
  privacy: 'Personal data',
  other: 'Something else',
  received: 'Received',
  'in-hand': 'In hand',
  answered: 'Answered',
};

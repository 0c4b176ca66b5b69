import type { SameLabels } from '../shape.ts';
import type { classAnnouncements as vi } from '../vi/class-announcements.ts';

export const classAnnouncements: SameLabels<typeof vi> = {
  'api::class-announcement.class-announcement': {
    name: 'Class announcements',
    help: 'Only pupils and guardians of the chosen classes and their teachers read it, logged in to the portal.',
    fields: {
      title: ['Title', 'Who has to do what, before which day.'],
      level: ['Level', 'Urgent ones stand on top.'],
      classes: ['Classes', 'Classes you are homeroom teacher of, or teach. Without a class nobody sees it.'],
      author: ['Author', 'Set by the system.'],
      validFrom: ['Shown from', 'Not shown before this day. Empty means today.'],
      validTo: ['Shown until', 'Empty means for good.'],
      body: ['Text', 'Short, what has to be done first. Nothing about one child before the whole class.'],
    },
  },
};

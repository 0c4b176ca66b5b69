import type { Views } from './view.ts';

export const lessons: Views = {
  'api::lesson-plan.lesson-plan': {
    list: ['title', 'subject', 'grade', 'week', 'author'],
    sort: 'updatedAt:DESC',
    mainField: 'title',
    pageSize: 20,
    readOnly: ['author', 'department'],
    form: [
      'title:12',
      'subject:4 grade:4 schoolYear:4',
      'week:4 periodNumber:4 periods:4',
      'teachOn:4 author:4 department:4',
      'objectives:12',
      'equipment:12',
      'activities:12',
      'attachments:12',
      'notesAfterTeaching:12',
    ],
  },
  'lesson.activity': {
    list: [],
    mainField: 'kind',
    form: ['kind:12', 'objective:6 product:6', 'content:12', 'organisation:12'],
  },
};

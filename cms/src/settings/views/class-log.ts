import type { Views } from './view.ts';

export const classLog: Views = {
  'api::class-log-entry.class-log-entry': {
    list: ['date', 'session', 'periodNumber', 'schoolClass', 'subject', 'lessonTitle', 'teacher', 'confirmedAt'],
    sort: 'date:DESC',
    mainField: 'lessonTitle',
    pageSize: 50,
    readOnly: ['schoolYear', 'confirmedAt', 'late'],
    form: [
      'schoolClass:4 schoolYear:4 date:4',
      'session:4 periodNumber:4 subject:4',
      'teacher:6 insteadOf:6',
      'lessonTitle:8 programmePeriod:4',
      'absences:12',
      'remarks:8 periodGrade:4',
      'confirmedAt:6 late:6',
    ],
  },
  'class-log.absence': { list: [], mainField: 'kind', form: ['pupil:8 kind:4'] },
};

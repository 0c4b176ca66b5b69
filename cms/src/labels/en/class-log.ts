import type { SameLabels } from '../shape.ts';
import type { classLog as vi } from '../vi/class-log.ts';

export const classLog: SameLabels<typeof vi> = {
  'api::class-log-entry.class-log-entry': {
    name: 'Class log',
    help: 'A row for each period; teachers confirm their periods, the homeroom teacher closes the week.',
    fields: {
      schoolClass: ['Class', 'Class that had the period.'],
      schoolYear: ['School year', 'Set from the class.'],
      date: ['Date', 'Day of the period; it decides the week of the log.'],
      session: ['Session', 'Morning or afternoon.'],
      periodNumber: ['Period', 'Which period of the session.'],
      subject: ['Subject', 'Subject of the period.'],
      programmePeriod: ['Period of the programme', 'Running number of the period in the programme.'],
      lessonTitle: ['Lesson', 'What was taught; needed for confirmation.'],
      teacher: ['Teacher', 'Who taught this period, also as a substitute.'],
      insteadOf: ['Instead of', 'The teacher of the timetable, when somebody else taught.'],
      absences: ['Absent pupils', 'Each absent pupil, with or without leave.'],
      remarks: ['Remarks', 'What the teacher says about the period.'],
      periodGrade: ['Grade of the period', 'By the rules of the school: out of 10, or A to D; may be empty.'],
      confirmedAt: ['Confirmed at', 'Set when the teacher confirms.'],
      late: ['Entered late', 'Set when it is confirmed after the closing time of the session.'],
    },
  },
  'class-log.absence': {
    name: 'Absent pupil',
    help: 'A pupil who missed the period.',
    fields: {
      pupil: ['Pupil', 'A pupil of the class.'],
      kind: ['Kind', 'With or without leave.'],
    },
  },
};

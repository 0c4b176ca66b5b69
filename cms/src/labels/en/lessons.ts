import type { SameLabels } from '../shape.ts';
import type { lessons as vi } from '../vi/lessons.ts';

export const lessons: SameLabels<typeof vi> = {
  'api::lesson-plan.lesson-plan': {
    name: 'Lesson plans',
    help: 'The plan of one lesson, approved by the head of department before it is taught.',
    fields: {
      title: ['Title', 'As in the plan of the department.'],
      subject: ['Subject', 'Subject of the lesson.'],
      grade: ['Grade', 'From 1 to 9.'],
      schoolYear: ['School year', 'Year in which it is taught.'],
      author: ['Author', 'Set from the person who is signed in.'],
      department: ['Department', 'Set from the department of the author.'],
      week: ['Week', 'Week of teaching, 1 to 35.'],
      periodNumber: ['Period of the programme', 'Running number of the period in the programme.'],
      periods: ['Periods', 'How many periods it takes.'],
      teachOn: ['Taught on', 'Planned day.'],
      objectives: ['I. Objectives', 'Knowledge, competences, qualities.'],
      equipment: ['II. Equipment and materials', 'What teacher and pupils need.'],
      activities: ['III. Activities', 'In the order of the lesson.'],
      attachments: ['Attachments', 'Worksheets, slides.'],
      notesAfterTeaching: ['Notes after teaching', 'Written after the lesson; needs no approval.'],
    },
  },
  'lesson.activity': {
    name: 'Activity',
    help: 'One activity of the lesson.',
    fields: {
      kind: ['Kind', 'Opening, new knowledge, practice or application.'],
      objective: ['a) Objective', 'What pupils achieve.'],
      content: ['b) Content', 'What pupils have to do.'],
      product: ['c) Product', 'What pupils hand in or present.'],
      organisation: ['d) Organisation', 'Task, work, report, conclusion.'],
    },
  },
};

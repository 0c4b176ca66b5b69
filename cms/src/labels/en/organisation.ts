import type { SameLabels } from '../shape.ts';
import type { organisation as vi } from '../vi/organisation.ts';

export const organisation: SameLabels<typeof vi> = {
  'api::school-profile.school-profile': {
    name: 'School profile',
    help: 'Name, address and introduction of the school on the portal.',
    fields: {
      name: ['Name', 'The full official name.'],
      shortName: ['Short name', 'Shown in headers and on phones.'],
      motto: ['Motto', 'One short sentence under the name.'],
      schoolCode: ['School code', 'Code in the ministry database.'],
      level: ['Level', 'Levels the school teaches.'],
      address: ['Address', 'House, street, commune or ward, province or city.'],
      phone: ['Phone', 'Number of the office.'],
      email: ['Email', 'Shared mailbox of the school.'],
      governingBody: ['Governing body', 'Name of the body that governs the school today.'],
      logo: ['Logo', 'A square picture, best with a transparent ground.'],
      about: ['About', 'Introduction on the portal.'],
      staffOnSite: ['Staff page', 'Names people, or tells numbers only. Never phone numbers or birth dates.'],
      dataLicence: ['Licence of open data', 'Under which others may use the figures of the open data page again.'],
    },
  },
  'api::school-year.school-year': {
    name: 'School years',
    help: 'One record for each school year with its dates.',
    fields: {
      code: ['School year', 'Written like 2026-2027.'],
      startsOn: ['Starts on', 'First day of the year.'],
      secondSemesterStartsOn: ['Second semester starts on', 'First day of the second semester.'],
      endsOn: ['Ends on', 'Last day of the year.'],
      state: ['State', 'Only one year is the current one.'],
      saturdaySchool: ['School on Saturdays', 'Deadlines of approvals count Saturdays too.'],
      morningLogUntil: ['Class log until, morning', 'Morning periods confirmed later are marked as entered late.'],
      afternoonLogUntil: [
        'Class log until, afternoon',
        'Afternoon periods confirmed later are marked as entered late.',
      ],
    },
  },
  'api::school-break.school-break': {
    name: 'School breaks',
    help: 'Holidays, term breaks and days on which the school is closed; no deadline runs on them.',
    fields: {
      name: ['Name', 'Such as Lunar New Year, break of the first semester.'],
      kind: ['Kind', 'Holiday, term break or closure.'],
      startsOn: ['From', 'First day off.'],
      endsOn: ['To', 'Last day off.'],
    },
  },
  'api::department.department': {
    name: 'Departments',
    help: 'Professional departments and the office, with head, deputy and members.',
    fields: {
      code: ['Code', 'Capital letters without marks, such as TOAN-TIN.'],
      name: ['Name', 'As in the founding decision.'],
      kind: ['Kind', 'Professional department or office.'],
      head: ['Head', 'Approves the lesson plans of the department.'],
      deputyHead: ['Deputy head', 'Assists the head.'],
      vicePrincipal: ['Vice principal in charge', 'Approves when the head is the author.'],
      members: ['Members', 'Staff of the department.'],
      subjects: ['Subjects', 'Subjects in its care.'],
    },
  },
  'api::subject.subject': {
    name: 'Subjects',
    help: 'Subjects and educational activities of the curriculum.',
    fields: {
      code: ['Code', 'Capital letters without marks, such as TOAN.'],
      name: ['Name', 'Name in the general education curriculum.'],
      assessment: ['Assessment', 'Comments with scores, or comments only.'],
      fromGrade: ['From grade', 'First grade that learns it.'],
      toGrade: ['To grade', 'Last grade that learns it.'],
    },
  },
  'api::school-class.school-class': {
    name: 'Classes',
    help: 'A class of one school year with its homeroom teacher.',
    fields: {
      name: ['Class', 'Grade and letter, such as 5A.'],
      grade: ['Grade', 'From 1 to 9.'],
      schoolYear: ['School year', 'Class 5A of each year is another class.'],
      homeroomTeacher: ['Homeroom teacher', 'May see the files of the pupils.'],
      room: ['Room', 'Main room of the class.'],
      pupils: ['Pupils', 'Pupils in the class now.'],
    },
  },
  'api::teaching-assignment.teaching-assignment': {
    name: 'Teaching assignments',
    help: 'Who teaches what to which class, and when. Rights to see pupils follow from it.',
    fields: {
      teacher: ['Teacher', 'Who teaches.'],
      schoolClass: ['Class', 'Class that is taught.'],
      subject: ['Subject', 'Subject that is taught.'],
      schoolYear: ['School year', 'Year of the assignment.'],
      semester: ['Semester', 'One semester or the whole year.'],
      periodsPerWeek: ['Periods a week', 'Half periods are possible.'],
      validFrom: ['Valid from', 'Empty: from the start of the year.'],
      validTo: ['Valid to', 'Empty: to the end of the year.'],
    },
  },
};

import type { Views } from './view.ts';

export const organisation: Views = {
  'api::school-profile.school-profile': {
    list: [],
    mainField: 'name',
    form: [
      'name:8 shortName:4',
      'motto:8 level:4',
      'address:8 schoolCode:4',
      'phone:4 email:8',
      'governingBody:8 logo:4',
      'about:12',
      'staffOnSite:6 dataLicence:6',
    ],
  },
  'api::school-year.school-year': {
    list: ['code', 'startsOn', 'endsOn', 'state'],
    sort: 'code:DESC',
    mainField: 'code',
    form: [
      'code:4 state:4 saturdaySchool:4',
      'startsOn:4 secondSemesterStartsOn:4 endsOn:4',
      'morningLogUntil:6 afternoonLogUntil:6',
    ],
  },
  'api::school-break.school-break': {
    list: ['name', 'kind', 'startsOn', 'endsOn'],
    sort: 'startsOn:DESC',
    mainField: 'name',
    form: ['name:8 kind:4', 'startsOn:6 endsOn:6'],
  },
  'api::department.department': {
    list: ['name', 'kind', 'head', 'deputyHead'],
    sort: 'name:ASC',
    mainField: 'name',
    form: ['name:6 code:3 kind:3', 'head:4 deputyHead:4 vicePrincipal:4', 'members:6 subjects:6'],
  },
  'api::subject.subject': {
    list: ['name', 'code', 'assessment', 'fromGrade', 'toGrade'],
    sort: 'name:ASC',
    mainField: 'name',
    pageSize: 50,
    form: ['name:8 code:4', 'assessment:4 fromGrade:4 toGrade:4'],
  },
  'api::school-class.school-class': {
    list: ['name', 'schoolYear', 'homeroomTeacher', 'room'],
    sort: 'name:ASC',
    mainField: 'name',
    pageSize: 50,
    form: ['name:4 grade:4 room:4', 'schoolYear:6 homeroomTeacher:6', 'pupils:12'],
  },
  'api::teaching-assignment.teaching-assignment': {
    list: ['teacher', 'subject', 'schoolClass', 'periodsPerWeek', 'semester'],
    sort: 'createdAt:DESC',
    mainField: 'semester',
    pageSize: 50,
    form: ['teacher:6 subject:6', 'schoolClass:6 schoolYear:6', 'semester:6 periodsPerWeek:6', 'validFrom:6 validTo:6'],
  },
};

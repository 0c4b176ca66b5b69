import type { Views } from './view.ts';

export const people: Views = {
  'api::staff-member.staff-member': {
    list: ['fullName', 'position', 'department', 'jobTitle', 'email'],
    sort: 'givenName:ASC',
    mainField: 'fullName',
    pageSize: 50,
    readOnly: ['givenName'],
    form: [
      'fullName:6 givenName:3 gender:3',
      'birthDate:4 personalId:4 ministryCode:4',
      'position:4 department:4 account:4',
      'jobTitle:6 degree:6',
      'phone:4 email:8',
      'startedOn:4 leftOn:4 shownOnSite:4',
    ],
  },
  'api::pupil.pupil': {
    list: ['fullName', 'schoolClass', 'gender', 'pupilCode', 'enrolmentStatus'],
    sort: 'givenName:ASC',
    mainField: 'fullName',
    pageSize: 50,
    readOnly: ['givenName'],
    form: [
      'fullName:6 givenName:3 gender:3',
      'birthDate:4 birthPlace:8',
      'pupilCode:4 registerNumber:4 personalId:4',
      'schoolClass:6 enrolmentStatus:6',
      'ethnicity:4 residence:8',
      'enrolledOn:4 leftOn:4',
      'guardianships:6 account:6',
    ],
  },
  'api::guardian.guardian': {
    list: ['fullName', 'phone', 'email', 'guardianships'],
    sort: 'fullName:ASC',
    mainField: 'fullName',
    pageSize: 50,
    form: ['fullName:8 birthYear:4', 'phone:4 email:8', 'occupation:12', 'guardianships:6 account:6'],
  },
  'api::guardianship.guardianship': {
    list: ['pupil', 'guardian', 'relation', 'priority'],
    sort: 'createdAt:DESC',
    mainField: 'relation',
    pageSize: 50,
    form: ['pupil:6 guardian:6', 'relation:4 priority:4 hasCustody:4', 'validFrom:4 validTo:4'],
  },
};

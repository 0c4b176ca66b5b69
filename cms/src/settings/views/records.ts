import type { Views } from './view.ts';

export const records: Views = {
  'api::timetable-entry.timetable-entry': {
    list: ['schoolClass', 'weekday', 'session', 'periodNumber', 'subject', 'teacher', 'room'],
    sort: 'createdAt:ASC',
    mainField: 'weekday',
    pageSize: 50,
    form: [
      'schoolClass:4 weekday:4 session:4',
      'periodNumber:4 subject:8',
      'teacher:8 room:4',
      'validFrom:6 validTo:6',
    ],
  },
  'api::school-document.school-document': {
    list: ['title', 'kind', 'number', 'issuedOn'],
    sort: 'issuedOn:DESC',
    mainField: 'title',
    pageSize: 20,
    form: [
      'title:12',
      'kind:4 number:4 issuedOn:4',
      'issuer:6 signer:6',
      'effectiveFrom:4 effectiveTo:4',
      'summary:12',
      'files:12',
      'replaces:6 slug:6',
    ],
  },
  'api::facility.facility': {
    list: ['name', 'kind', 'count', 'area', 'shownOrder'],
    sort: 'shownOrder:ASC',
    mainField: 'name',
    pageSize: 50,
    form: [
      'name:8 kind:4',
      'count:3 area:3 capacity:3 inUseSince:3',
      'description:12',
      'picture:6 pictureAlt:6',
      'shownOrder:4 slug:8',
    ],
  },
  'api::quality-table.quality-table': {
    list: ['title', 'schoolYear', 'level'],
    sort: 'createdAt:DESC',
    mainField: 'title',
    pageSize: 20,
    form: ['title:12', 'schoolYear:4 level:4 shownOrder:4', 'figures:12', 'source:8 slug:4'],
  },
  'quality.figure': {
    list: [],
    mainField: 'indicator',
    form: ['indicator:8 grade:4', 'value:3 unit:3 unitName:3 base:3'],
  },
  'api::news-tag.news-tag': { list: ['name', 'slug'], sort: 'name:ASC', mainField: 'name', form: ['name:6 slug:6'] },
};

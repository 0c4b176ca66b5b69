import type { Views } from './view.ts';

export const classAnnouncements: Views = {
  'api::class-announcement.class-announcement': {
    list: ['title', 'classes', 'level', 'validFrom', 'validTo', 'author'],
    sort: 'validFrom:DESC',
    mainField: 'title',
    pageSize: 20,
    readOnly: ['author'],
    form: ['title:12', 'classes:8 level:4', 'validFrom:4 validTo:4 author:4', 'body:12'],
  },
};

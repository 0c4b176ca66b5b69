import type { Views } from './view.ts';

export const portal: Views = {
  'api::news-category.news-category': {
    list: ['name', 'slug'],
    sort: 'name:ASC',
    mainField: 'name',
    form: ['name:6 slug:6'],
  },
  'api::news-article.news-article': {
    list: ['title', 'category', 'publishedOn', 'featured'],
    sort: 'publishedOn:DESC',
    mainField: 'title',
    pageSize: 20,
    form: [
      'title:12',
      'slug:8 publishedOn:4',
      'category:4 tags:5 featured:3',
      'summary:12',
      'cover:6 coverAlt:6',
      'body:12',
    ],
  },
  'api::announcement.announcement': {
    list: ['title', 'level', 'validFrom', 'validTo'],
    sort: 'validFrom:DESC',
    mainField: 'title',
    pageSize: 20,
    form: ['title:12', 'slug:8 level:4', 'validFrom:4 validTo:4', 'body:12', 'files:12'],
  },
  'api::event.event': {
    list: ['title', 'startsAt', 'place'],
    sort: 'startsAt:DESC',
    mainField: 'title',
    pageSize: 20,
    form: ['title:12', 'slug:8 allDay:4', 'startsAt:6 endsAt:6', 'place:12', 'description:12'],
  },
  'api::page.page': {
    list: ['title', 'showInMenu', 'menuOrder'],
    sort: 'menuOrder:ASC',
    mainField: 'title',
    form: ['title:12', 'slug:12', 'showInMenu:6 menuOrder:4', 'body:12', 'blocks:12'],
  },
  'api::disclosure-document.disclosure-document': {
    list: ['title', 'number', 'issuedOn', 'category'],
    sort: 'issuedOn:DESC',
    mainField: 'title',
    pageSize: 20,
    form: ['title:12', 'slug:8 number:4', 'category:4 issuedOn:4 schoolYear:4', 'summary:12', 'files:12'],
  },
};

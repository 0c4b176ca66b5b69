import type { Views } from './view.ts';

const section = { list: ['title'], mainField: 'title', form: ['title:12'] };

export const look: Views = {
  'api::portal-setting.portal-setting': {
    list: ['actionColour'],
    mainField: 'actionColour',
    form: ['menu:12', 'home:12', 'footerColumns:12', 'footerText:12', 'actionColour:6 accentColour:6'],
  },
  'portal.menu-entry': {
    list: ['label'],
    mainField: 'label',
    form: ['label:6 section:6', 'page:6 link:6', 'links:12'],
  },
  'portal.link': { list: ['label'], mainField: 'label', form: ['label:6 section:6', 'page:6 link:6'] },
  'portal.footer-column': { list: ['title'], mainField: 'title', form: ['title:12', 'links:12'] },
  'home.today': section,
  'home.news': section,
  'home.doors': section,
  'home.about': section,
};

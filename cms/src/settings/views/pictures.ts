import type { Views } from './view.ts';

export const pictures: Views = {
  'api::photo-consent.photo-consent': {
    list: ['pupil', 'guardian', 'onWebsite', 'validFrom', 'validTo', 'withdrawnOn'],
    sort: 'validFrom:DESC',
    mainField: 'validFrom',
    pageSize: 20,
    form: [
      'pupil:6 guardian:6',
      'pupilAgrees:4 onWebsite:4 inPrint:4',
      'validFrom:4 validTo:4 withdrawnOn:4',
      'document:12',
    ],
  },
  'api::picture-subject.picture-subject': {
    list: ['fileName', 'shows', 'statedBy', 'statedAt'],
    sort: 'statedAt:DESC',
    mainField: 'fileName',
    pageSize: 20,
    form: ['fileName:8 shows:4', 'pupils:12', 'statedBy:6 statedAt:6', 'file:12'],
  },
};

import type { Views } from './view.ts';

export const petitions: Views = {
  'api::petition.petition': {
    list: ['senderName', 'topic', 'state', 'suspected', 'dueOn', 'receivedAt', 'handler'],
    sort: 'receivedAt:DESC',
    mainField: 'code',
    pageSize: 20,
    readOnly: ['code', 'receivedAt', 'answeredAt', 'suspicions'],
    form: [
      'state:4 handler:4 dueOn:4',
      'topic:4 channel:4 code:4',
      'senderName:4 phone:4 email:4',
      'content:12',
      'answer:12',
      'receivedAt:6 answeredAt:6',
      'suspected:3 suspicions:5 keepUntil:4',
    ],
  },
};

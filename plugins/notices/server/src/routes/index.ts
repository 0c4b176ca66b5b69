import { actions } from '../actions.ts';

const route = (method: 'GET' | 'POST' | 'PUT', path: string, handler: string, action: string) => ({
  method,
  path,
  handler,
  config: {
    policies: ['admin::isAuthenticatedAdmin', { name: 'admin::hasPermissions', config: { actions: [action] } }],
  },
});

/** Addresses under `/notices`, for people of the admin panel only. */
export const routes = {
  admin: {
    type: 'admin',
    routes: [
      route('GET', '/mine', 'mine.list', actions.access),
      route('POST', '/mine/read-all', 'mine.readAll', actions.access),
      route('POST', '/mine/:noticeId/read', 'mine.read', actions.access),
      route('GET', '/unread', 'mine.unread', actions.access),
      route('POST', '/open', 'mine.open', actions.access),
      route('GET', '/preference', 'mine.preference', actions.access),
      route('PUT', '/preference', 'mine.choose', actions.access),
      route('GET', '/unsent-mails', 'mails.unsent', actions.oversee),
      route('POST', '/unsent-mails/:mailId/send-again', 'mails.sendAgain', actions.oversee),
    ],
  },
};

import { sentence } from '../domain/reasons.ts';
import { MailError, type Mailer } from '../ports/mailer.ts';

/** Of a school that has set up no mail server: nothing leaves the house. */
export const noMailer: Mailer = {
  ready: false,
  send: async () => {
    throw new MailError('temporary', sentence('notices.no-mail-server', 'vi'));
  },
};

import { loadSettings } from '@khue/config';
import type { Facts, Schedules } from '@khue/config/contracts';
import { noMailer } from '../../adapters/no-mailer.ts';
import { createSmtpMailer } from '../../adapters/smtp-mailer.ts';
import type { Mailer } from '../../ports/mailer.ts';
import { createStrapiProvider } from './strapi-provider.ts';
import type { Strapi } from './types.ts';
import { sendDigests } from './use-cases/send-digests.ts';
import { sendMail } from './use-cases/send-mail.ts';
import { settle } from './use-cases/settle.ts';
import { tell } from './use-cases/tell.ts';

/** The school's mail server, as it is set up. */
export function createMailer(): Mailer {
  const { SMTP_URL, MAIL_FROM } = loadSettings();
  return SMTP_URL && MAIL_FROM ? createSmtpMailer({ url: SMTP_URL, from: MAIL_FROM }) : noMailer;
}

/** Called by Strapi's e-mail plugin when it loads `provider: '@khue/plugin-notices/strapi-provider'`. */
export const init = () => createStrapiProvider(createMailer());

/** Telling and mailing are queues of their own: a mail server that is down holds up nobody. */
export function register({ strapi }: { strapi: Strapi }): void {
  const mailer = () => strapi.plugin('notices').service('mailer') as Mailer;
  const facts = strapi.plugin('outbox').service('facts') as Facts;
  facts.subscribe('notice.wanted', 'notices', (wanted) => tell(strapi, mailer(), wanted));
  facts.subscribe('notice.settled', 'notices', (settled) => settle(strapi, settled));
  facts.subscribe('notice.mail', 'notices', ({ mailId }) => sendMail(strapi, mailer(), mailId));
  const schedules = strapi.plugin('outbox').service('schedules') as Schedules;
  schedules.every({ name: 'notices.digest', cron: '30 6 * * *', run: () => sendDigests(strapi, mailer()) });
}

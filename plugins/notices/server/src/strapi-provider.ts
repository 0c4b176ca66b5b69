import { escapeHtml } from '../../domain/html.ts';
import { textOf } from '../../domain/html-to-text.ts';
import { NoticesError } from '../../domain/reasons.ts';
import { MailError, type Mailer } from '../../ports/mailer.ts';
import { toHttpError } from './errors.ts';

/** What Strapi asks its mail provider to send, such as the link that resets a password. */
export interface StrapiMail {
  to: string | string[];
  subject: string;
  text?: string;
  html?: string;
}

/** Strapi's mail provider over the school's mailer. The sender is always the school's own address. */
export const createStrapiProvider = (mailer: Mailer) => ({
  async send({ to, subject, text, html }: StrapiMail): Promise<void> {
    const body = {
      text: !text || text === html ? textOf(html ?? '') : text,
      html: html ?? `<p>${escapeHtml(text ?? '')}</p>`,
    };
    try {
      for (const address of [to].flat()) await mailer.send({ to: address, subject, ...body });
    } catch (error) {
      if (!(error instanceof MailError)) throw error;
      throw toHttpError(new NoticesError(mailer.ready ? 'notices.mail-not-taken' : 'notices.no-mail-server'), 'vi');
    }
  },
});

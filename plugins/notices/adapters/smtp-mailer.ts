import { createTransport } from 'nodemailer';
import { MailError, type Mailer } from '../ports/mailer.ts';

interface SmtpSettings {
  /** `smtp://` (encrypted when the server offers it) or `smtps://`, with user and password where the server asks. */
  url: string;
  from: string;
}

/** A server that does not answer must not hold a worker for minutes. */
const timeouts = { connectionTimeout: 10_000, greetingTimeout: 10_000, socketTimeout: 20_000, dnsTimeout: 10_000 };

/** Mail through the school's SMTP server; a connection for each mail, as a school sends few. */
export function createSmtpMailer({ url, from }: SmtpSettings): Mailer {
  const transport = createTransport({
    url,
    ...timeouts,
    // A password never travels in the clear beyond this machine.
    requireTLS: carriesPassword(url),
    disableFileAccess: true,
    disableUrlAccess: true,
  });
  const host = from.slice(from.lastIndexOf('@') + 1);
  return {
    ready: true,
    async send({ to, id, subject, text, html }) {
      try {
        await transport.sendMail({
          from: { name: 'Khuê', address: from },
          to: { name: '', address: to },
          subject,
          text,
          html,
          ...(id ? { messageId: `<${id}@${host}>` } : {}),
          // So that nobody's holiday note answers the school.
          headers: { 'Auto-Submitted': 'auto-generated' },
        });
      } catch (error) {
        throw toMailError(error as SmtpFailure);
      }
    },
  };
}

function carriesPassword(url: string): boolean {
  const { password, hostname } = new URL(url);
  return password !== '' && !['localhost', '127.0.0.1', '[::1]'].includes(hostname);
}

interface SmtpFailure extends Error {
  /** The step that failed, such as `CONN`, `AUTH PLAIN`, `MAIL FROM`, `RCPT TO`, `DATA`; `API` before any. */
  command?: string;
  /** What the server answered, such as 450 or 550. */
  responseCode?: number;
}

/**
 * A 5xx about the receiver or the content stays so. Everything else may pass: 4xx, silence, and what is the
 * school's own setting, such as the password or the sender. `API`: no usable address, so the server was not asked.
 */
function toMailError({ command = '', responseCode = 0, message }: SmtpFailure): MailError {
  const refused = responseCode >= 500 && ['RCPT TO', 'DATA'].includes(command);
  return new MailError(refused || command === 'API' ? 'permanent' : 'temporary', message);
}

import type { RenderedMail } from '../domain/render-mail.ts';

export interface Message extends RenderedMail {
  /** One address. */
  to: string;
  /** The same for every attempt, so that a receiver can tell a repetition. */
  id?: string;
}

/** The school's way to send mail. */
export interface Mailer {
  /** False when the school has set up no mail server; then nobody is promised mail. */
  readonly ready: boolean;
  /** Resolves when the mail server has taken the mail. @throws MailError */
  send(message: Message): Promise<void>;
}

/** The mail server did not take the mail. */
export class MailError extends Error {
  /** `temporary`: later it may work. `permanent`: this mail to this address never will. */
  readonly kind: 'temporary' | 'permanent';
  constructor(kind: MailError['kind'], message: string) {
    super(message);
    this.kind = kind;
  }
}

import type { AddressInfo } from 'node:net';
import { type ParsedMail, simpleParser } from 'mailparser';
import { SMTPServer } from 'smtp-server';

/** At which step the server says no, and with what. */
export interface Refusal {
  at: 'connect' | 'sender' | 'receiver' | 'content';
  code: number;
}

export interface MailServer {
  url: string;
  port: number;
  /** What arrived, in order. */
  received: ParsedMail[];
  /** From now on refuses everything like this; null: takes mail again. */
  refuse(refusal: Refusal | null): void;
  /** How often somebody connected. */
  connections(): number;
  stop(): Promise<void>;
}

/** A real SMTP server on this machine that keeps what it gets. Its one account is `khue`. */
export async function startMailServer(password?: string): Promise<MailServer> {
  const received: ParsedMail[] = [];
  let refusal: Refusal | null = null;
  let connections = 0;
  const answer = (at: Refusal['at'], done: (error?: Error | null) => void) => {
    if (refusal?.at !== at) return done();
    done(Object.assign(new Error('Không nhận'), { responseCode: refusal.code }));
  };
  const server = new SMTPServer({
    // Its certificate is nobody's; what is tested here is the talk.
    hideSTARTTLS: true,
    allowInsecureAuth: true,
    authOptional: password === undefined,
    onAuth: ({ username, password: given }, _session, done) =>
      username === 'khue' && given === password
        ? done(null, { user: username })
        : done(Object.assign(new Error('Sai mật khẩu'), { responseCode: 535 })),
    onConnect: (_session, done) => {
      connections += 1;
      answer('connect', done);
    },
    onMailFrom: (_address, _session, done) => answer('sender', done),
    onRcptTo: (_address, _session, done) => answer('receiver', done),
    onData: (stream, _session, done) => {
      void simpleParser(stream).then((mail) => {
        if (refusal?.at !== 'content') received.push(mail);
        answer('content', done);
      }, done);
    },
  });
  server.on('error', () => undefined);
  const port = await new Promise<number>((ready) => {
    const listening = server.listen(0, '127.0.0.1', () => ready((listening.address() as AddressInfo).port));
  });
  const account = password === undefined ? '' : `khue:${password}@`;
  return {
    url: `smtp://${account}127.0.0.1:${port}`,
    port,
    received,
    refuse: (next) => {
      refusal = next;
    },
    connections: () => connections,
    stop: () => new Promise((done) => server.close(done)),
  };
}

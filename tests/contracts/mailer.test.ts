import { createServer, type Socket } from 'node:net';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { noMailer } from '../../plugins/notices/adapters/no-mailer.ts';
import { createSmtpMailer } from '../../plugins/notices/adapters/smtp-mailer.ts';
import { MailError, type Mailer } from '../../plugins/notices/ports/mailer.ts';
import { freePort } from '../helpers/free-port.ts';
import { type MailServer, startMailServer } from '../helpers/mail-server.ts';

const message = {
  to: 'lan@khue.example',
  subject: 'Kế hoạch bài dạy “Phân số” đang chờ thầy cô duyệt – ngày 05/09/2026, mong xem sớm ạ',
  text: 'Kính gửi cô Lan,\n\nNhững ngày nghỉ hè, đường làng rợp bóng tre.',
  html: '<p>Kính gửi cô Lan, <strong>đường làng</strong> &lt;rợp&gt; bóng tre.</p>',
  id: 'mail-7',
};
const from = 'truong@khue.example';

/** What a refused attempt is called; `sent` when it was not refused. */
const outcome = (mailer: Mailer, given = message) =>
  mailer.send(given).then(
    () => 'sent',
    (error) => {
      expect(error).toBeInstanceOf(MailError);
      return (error as MailError).kind;
    },
  );

describe('mail over SMTP', () => {
  let server: MailServer;
  let mailer: Mailer;
  beforeAll(async () => {
    server = await startMailServer();
    mailer = createSmtpMailer({ url: server.url, from });
  });
  afterEach(() => server.refuse(null));
  afterAll(() => server.stop());

  it('arrives with its Vietnamese subject, both bodies and headers that stop automatic answers', async () => {
    await mailer.send(message);
    const [mail] = server.received;
    expect(mail).toMatchObject({ subject: message.subject, messageId: '<mail-7@khue.example>' });
    expect(mail?.from?.value).toEqual([{ name: 'Khuê', address: from }]);
    expect(mail?.to).toMatchObject({ value: [{ address: message.to }] });
    expect(mail?.text?.trim()).toBe(message.text);
    expect(String(mail?.html).trim()).toBe(message.html);
    expect(mail?.headers.get('auto-submitted')).toBe('auto-generated');
  });

  it.each([
    ['receiver', 550, 'permanent'],
    ['receiver', 450, 'temporary'],
    ['content', 554, 'permanent'],
    ['content', 451, 'temporary'],
    // The whole server, or the school's own address, is refused: not the fault of this mail.
    ['connect', 554, 'temporary'],
    ['connect', 421, 'temporary'],
    ['sender', 550, 'temporary'],
  ] as const)('refused at the %s with %d is %s', async (at, code, kind) => {
    server.refuse({ at, code });
    expect(await outcome(mailer)).toBe(kind);
    server.refuse(null);
    expect(await outcome(mailer)).toBe('sent');
  });

  it('to no usable address is refused for good', async () => {
    const before = server.received.length;
    for (const to of ['', 'không có địa chỉ']) expect(await outcome(mailer, { ...message, to })).toBe('permanent');
    expect(server.received).toHaveLength(before);
  });

  it('goes to one receiver, whatever the address says', async () => {
    await outcome(mailer, { ...message, to: 'lan@khue.example, minh@khue.example' });
    const last = server.received.at(-1);
    expect(last?.to).not.toMatchObject({ value: [{ address: 'lan@khue.example' }, { address: 'minh@khue.example' }] });
  });

  it('may come later when nobody answers at the address', async () => {
    const gone = createSmtpMailer({ url: `smtp://127.0.0.1:${await freePort()}`, from });
    expect(await outcome(gone)).toBe('temporary');
  });

  it('may come later when the server hangs up', async () => {
    const rude = createServer((socket: Socket) => socket.destroy());
    const port = await freePort();
    await new Promise<void>((done) => rude.listen(port, '127.0.0.1', done));
    expect(await outcome(createSmtpMailer({ url: `smtp://127.0.0.1:${port}`, from }))).toBe('temporary');
    await new Promise((done) => rude.close(done));
  });
});

describe('a mail server that asks for a password', () => {
  let server: MailServer;
  beforeAll(async () => {
    server = await startMailServer('mat-khau-cua-may-chu-thu');
  });
  afterAll(() => server.stop());

  it('takes mail from the school', async () => {
    expect(await outcome(createSmtpMailer({ url: server.url, from }))).toBe('sent');
  });

  it('may take it later when the password is wrong, which is the school’s own setting and in no message', async () => {
    const url = server.url.replace('mat-khau-cua-may-chu-thu', 'sai-mat-khau');
    const error = await createSmtpMailer({ url, from })
      .send(message)
      .catch((refused: MailError) => refused);
    expect(error).toMatchObject({ kind: 'temporary' });
    expect(JSON.stringify({ ...(error as object), text: String(error) })).not.toMatch(/mat-khau|khue:/);
  });
});

describe('a school without a mail server', () => {
  it('says so, and sends nothing', async () => {
    expect(noMailer.ready).toBe(false);
    await expect(noMailer.send(message)).rejects.toThrow('Trường chưa cài đặt máy chủ thư');
    expect(await outcome(noMailer)).toBe('temporary');
  });
});

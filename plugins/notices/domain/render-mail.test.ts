import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { momentOf } from './dates.ts';
import { escapeHtml } from './html.ts';
import { type Linked, type MailInput, renderMail } from './render-mail.ts';
import { languageOf } from './words.ts';

const notice = (part: Partial<Linked> = {}): Linked => ({
  id: 1,
  kind: 'approval.waiting',
  subject: { vi: 'Kế hoạch bài dạy “Phân số” chờ duyệt', en: 'The lesson plan “Phân số” waits' },
  text: { vi: 'Cô Lan đã gửi duyệt.', en: 'Ms Lan submitted it.' },
  at: '2026-09-04T23:30:00.000Z',
  link: 'https://khue.example/admin/plugins/notices/open/abc',
  ...part,
});
const input = (part: Partial<MailInput> = {}): MailInput => ({
  notices: [notice()],
  name: 'Nguyễn Thị Lan',
  language: 'vi',
  listAddress: 'https://khue.example/admin/plugins/notices',
  now: new Date('2026-09-05T00:00:00.000Z'),
  ...part,
});

describe('a mail with one notice', () => {
  it('is headed by the notice and says the same as text and as HTML', () => {
    const { subject, text, html } = renderMail(input());
    expect(subject).toBe('Kế hoạch bài dạy “Phân số” chờ duyệt');
    for (const body of [text, html]) {
      expect(body).toContain('Cô Lan đã gửi duyệt.');
      expect(body).toContain('05/09/2026 06:30');
      expect(body).toContain('/open/abc');
      expect(body).toContain('https://khue.example/admin/plugins/notices');
    }
  });

  it('is English for who uses the admin in English', () => {
    const { subject, html } = renderMail(input({ language: languageOf('en-GB') }));
    expect(subject).toBe('The lesson plan “Phân số” waits');
    expect(html).toContain('Dear Nguyễn Thị Lan');
    expect(['vi', null, undefined].map(languageOf)).toEqual(['vi', 'vi', 'vi']);
  });

  it('has a subject of one line', () => {
    const subject = { vi: 'Một\r\nBcc: ai@khue.example', en: '' };
    expect(renderMail(input({ notices: [notice({ subject })] })).subject).toBe('Một Bcc: ai@khue.example');
  });
});

describe('a digest', () => {
  it('counts, groups by kind and puts the newest first', () => {
    const notices = [
      notice({ id: 1, subject: { vi: 'Việc cũ', en: '' }, at: '2026-09-01T01:00:00.000Z' }),
      notice({ id: 2, subject: { vi: 'Bài trả lại', en: '' }, kind: 'approval.returned' }),
      notice({ id: 3, subject: { vi: 'Việc mới', en: '' }, at: '2026-09-03T01:00:00.000Z' }),
      notice({ id: 4, subject: { vi: 'Việc lạ', en: '' }, kind: 'x.y', at: '2026-08-03T01:00:00.000Z' }),
    ];
    const { subject, text, html } = renderMail(input({ notices }));
    expect(subject).toBe('Khuê: 4 thông báo ngày 05/09/2026');
    const order = ['CẦN THẦY CÔ SỬA', 'Bài trả lại', 'CHỜ THẦY CÔ DUYỆT', 'Việc mới', 'Việc cũ', 'THÔNG BÁO KHÁC'];
    const places = order.map((words) => text.indexOf(words));
    expect(places.every((place) => place > 0)).toBe(true);
    expect(places).toEqual([...places].sort((one, other) => one - other));
    expect(html.match(/<h2/g)).toHaveLength(3);
  });
});

describe('whatever people write', () => {
  it('becomes text in HTML, never markup', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), fc.string(), (title, sentence, name) => {
        const both = (text: string) => ({ vi: text, en: text });
        const plain = renderMail(input({ notices: [notice({ subject: both(''), text: both('') })], name: '' })).html;
        const { html } = renderMail(input({ notices: [notice({ subject: both(title), text: both(sentence) })], name }));
        const tags = (markup: string) => markup.match(/<[^>]*>/g);
        expect(tags(html)).toEqual(tags(plain));
        expect(html).toContain(escapeHtml(sentence));
      }),
    );
  });

  it('is escaped so that a browser reads the same again', () => {
    const signs: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'" };
    const read = (html: string) => html.replace(/&(amp|lt|gt|quot|#39);/g, (_, name: string) => signs[name] ?? '');
    fc.assert(
      fc.property(fc.string(), (text) => {
        const escaped = escapeHtml(text);
        expect(escaped).not.toMatch(/[<>"']/);
        expect(read(escaped)).toBe(text);
      }),
    );
  });
});

describe('a date', () => {
  it('follows the clock of the school', () => {
    expect(momentOf(new Date('2026-12-31T17:00:00.000Z'))).toBe('01/01/2027 00:00');
    fc.assert(
      fc.property(fc.date({ min: new Date(0), max: new Date('2100-01-01'), noInvalidDate: true }), (at) => {
        const local = new Date(Math.floor(at.getTime() / 60_000) * 60_000 + 7 * 3_600_000).toISOString();
        fc.pre(at.getTime() > Date.parse('1976-01-01'));
        expect(momentOf(at)).toBe(
          `${local.slice(8, 10)}/${local.slice(5, 7)}/${local.slice(0, 4)} ${local.slice(11, 16)}`,
        );
      }),
    );
  });
});

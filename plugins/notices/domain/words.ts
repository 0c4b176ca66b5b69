import type { Label, Language } from './notice.ts';

/** Headings of a digest. A kind that is not listed here stands under `other`. */
const kinds: Readonly<Record<string, Label>> = {
  'approval.waiting': { vi: 'Chờ thầy cô duyệt', en: 'Waiting for your approval' },
  'approval.escalated': { vi: 'Quá hạn duyệt', en: 'Overdue approvals' },
  'approval.returned': { vi: 'Cần thầy cô sửa', en: 'For you to change' },
  'approval.approved': { vi: 'Đã được duyệt', en: 'Approved' },
  'approval.rejected': { vi: 'Không được duyệt', en: 'Rejected' },
  'approval.in-force': { vi: 'Đã có hiệu lực', en: 'In force' },
  'approval.superseded': { vi: 'Cần gửi duyệt lại', en: 'To be submitted again' },
  'approval.comment': { vi: 'Góp ý', en: 'Comments' },
  'approval.withdrawn': { vi: 'Đã rút', en: 'Withdrawn' },
  'library.licence': { vi: 'Giấy phép tài liệu', en: 'Licences of library items' },
  'library.link': { vi: 'Liên kết hỏng', en: 'Broken links' },
  'approval.reminder': { vi: 'Nhắc việc', en: 'Reminders' },
};
const other: Label = { vi: 'Thông báo khác', en: 'Other notices' };

export const headingOf = (kind: string, language: Language): string => (kinds[kind] ?? other)[language];

/** What a mail says around its notices. */
export interface MailWords {
  greeting: (name: string) => string;
  open: string;
  openList: string;
  digestSubject: (count: number, day: string) => string;
  digestIntro: (count: number, day: string) => string;
  /** Below every mail: why it came and how to change that. */
  footer: string;
  linkNote: string;
}

const vi: MailWords = {
  greeting: (name) => `Kính gửi thầy cô ${name},`,
  open: 'Mở xem',
  openList: 'Xem tất cả thông báo và đổi cách nhận thư',
  digestSubject: (count, day) => `Khuê: ${count} thông báo ngày ${day}`,
  digestIntro: (count, day) => `Thầy cô có ${count} thông báo chưa đọc tính đến ngày ${day}.`,
  footer: 'Thư này do hệ thống Khuê của nhà trường tự động gửi, thầy cô không cần trả lời.',
  linkNote: 'Liên kết chỉ dùng được một lần trong 14 ngày, bằng chính tài khoản của thầy cô.',
};

const en: MailWords = {
  greeting: (name) => `Dear ${name},`,
  open: 'Open',
  openList: 'All notices, and when to send mail',
  digestSubject: (count, day) => `Khuê: ${count} ${count === 1 ? 'notice' : 'notices'} on ${day}`,
  digestIntro: (count, day) => `You have ${count} unread ${count === 1 ? 'notice' : 'notices'} as of ${day}.`,
  footer: 'This mail was sent by the school’s system Khuê; please do not reply.',
  linkNote: 'A link works once, within 14 days, and with your own account.',
};

export const mailWords: Readonly<Record<Language, MailWords>> = { vi, en };

/** The language of an admin account: Vietnamese unless it asks for English. */
export const languageOf = (preferred: string | null | undefined): Language =>
  preferred?.startsWith('en') ? 'en' : 'vi';

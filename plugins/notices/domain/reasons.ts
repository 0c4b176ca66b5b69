import type { Label, Language } from './notice.ts';

/** Everything this plugin can say no with: the code for machines, the sentence for people. The README's table is compared with it. */
export const sentences = {
  'notices.not-staff': {
    vi: 'Tài khoản này chưa gắn với hồ sơ nhân sự. Thầy cô nhờ quản trị CNTT gắn tài khoản rồi thử lại.',
    en: 'This account is not linked to a staff record. Ask the IT administrator to link it, then try again.',
  },
  'notices.invalid-input': {
    vi: 'Thông tin gửi lên chưa đúng. Thầy cô tải lại trang rồi thử lại.',
    en: 'The request is not valid. Reload the page and try again.',
  },
  'notices.not-found': {
    vi: 'Không tìm thấy thông báo này.',
    en: 'This notice does not exist.',
  },
  'notices.link-unknown': {
    vi: 'Liên kết này không đúng. Thầy cô mở lại từ thư mới nhất, hoặc xem trang Thông báo.',
    en: 'This link is not valid. Open it from the latest mail, or look at your notices.',
  },
  'notices.link-foreign': {
    vi: 'Liên kết này gửi cho người khác. Thầy cô đăng nhập bằng đúng tài khoản đã nhận thư.',
    en: 'This link was sent to somebody else. Log in with the account that got the mail.',
  },
  'notices.link-used': {
    vi: 'Liên kết này đã được mở một lần rồi. Thầy cô xem lại trong trang Thông báo.',
    en: 'This link has been opened once already. You find the notice among your notices.',
  },
  'notices.link-expired': {
    vi: 'Liên kết này đã quá 14 ngày nên không dùng được nữa. Thầy cô xem lại trong trang Thông báo.',
    en: 'This link is more than 14 days old and works no more. You find the notice among your notices.',
  },
  'notices.mail-not-found': {
    vi: 'Không tìm thấy thư này.',
    en: 'This mail does not exist.',
  },
  'notices.mail-sent': {
    vi: 'Thư này đã gửi được rồi.',
    en: 'This mail has been sent already.',
  },
  'notices.no-mail-server': {
    vi: 'Trường chưa cài đặt máy chủ thư nên hệ thống không gửi được thư. Hãy nhờ quản trị CNTT đặt lại mật khẩu.',
    en: 'The school has set up no mail server, so no mail can be sent. Ask the IT administrator to reset the password.',
  },
  'notices.mail-not-taken': {
    vi: 'Máy chủ thư của trường chưa nhận được thư. Hãy thử lại sau ít phút, hoặc nhờ quản trị CNTT đặt lại mật khẩu.',
    en: 'The mail server did not take the mail. Try again in a few minutes, or ask the IT administrator to reset the password.',
  },
} as const satisfies Record<string, Label>;

export type ReasonCode = keyof typeof sentences;

export class NoticesError extends Error {
  readonly code: ReasonCode;
  constructor(code: ReasonCode) {
    super(sentences[code].en);
    this.code = code;
  }
}

export const sentence = (code: ReasonCode, language: Language): string => sentences[code][language];

import type { Withdrawn } from '@khue/config/contracts';
import { errors } from '@strapi/utils';
import type { Context } from 'koa';

/** Every refusal of this plugin: kind of answer and sentence. The codes stand in the README as well. */
export const refusals = {
  'portal.query': ['ValidationError', 'Địa chỉ có phần “{name}” mà trang không hiểu.'],
  'portal.not-found': ['NotFoundError', 'Không tìm thấy nội dung này.'],
  'portal.site-only': ['PolicyError', 'Chỉ cổng thông tin của trường được gọi địa chỉ này.'],
  'portal.page-views': ['ValidationError', 'Số liệu lượt xem gửi đến không đúng dạng.'],
  'portal.preview.pass': ['PolicyError', 'Đường xem trước này không đúng, hoặc bạn không được xem bản nháp này.'],
  'portal.preview.expired': ['ValidationError', 'Đường xem trước này đã hết hạn. Hãy mở lại từ trang quản trị.'],
  'portal.session.input': ['ValidationError', 'Hãy nhập tên đăng nhập và mật khẩu.'],
  'portal.session.wrong': ['ValidationError', 'Tên đăng nhập hoặc mật khẩu không đúng.'],
  'portal.session.too-many': ['RateLimitError', 'Bạn đã thử quá nhiều lần. Hãy đợi {minutes} phút rồi thử lại.'],
  'portal.session.no-person': [
    'PolicyError',
    'Tài khoản này hiện không gắn với học sinh đang học nào. Hãy liên hệ văn phòng nhà trường.',
  ],
  'portal.handover.no-person': [
    'PolicyError',
    'Tài khoản của thầy cô chưa gắn với hồ sơ nhân sự. Hãy nhờ quản trị CNTT gắn giúp.',
  ],
  'portal.handover.over': [
    'ValidationError',
    'Lần mở cổng này đã dùng hoặc đã quá một phút. Thầy cô mở lại từ trang quản trị.',
  ],
  'portal.account.visitor': ['PolicyError', 'Bạn cần đăng nhập trước.'],
  'portal.password.input': ['ValidationError', 'Mật khẩu mới cần từ 8 đến 72 ký tự.'],
  'portal.password.wrong': ['ValidationError', 'Mật khẩu đang dùng không đúng.'],
  'portal.password.same': ['ValidationError', 'Mật khẩu mới phải khác mật khẩu đang dùng.'],
  'portal.password.elsewhere': ['PolicyError', 'Thầy cô đổi mật khẩu ở trang quản trị.'],
  'portal.petition.input': ['ValidationError', 'Biểu mẫu còn chỗ chưa đúng. Hãy kiểm tra lại từng ô.'],
  'portal.petition.too-many': ['RateLimitError', 'Vừa có quá nhiều lần gửi. Hãy đợi {minutes} phút rồi thử lại.'],
  'portal.petition.unknown': [
    'ValidationError',
    'Không có kiến nghị nào với mã và cách liên hệ này. Hãy kiểm tra lại cả hai.',
  ],
} as const;

export type PortalRefusal = keyof typeof refusals;

/** An error that Strapi answers with the sentence and `details.code`. */
export function refusal(code: PortalRefusal, words: { name?: string; minutes?: number } = {}): Error {
  const [kind, sentence] = refusals[code];
  const text = sentence
    .replace('{name}', () => (words.name ?? '').slice(0, 40))
    .replace('{minutes}', String(words.minutes));
  return new errors[kind](text, { code });
}

/** @throws a refusal that says how long to wait. */
export function refuseTooMany(context: Context, code: PortalRefusal, waitSeconds: number): never {
  context.set('Retry-After', String(waitSeconds));
  throw refusal(code, { minutes: Math.ceil(waitSeconds / 60) });
}

/** What was in force and is no longer; Strapi has no error of its own for 410. */
export const gone = (details: Withdrawn) => ({
  data: null,
  error: { status: 410, name: 'GoneError', message: 'Nội dung này không còn hiệu lực.', details },
});

import type { Withdrawn } from '@khue/config/contracts';
import { errors } from '@strapi/utils';

/** Every refusal of this plugin: kind of answer and sentence. The codes stand in the README as well. */
export const refusals = {
  'portal.query': ['ValidationError', 'Địa chỉ có phần “{name}” mà trang không hiểu.'],
  'portal.not-found': ['NotFoundError', 'Không tìm thấy nội dung này.'],
  'portal.site-only': ['PolicyError', 'Chỉ cổng thông tin của trường được gọi địa chỉ này.'],
  'portal.preview.pass': ['PolicyError', 'Đường xem trước này không đúng, hoặc bạn không được xem bản nháp này.'],
  'portal.preview.expired': ['ValidationError', 'Đường xem trước này đã hết hạn. Hãy mở lại từ trang quản trị.'],
  'portal.session.input': ['ValidationError', 'Hãy nhập tên đăng nhập và mật khẩu.'],
  'portal.session.wrong': ['ValidationError', 'Tên đăng nhập hoặc mật khẩu không đúng.'],
  'portal.session.too-many': ['RateLimitError', 'Bạn đã thử quá nhiều lần. Hãy đợi {minutes} phút rồi thử lại.'],
  'portal.session.no-person': [
    'PolicyError',
    'Tài khoản này hiện không gắn với học sinh đang học nào. Hãy liên hệ văn phòng nhà trường.',
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

/** What was in force and is no longer; Strapi has no error of its own for 410. */
export const gone = (details: Withdrawn) => ({
  data: null,
  error: { status: 410, name: 'GoneError', message: 'Nội dung này không còn hiệu lực.', details },
});

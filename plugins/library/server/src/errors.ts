import { createRequire } from 'node:module';

// Strapi is CommonJS here; its error classes must be the very ones its middlewares compare with.
const { errors } = createRequire(import.meta.url)('@strapi/utils') as typeof import('@strapi/utils');

/** Every refusal of this plugin: kind of answer and sentence. The codes stand in the README as well. */
export const refusals = {
  'library.query': ['ValidationError', 'Không hiểu phần “{name}” của yêu cầu tìm kiếm.'],
  'library.not-found': ['NotFoundError', 'Không tìm thấy tài liệu này trong thư viện.'],
  'library.reading-visitor': ['PolicyError', 'Bạn hãy đăng nhập để giữ dấu đọc trên mọi thiết bị.'],
  'library.reading-input': ['ValidationError', 'Dấu đọc gửi lên chưa đúng.'],
  'library.reading-full': ['ValidationError', 'Cuốn này đã có quá nhiều dấu. Bạn xoá bớt dấu cũ rồi thử lại nhé.'],
} as const;

/** The search index cannot answer at the moment; items themselves can still be read. */
export const unavailable = {
  code: 'library.search-unavailable',
  sentence: 'Tìm kiếm đang tạm nghỉ. Bạn hãy thử lại sau ít phút.',
} as const;

/** An error that Strapi answers with the sentence and `details.code`. */
export function refusal(code: keyof typeof refusals, words: { name?: string } = {}): Error {
  const [kind, sentence] = refusals[code];
  const error = new errors[kind](sentence.replace('{name}', () => (words.name ?? '').slice(0, 40)));
  error.details = { code };
  return error;
}

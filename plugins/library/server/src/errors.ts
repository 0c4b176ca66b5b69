import { createRequire } from 'node:module';

// Strapi is CommonJS here; its error classes must be the very ones its middlewares compare with.
const { errors } = createRequire(import.meta.url)('@strapi/utils') as typeof import('@strapi/utils');

/** Every refusal of this plugin: kind of answer and sentence. The codes stand in the README as well. */
export const refusals = {
  'library.query': ['ValidationError', 'Không hiểu phần “{name}” của yêu cầu tìm kiếm.'],
  'library.desk-input': ['ValidationError', 'Yêu cầu chưa đúng: hãy quét lại mã sách và mã bạn đọc.'],
  'library.copy-unknown': ['NotFoundError', 'Không có bản sách nào mang mã này.'],
  'library.reader-unknown': ['NotFoundError', 'Không có bạn đọc nào mang mã này.'],
  'library.copy-unavailable': ['ValidationError', 'Bản sách này không ở trên giá nên chưa cho mượn được.'],
  'library.copy-lent': ['ValidationError', 'Bản sách này đang có người mượn.'],
  'library.loan-limit': ['ValidationError', 'Bạn đọc đã mượn đủ số cuốn được phép.'],
  'library.not-lent': ['ValidationError', 'Bản sách này không có ai đang mượn.'],
  'library.loan-overdue': ['ValidationError', 'Bản sách đã quá hạn nên không gia hạn được; hãy trả trước.'],
  'library.renewals-used': ['ValidationError', 'Đã hết số lần gia hạn.'],
  'library.not-found': ['NotFoundError', 'Không tìm thấy tài liệu này trong thư viện.'],
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

import { createRequire } from 'node:module';

// Strapi is CommonJS here; its error classes must be the very ones its middlewares compare with.
const { errors } = createRequire(import.meta.url)('@strapi/utils') as typeof import('@strapi/utils');

/** Every refusal of this plugin: kind of answer and sentence. The codes stand in the README as well. */
export const refusals = {
  'library.query': ['ValidationError', 'Không hiểu phần “{name}” của yêu cầu tìm kiếm.'],
  'library.input': ['ValidationError', 'Yêu cầu gửi lên chưa đúng. Thầy cô tải lại trang rồi thử lại.'],
  'library.import-format': [
    'ValidationError',
    'Không đọc được tệp này. Hệ thống nhận MARCXML, ISO 2709, Excel (.xlsx) và CSV (UTF-8).',
  ],
  'library.import-head': [
    'ValidationError',
    'Không thấy dòng tên cột. Bảng cần có cột “Nhan đề”; các cột khác như Tác giả, Năm xuất bản, ISBN là tuỳ ý.',
  ],
  'library.import-rows': ['ValidationError', 'Mỗi lần nhập nhiều nhất 2000 dòng. Thầy cô chia tệp thành nhiều phần.'],
  'library.import-broken': [
    'ValidationError',
    'Tệp còn dòng sai nên chưa nhập gì. Thầy cô sửa tệp, hoặc chọn bỏ qua các dòng sai.',
  ],
  'library.import-changed': [
    'ValidationError',
    'Thư viện đã thay đổi từ lúc xem trước nên chưa nhập gì. Thầy cô xem trước lại.',
  ],
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

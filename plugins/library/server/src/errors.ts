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
  'library.reading-visitor': ['PolicyError', 'Bạn hãy đăng nhập để giữ dấu đọc trên mọi thiết bị.'],
  'library.reading-input': ['ValidationError', 'Dấu đọc gửi lên chưa đúng.'],
  'library.reading-full': ['ValidationError', 'Cuốn này đã có quá nhiều dấu. Bạn xoá bớt dấu cũ rồi thử lại nhé.'],
} as const;

/** The sentences of the desk for people who work in English; readers of the portal meet the others only. */
const english: Partial<Record<keyof typeof refusals, string>> = {
  'library.desk-input': 'The request is not right: scan the copy and the reader again.',
  'library.copy-unknown': 'No copy has this code.',
  'library.reader-unknown': 'No reader has this code.',
  'library.copy-unavailable': 'This copy is not on the shelf and cannot be lent.',
  'library.copy-lent': 'This copy is with another reader.',
  'library.loan-limit': 'The reader holds as many copies as allowed.',
  'library.not-lent': 'Nobody has borrowed this copy.',
  'library.loan-overdue': 'The copy is overdue and cannot be renewed; take it back first.',
  'library.renewals-used': 'No renewal is left.',
};

/** The same refusal in English, when it has a sentence there. */
export function inEnglish(error: unknown): unknown {
  const { details } = error as { details?: { code?: keyof typeof refusals } };
  const sentence = details?.code && english[details.code];
  if (sentence) (error as Error).message = sentence;
  return error;
}

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

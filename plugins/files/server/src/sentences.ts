import { errors } from '@strapi/utils';
import type { UploadRefusal } from '../../domain/judge-upload.ts';

export type FileRefusal =
  | UploadRefusal
  | 'files.picture-broken'
  | 'files.picture-huge'
  | 'files.picture-animated'
  | 'files.from-address'
  | 'files.form'
  | 'files.not-found';

/** What people read; the codes stand in the README as well. */
export const sentences: Record<FileRefusal, string> = {
  'files.name': 'Tên tệp “{name}” không dùng được: hãy đổi tên, bỏ các ký tự như / \\ : * ? " < > | rồi tải lại.',
  'files.empty': 'Tệp “{name}” trống: hãy kiểm tra lại tệp trên máy rồi tải lại.',
  'files.type-not-allowed':
    'Không nhận loại tệp của “{name}”. Hãy dùng ảnh (JPG, PNG, WebP, AVIF), PDF, EPUB, Word, Excel, PowerPoint, âm thanh (MP3) hoặc video (MP4).',
  'files.type-mismatch':
    'Nội dung của “{name}” không đúng với đuôi tệp: hãy mở bằng phần mềm đã tạo ra nó, lưu lại đúng định dạng rồi tải lại.',
  'files.too-large': 'Tệp “{name}” quá lớn: loại này chỉ nhận đến {limitMB} MB. Hãy nén hoặc chia nhỏ rồi tải lại.',
  'files.replace-type': 'Tệp thay thế “{name}” phải cùng loại với tệp cũ: hãy tải lên thành một tệp mới.',
  'files.picture-broken': 'Ảnh “{name}” bị hỏng nên không mở được: hãy lưu lại ảnh rồi tải lại.',
  'files.picture-huge': 'Ảnh “{name}” quá lớn (trên 50 triệu điểm ảnh): hãy thu nhỏ rồi tải lại.',
  'files.picture-animated': 'Không nhận ảnh động “{name}”: hãy dùng ảnh tĩnh hoặc video MP4.',
  'files.from-address': 'Khuê không tự tải tệp từ địa chỉ khác: hãy tải tệp về máy rồi đưa lên.',
  'files.form': 'Địa chỉ này không nhận tệp, hoặc phiên đăng nhập đã hết: hãy đăng nhập lại trang quản trị.',
  'files.not-found': 'Không tìm thấy tệp này.',
};

/** A refusal as Strapi's upload answers it: 400, the sentence and the code. */
export function refusal(code: FileRefusal, words: { name?: string; limitMB?: number } = {}): Error {
  const name = (words.name ?? '').slice(0, 80);
  const sentence = sentences[code].replace('{name}', () => name).replace('{limitMB}', String(words.limitMB ?? ''));
  return new errors.ApplicationError(sentence, { code });
}

/** The same for answers that are no error inside the server. */
export const refusalBody = (code: FileRefusal, status: number) => ({
  data: null,
  error: { status, name: 'FileRefusal', message: sentences[code], details: { code } },
});

import { OutsideError, type OutsideProblem } from '../../../ports/outside.ts';

/** A partner's answer that ends a harvest. */
export class HarvestFailure extends Error {
  /** The protocol's code, or our own word for it. */
  readonly code: string;
  constructor(code: string, message: string) {
    super(`${code}: ${message}`);
    this.code = code;
  }
}

const outsideSentences: Readonly<Record<OutsideProblem, string>> = {
  'not-public': 'Địa chỉ này dẫn vào mạng nội bộ nên không được đọc.',
  unreachable: 'Không kết nối được với máy chủ của thư viện bạn.',
  'too-slow': 'Máy chủ của thư viện bạn trả lời quá lâu.',
  'too-large': 'Câu trả lời của thư viện bạn lớn hơn mức cho phép.',
  'too-many-redirects': 'Địa chỉ này chuyển hướng quá nhiều lần.',
};

/** What the log says to the librarian; the details follow in brackets, for whoever has to mend it. */
export function failureSentence(error: unknown): string {
  const { message } = error as Error;
  const details = ` (${message.slice(0, 300)})`;
  if (error instanceof OutsideError) return outsideSentences[error.problem] + details;
  if (error instanceof HarvestFailure) {
    return error.code === 'endless'
      ? `Danh sách của thư viện bạn không có điểm dừng${details}`
      : `Thư viện bạn từ chối yêu cầu${details}`;
  }
  if (/^status \d+$/.test(message)) return `Máy chủ của thư viện bạn không trả lời được${details}`;
  return `Không đọc được câu trả lời của thư viện bạn${details}`;
}

import type { Label } from './definition.ts';

/**
 * Everything the approval can say no with: the code for machines, the sentence for people.
 * `{name}` is filled from the reason's values. The README's table is compared with this list.
 */
export const sentences = {
  'approval.no-actor': {
    vi: 'Không xác định được ai đang thao tác. Thầy cô vui lòng đăng nhập lại.',
    en: 'It is not known who is acting. Please log in again.',
  },
  'approval.not-staff': {
    vi: 'Tài khoản này chưa gắn với hồ sơ nhân sự. Thầy cô nhờ quản trị CNTT gắn tài khoản rồi thử lại.',
    en: 'This account is not linked to a staff record. Ask the IT administrator to link it, then try again.',
  },
  'approval.not-governed': {
    vi: 'Loại nội dung này không cần phê duyệt.',
    en: 'This kind of content needs no approval.',
  },
  'approval.not-found': {
    vi: 'Không tìm thấy nội dung này, hoặc thầy cô không có quyền xem.',
    en: 'This content does not exist, or you may not see it.',
  },
  'approval.invalid-input': {
    vi: 'Thông tin gửi lên chưa đúng. Thầy cô tải lại trang rồi thử lại.',
    en: 'The request is not valid. Reload the page and try again.',
  },
  'approval.comment-required': {
    vi: 'Thầy cô ghi rõ cần sửa gì hoặc vì sao không duyệt, để người soạn biết đường chỉnh.',
    en: 'Please say what to change, or why it is not approved, so that the author knows what to do.',
  },
  'approval.incomplete': {
    vi: 'Chưa gửi duyệt được vì còn mục chưa đúng: {fields}.',
    en: 'It cannot be submitted yet; please complete: {fields}.',
  },
  'approval.no-approver': {
    vi: 'Bước “{step}” chưa có đủ người duyệt. Thầy cô nhờ quản trị CNTT kiểm tra tổ trưởng, tổ phó và các vai trò.',
    en: 'The step “{step}” has too few approvers. Ask the IT administrator to check heads of department and roles.',
  },
  'approval.not-author': {
    vi: 'Chỉ người soạn mới gửi duyệt hoặc thu hồi được bản này.',
    en: 'Only the author can submit or recall this.',
  },
  'approval.nothing-new': {
    vi: 'Nội dung này đã được duyệt và chưa có gì thay đổi.',
    en: 'This content is approved already and nothing has changed.',
  },
  'approval.in-review': {
    vi: 'Bản này đang chờ duyệt rồi.',
    en: 'This is already waiting for approval.',
  },
  'approval.locked': {
    vi: 'Bản này đang chờ duyệt nên không sửa được. Người soạn có thể thu hồi trước khi có ý kiến duyệt đầu tiên.',
    en: 'This is waiting for approval and cannot be edited. The author can recall it before the first decision.',
  },
  'approval.decided-already': {
    vi: '{name} vừa xử lý bản này trước thầy cô. Thầy cô tải lại trang để xem kết quả.',
    en: '{name} has just dealt with this before you. Reload the page to see the result.',
  },
  'approval.not-in-review': {
    vi: 'Bản này không còn chờ duyệt.',
    en: 'This is not waiting for approval.',
  },
  'approval.own-work': {
    vi: 'Không ai tự duyệt bài của chính mình. Bản này cần người khác duyệt.',
    en: 'Nobody approves their own work. Somebody else has to decide.',
  },
  'approval.not-your-turn': {
    vi: 'Bước “{step}” do người khác phụ trách, thầy cô không duyệt ở bước này.',
    en: 'The step “{step}” is for others to decide.',
  },
  'approval.not-your-seat': {
    vi: 'Thầy cô đang duyệt thay người khác nên không chuyển tiếp được phần duyệt này.',
    en: 'You act for somebody else here, so you cannot hand this decision on.',
  },
  'approval.two-seats': {
    vi: '{name} đã có phần duyệt ở bước này. Thầy cô chọn người khác.',
    en: '{name} already decides in this step. Choose somebody else.',
  },
  'approval.reassign-refused': {
    vi: 'Chỉ ban giám hiệu được đổi người duyệt.',
    en: 'Only the school leadership can name other approvers.',
  },
  'approval.not-active': {
    vi: 'Người được chọn đã nghỉ hoặc chưa có tài khoản đang hoạt động. Thầy cô chọn người khác.',
    en: 'The chosen person has left or has no active account. Choose somebody else.',
  },
  'approval.not-in-force': {
    vi: 'Bản này không phải bản đang có hiệu lực nên không rút được.',
    en: 'This is not the version in force, so it cannot be withdrawn.',
  },
  'approval.manage-refused': {
    vi: 'Chỉ ban giám hiệu được làm việc này.',
    en: 'Only the school leadership can do this.',
  },
  'approval.bad-definition': {
    vi: 'Quy trình chưa dùng được: thầy cô sửa các mục được đánh dấu rồi ban hành lại.',
    en: 'The workflow cannot be used yet: correct the marked fields and publish it again.',
  },
  'approval.no-step': {
    vi: 'Quy trình không có bước nào duyệt toàn bộ nội dung này. Thầy cô báo ban giám hiệu xem lại quy trình.',
    en: 'No step of the workflow reads all of this content. Please ask the leadership to check the workflow.',
  },
  'approval.replacement-required': {
    vi: 'Thầy cô chọn bản thay thế cho nội dung bị rút.',
    en: 'Choose what replaces the withdrawn content.',
  },
  'approval.already-voted': {
    vi: 'Thầy cô đã cho ý kiến ở bước này rồi.',
    en: 'You have already decided in this step.',
  },
  'approval.recall-too-late': {
    vi: 'Đã có ý kiến duyệt nên không thu hồi được nữa.',
    en: 'A decision was already made, so it cannot be recalled.',
  },
  'approval.content-changed': {
    vi: 'Nội dung đã thay đổi sau khi gửi duyệt, nên ý kiến duyệt không còn hiệu lực. Người soạn cần gửi lại.',
    en: 'The content changed after it was submitted, so decisions about it no longer hold. The author has to submit again.',
  },
  'approval.not-approved': {
    vi: 'Chưa thể công bố: nội dung hiện tại chưa được phê duyệt. Thầy cô bấm “Gửi duyệt” trước.',
    en: 'It cannot be published: the current content is not approved. Submit it for approval first.',
  },
  'approval.withdraw-refused': {
    vi: 'Chỉ người có quyền duyệt mới rút được nội dung đang có hiệu lực.',
    en: 'Only somebody who may approve it can withdraw what is in force.',
  },
  'approval.delete-refused': {
    vi: 'Không xoá được: bản này đang chờ duyệt hoặc đã được duyệt, phải giữ lại làm hồ sơ.',
    en: 'It cannot be deleted: it is in review or was approved and must be kept on record.',
  },
  'approval.file-in-use': {
    vi: 'Tệp này đang nằm trong nội dung đã trình duyệt hoặc đã duyệt nên không thay được. Hãy tải lên thành một tệp mới, gắn vào bản nháp rồi trình lại.',
    en: 'This file is part of something that is in review or approved and cannot be replaced. Upload a new file, put it into the draft and submit that.',
  },
  'approval.closed': {
    vi: 'Sổ của kỳ này đã được duyệt nên không ghi thêm, sửa hay xoá được nữa. Cần đính chính thì nhờ ban giám hiệu mở lại sổ.',
    en: 'This part of the register is approved: nothing in it can be added, changed or removed. Ask the leadership to open it again for a correction.',
  },
  'approval.unconfirmed': {
    vi: 'Chưa đóng sổ được: còn {count} dòng chưa được giáo viên xác nhận.',
    en: 'It cannot be closed yet: {count} rows are not confirmed by their teachers.',
  },
  'approval.not-your-row': {
    vi: 'Chỉ giáo viên dạy tiết này mới xác nhận được.',
    en: 'Only the teacher of this period can confirm it.',
  },
  'approval.too-early': {
    vi: 'Chưa đến ngày của tiết này nên chưa xác nhận được.',
    en: 'This cannot be confirmed before its day.',
  },
  'approval.bad-history': {
    vi: 'Lịch sử phê duyệt của bản này không hợp lệ. Thầy cô báo quản trị CNTT kiểm tra.',
    en: 'The approval history of this document is not valid. Please tell the IT administrator.',
  },
} as const satisfies Record<string, Label>;

export type ReasonCode = keyof typeof sentences;

/** Why something is not allowed. */
export interface Reason {
  code: ReasonCode;
  values: ReasonValues;
}

export type ReasonValues = Readonly<Record<string, string | Label>>;

export const because = (code: ReasonCode, values: ReasonValues = {}): Reason => ({ code, values });

/** The reason in the language of the person who reads it. */
export const sentence = ({ code, values }: Reason, language: keyof Label): string =>
  sentences[code][language].replace(/\{(\w+)\}/g, (_, name: string) => {
    const value = values[name] ?? '';
    return typeof value === 'string' ? value : value[language];
  });

/** A rule was broken. */
export class ApprovalError extends Error {
  readonly code: ReasonCode;
  readonly values: ReasonValues;
  constructor(code: ReasonCode, values: ReasonValues = {}) {
    super(sentence({ code, values }, 'en'));
    this.code = code;
    this.values = values;
  }
}

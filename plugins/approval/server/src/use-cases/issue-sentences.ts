import type { DefinitionIssue } from '../../../domain/check-definition.ts';
import type { Label } from '../../../domain/definition.ts';

/** What is wrong with a workflow, at the field where it can be put right. */
export const issueSentences: Record<DefinitionIssue['code'], Label> = {
  'no-steps': { vi: 'Quy trình cần ít nhất một bước.', en: 'A workflow needs at least one step.' },
  'duplicate-key': { vi: 'Hai bước trùng mã. Hãy đổi mã một bước.', en: 'Two steps share a code. Change one of them.' },
  'no-approvers': { vi: 'Chưa chọn người duyệt cho bước này.', en: 'Choose who approves in this step.' },
  'impossible-quorum': {
    vi: 'Số người cần đồng ý nhiều hơn số người duyệt có thể có.',
    en: 'More approvals are asked for than there can be approvers.',
  },
  'no-label': { vi: 'Chưa đặt tên tiếng Việt.', en: 'A Vietnamese name is missing.' },
  'unknown-step': { vi: 'Bước đứng trước không còn tồn tại.', en: 'The step before it does not exist.' },
  cycle: {
    vi: 'Các bước chờ lẫn nhau nên không bước nào bắt đầu được.',
    en: 'These steps wait for each other, so none can begin.',
  },
  unreachable: {
    vi: 'Không bao giờ đến được bước này: điều kiện hoặc bước đứng trước không thể thoả.',
    en: 'This step is never reached: its conditions or the steps before it cannot be met.',
  },
  'not-covered': {
    vi: 'Cần ít nhất một bước duyệt toàn bộ nội dung.',
    en: 'At least one step has to read the whole document.',
  },
  'bad-deadline': {
    vi: 'Thời hạn phải là số ngày học nguyên, từ 1 trở lên.',
    en: 'The deadline is a whole number of school days, 1 or more.',
  },
};

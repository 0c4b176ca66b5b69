import type { Language } from '../labels/index.ts';
import type { IssueCode } from './issues.ts';

type Sentence = (field: string, other: string) => string;

/** What a person reads when a rule between fields is broken. */
export const issueMessages: Readonly<Record<Language, Readonly<Record<IssueCode, Sentence>>>> = {
  vi: {
    'dates.order': (field, other) => `“${field}” không được trước “${other}”.`,
    'dates.future': (field) => `“${field}” chưa tới. Hãy kiểm tra lại ngày.`,
    'year.code': () => 'Năm học gồm hai năm liền nhau, ví dụ 2026-2027.',
    'year.current-taken': () => 'Đã có một năm học khác đang học. Hãy kết thúc năm học đó trước.',
    'class.grade': (field, other) => `“${field}” phải khớp với con số trong “${other}”.`,
    'class.name-taken': () => 'Năm học này đã có lớp cùng tên. Hãy chọn tên khác.',
    'grades.order': (field, other) => `“${field}” không được nhỏ hơn “${other}”.`,
    'grades.list': (field) => `“${field}” là danh sách các khối từ 1 đến 9, không lặp lại, ví dụ [4, 5].`,
    'log.lesson': (field) => `Hãy điền “${field}” trước khi xác nhận tiết học.`,
    'figures.base': () =>
      'Số liệu tính bằng phần trăm không quá 100 và cần có “Tính trên”, để hệ thống không nêu những số quá nhỏ.',
    'keywords.list': (field) => `“${field}” là danh sách từ trong ngoặc vuông, ví dụ ["phân số", "hỗn số"].`,
    'link.missing': (field) => `Giấy phép “Chỉ liên kết” cần có “${field}”.`,
  },
  en: {
    'dates.order': (field, other) => `“${field}” must not be before “${other}”.`,
    'dates.future': (field) => `“${field}” lies in the future. Please check the date.`,
    'year.code': () => 'A school year names two years in a row, such as 2026-2027.',
    'year.current-taken': () => 'Another school year is the current one. Close it first.',
    'class.grade': (field, other) => `“${field}” must match the number in “${other}”.`,
    'class.name-taken': () => 'This school year already has a class of that name. Choose another.',
    'grades.order': (field, other) => `“${field}” must not be below “${other}”.`,
    'grades.list': (field) => `“${field}” is a list of grades from 1 to 9 without repetition, such as [4, 5].`,
    'log.lesson': (field) => `Fill in “${field}” before the period is confirmed.`,
    'figures.base': () => 'A percentage is at most 100 and needs “Out of”, so that very small numbers are not shown.',
    'keywords.list': (field) => `“${field}” is a list of words such as ["fractions", "numbers"].`,
    'link.missing': (field) => `The licence “Link only” needs “${field}”.`,
  },
};

/** What a person reads when one field breaks a rule of its schema. */
export const fieldMessages = {
  vi: {
    required: (field: string) => `Hãy điền “${field}”.`,
    unique: (field: string) => `“${field}” này đã được dùng. Hãy nhập giá trị khác.`,
    format: (field: string, help: string) => `“${field}” chưa đúng. ${help}`,
    longest: (field: string, limit: string) => `“${field}” dài quá ${limit} ký tự.`,
    shortest: (field: string, limit: string) => `“${field}” cần ít nhất ${limit} ký tự.`,
    most: (field: string, limit: string) => `“${field}” không được lớn hơn ${limit}.`,
    least: (field: string, limit: string) => `“${field}” không được nhỏ hơn ${limit}.`,
    items: (field: string, limit: string) => `“${field}” có nhiều nhất ${limit} mục.`,
    choice: (field: string) => `Hãy chọn một giá trị trong danh sách cho “${field}”.`,
    email: (field: string) => `“${field}” chưa phải là địa chỉ thư điện tử.`,
    invalid: (field: string) => `“${field}” chưa hợp lệ. Hãy kiểm tra lại.`,
    several: (count: number) => `Có ${count} mục cần sửa. Hãy xem dòng chữ đỏ dưới từng mục.`,
    nameless: 'Dữ liệu chưa hợp lệ. Hãy kiểm tra lại các mục.',
    noStaffFile:
      'Tài khoản của thầy cô chưa được gắn với hồ sơ nhân sự nên chưa soạn được kế hoạch bài dạy. Hãy nhờ quản trị CNTT gắn giúp.',
  },
  en: {
    required: (field: string) => `Please fill in “${field}”.`,
    unique: (field: string) => `This “${field}” is already in use. Please enter another.`,
    format: (field: string, help: string) => `“${field}” is not right. ${help}`,
    longest: (field: string, limit: string) => `“${field}” is longer than ${limit} characters.`,
    shortest: (field: string, limit: string) => `“${field}” needs at least ${limit} characters.`,
    most: (field: string, limit: string) => `“${field}” must not be above ${limit}.`,
    least: (field: string, limit: string) => `“${field}” must not be below ${limit}.`,
    items: (field: string, limit: string) => `“${field}” takes at most ${limit} entries.`,
    choice: (field: string) => `Choose a value of the list for “${field}”.`,
    email: (field: string) => `“${field}” is not an email address.`,
    invalid: (field: string) => `“${field}” is not valid. Please check it.`,
    several: (count: number) => `${count} fields need attention. See the red lines under them.`,
    nameless: 'The data are not valid. Please check the fields.',
    noStaffFile:
      'Your account is not tied to a staff file, so no lesson plan can be written. Ask the IT administrator.',
  },
} as const;

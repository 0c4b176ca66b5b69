import type { Language } from '../labels/index.ts';
import type { IssueCode } from './issue.ts';

type Sentence = (field: string, other: string, detail: string) => string;

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
    'petition.answer': (field) => `Hãy điền “${field}” trước khi chuyển sang “Đã trả lời”.`,
    'announcement.classes': () => 'Thầy cô chỉ gửi được cho lớp mình chủ nhiệm hoặc đang dạy.',
    'figures.base': () =>
      'Số liệu tính bằng phần trăm không quá 100 và cần có “Tính trên”, để hệ thống không nêu những số quá nhỏ.',
    'keywords.list': (field) => `“${field}” là danh sách từ trong ngoặc vuông, ví dụ ["phân số", "hỗn số"].`,
    'table.rows': () => 'Bảng cần một hàng tên cột và từ 1 đến 300 hàng. Hãy dán lại từ bảng tính.',
    'table.columns': () => 'Bảng cần từ 2 đến 12 cột. Hãy ngăn các ô bằng dấu | hoặc dán lại từ bảng tính.',
    'table.width': (_field, _other, line) =>
      `Dòng ${line} của bảng có nhiều ô hơn hàng tên cột. Hãy thêm tên cột hoặc bớt ô.`,
    'video.source': () => 'Khối phim cần một tệp phim hoặc một đường dẫn, không dùng cả hai.',
    'video.link': () => 'Đường dẫn phim phải là địa chỉ https của phim trên YouTube hoặc Vimeo.',
    'link.address': (_field, _other, address) =>
      `Đường dẫn “${address}” chưa đúng. Hãy dùng địa chỉ https đầy đủ, hoặc địa chỉ bắt đầu bằng / của cổng này.`,
    'menu.target': (_field, _other, label) =>
      `Mục “${label}” cần đúng một nơi đến: mục có sẵn, trang của trường hoặc đường dẫn.`,
    'home.once': (_field, _other, part) => `Phần “${part}” chỉ đặt một lần trên trang chủ.`,
    'colour.format': (field) => `“${field}” viết dạng dấu # và sáu chữ số hoặc chữ cái từ A đến F, ví dụ #27407A.`,
    'colour.contrast': (field, _other, ratio) =>
      `“${field}” chỉ có độ tương phản ${ratio} : 1 với nền trang, cần ít nhất 4,5 : 1 để ai cũng đọc được. Hãy chọn màu đậm hơn.`,
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
    'petition.answer': (field) => `Fill in “${field}” before the state becomes “Answered”.`,
    'announcement.classes': () => 'You can write only to classes you are homeroom teacher of, or teach.',
    'figures.base': () => 'A percentage is at most 100 and needs “Out of”, so that very small numbers are not shown.',
    'keywords.list': (field) => `“${field}” is a list of words such as ["fractions", "numbers"].`,
    'table.rows': () => 'A table needs a row that names the columns and 1 to 300 rows. Paste it again.',
    'table.columns': () => 'A table has 2 to 12 columns. Put | between cells, or paste it from a spreadsheet.',
    'table.width': (_field, _other, line) =>
      `Line ${line} of the table has more cells than the row that names the columns.`,
    'video.source': () => 'A film needs a file or an address, and not both.',
    'video.link': () => 'The address must be an https address of a film at YouTube or Vimeo.',
    'link.address': (_field, _other, address) =>
      `The address “${address}” is not right. Use a full https address, or one of this portal that begins with /.`,
    'menu.target': (_field, _other, label) =>
      `The entry “${label}” needs exactly one target: section, page or address.`,
    'home.once': (_field, _other, part) => `“${part}” can stand on the home page once only.`,
    'colour.format': (field) => `“${field}” is # and six digits or letters from A to F, such as #27407A.`,
    'colour.contrast': (field, _other, ratio) =>
      `“${field}” has a contrast of only ${ratio} : 1 with the page; it takes at least 4.5 : 1 to be read by everybody. Choose a darker colour.`,
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

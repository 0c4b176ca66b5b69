/** What people read in the screens of the library. Keys are used as `library.<key>`. */
export const vi = {
  'desk.menu': 'Mượn trả sách',
  'desk.title': 'Bàn mượn trả',
  'desk.subtitle': 'Quét hoặc gõ mã rồi nhấn Enter',
  'desk.reader': 'Mã bạn đọc',
  'desk.reader-hint': 'Mã học sinh, hoặc mã định danh hay thư điện tử của thầy cô',
  'desk.copy': 'Mã sách',
  'desk.copy-hint': 'Mã vạch hoặc số đăng ký cá biệt',
  'desk.lend': 'Cho mượn',
  'desk.return': 'Nhận trả',
  'desk.renew': 'Gia hạn',
  'desk.lent': 'Đã cho mượn {copy}, hạn trả {due}.',
  'desk.returned': 'Đã nhận lại {copy}.',
  'desk.renewed': 'Đã gia hạn {copy} đến {due}.',
  'desk.holds': '{reader} đang giữ {count} trên {most} cuốn',
  'desk.holds-none': '{reader} chưa mượn cuốn nào (được mượn {most} cuốn)',
  'desk.due': 'Hạn trả {due}',
  'desk.late': 'Quá hạn từ {due}',
  'desk.overdue': 'Sách quá hạn',
  'desk.overdue-none': 'Không có sách nào quá hạn.',
  'error.load': 'Không tải được dữ liệu. Thầy cô hãy kiểm tra mạng rồi thử lại.',
  'error.unknown': 'Có trục trặc. Thầy cô hãy thử lại sau ít phút.',
} as const;

export type MessageKey = keyof typeof vi;
export type Messages = Readonly<Record<MessageKey, string>>;

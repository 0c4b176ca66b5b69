/** In the Content-Type Builder, while the school's types are developed. */
export const builder = {
  'builder.title': 'Phê duyệt',
  'builder.governed': 'Phải được duyệt mới có hiệu lực',
  'builder.governed.hint': 'Không cách nào công bố được nội dung của loại này, trừ đúng bản đã được duyệt.',
  'builder.ungoverned': 'Sau khi lưu, ai có quyền công bố đều công bố được ngay, không cần duyệt nữa.',
  'builder.workflow': 'Quy trình duyệt',
  'builder.workflow.hint': 'Dùng khi nhà trường chưa chọn quy trình khác cho loại này ở trang “Quy trình”.',
  'builder.workflow.needed': 'Hãy chọn một quy trình duyệt.',
  'builder.workflow.unknown': 'Không có quy trình nào mang mã “{code}”. Hãy chọn một quy trình khác.',
  'builder.drafts.needed': 'Hãy bật bản nháp và công bố: không có bản nháp thì lưu lần nào cũng có hiệu lực ngay.',
  'builder.uncovered': 'Trường không cần duyệt',
  'builder.uncovered.hint': 'Sửa những trường này không cần duyệt lại, ví dụ ghi chú sau tiết dạy.',
  'builder.uncovered.none': 'Trường nào cũng cần duyệt',
} as const;

/** Beside the form of a document. */
export const panel = {
  'panel.title': 'Phê duyệt',
  'panel.save-first': 'Thầy cô bấm “Lưu” trước khi gửi duyệt.',
  'panel.new': 'Bài mới: lưu bản nháp trước, rồi gửi duyệt.',
  'panel.locked': 'Đang chờ duyệt nên tạm khoá sửa. Muốn sửa, thầy cô bấm “Thu hồi”.',
  'panel.locked.others': 'Đang chờ duyệt nên tạm khoá sửa.',
  'panel.remark': '{name} nhắn:',
  'panel.open-run': 'Xem quá trình duyệt',
  'panel.open-in-force': 'Xem bản đang có hiệu lực',
  'panel.explain': 'Nội dung có hiệu lực sau khi được duyệt.',
  'panel.set.open': 'Dòng này thuộc sổ trên. Thầy cô xác nhận và đóng sổ ở trang “Sổ theo kỳ”.',
  'panel.set.closed': 'Sổ đã đóng nên dòng này không sửa được.',
  'panel.submit.body':
    'Sau khi gửi, bài tạm khoá sửa cho tới khi có ý kiến duyệt. Trước ý kiến đầu tiên thầy cô vẫn thu hồi được.',
  'panel.submit.note': 'Lời nhắn cho người duyệt (không bắt buộc)',
} as const;

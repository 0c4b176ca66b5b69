/** Looking at a draft on the portal. */
export const preview: Record<string, string> = {
  'preview.panel.title': 'Xem trước',
  'preview.panel.button': 'Mở bản xem trước',
  'preview.panel.button-configuration': 'Thiết lập xem trước',
  'preview.panel.button-disabled-tooltip': 'Thầy cô hãy lưu trước khi xem',
  'preview.page-title': 'Xem trước: {contentType}',
  'preview.header.close': 'Đóng bản xem trước',
  'preview.copy.label': 'Chép đường dẫn xem trước',
  'preview.copy.success': 'Đã chép đường dẫn xem trước',
  'preview.tabs.label': 'Bản được xem',
  'preview.content.close-editor': 'Đóng ô soạn',
  'preview.content.open-editor': 'Mở ô soạn',
  'preview.device.select': 'Chọn loại màn hình',
  'preview.device.desktop': 'Máy tính',
  'preview.device.mobile': 'Điện thoại',
};

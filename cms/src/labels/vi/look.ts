import type { FieldLabel, Labels } from '../shape.ts';

const title: FieldLabel = ['Tiêu đề', 'Để trống thì dùng tiêu đề có sẵn.'];
const target = {
  label: ['Chữ hiện ra', 'Ngắn gọn, ví dụ: Tuyển sinh.'],
  section: ['Mục có sẵn', 'Một phần của cổng thông tin.'],
  page: ['Trang của trường', 'Trang đã xuất bản. Chỉ chọn một: mục có sẵn, trang, hoặc đường dẫn.'],
  link: ['Đường dẫn', 'Địa chỉ https của nơi khác, hoặc địa chỉ bắt đầu bằng / của cổng này.'],
} as const satisfies Record<string, FieldLabel>;

/** How the portal looks: menu, home page, footer, colours. */
export const look = {
  'api::portal-setting.portal-setting': {
    name: 'Giao diện cổng thông tin',
    help: 'Trình đơn, trang chủ, chân trang và màu của cổng thông tin. Lưu là hiện ngay.',
    fields: {
      menu: [
        'Trình đơn chính',
        'Theo thứ tự hiện ra. Để trống thì dùng các mục có sẵn và những trang bật “Hiện trong trình đơn”.',
      ],
      home: [
        'Trang chủ',
        'Các phần của trang chủ theo thứ tự hiện ra. Để trống thì có đủ bốn phần: hôm nay, tin, lối vào, về trường.',
      ],
      footerColumns: ['Các cột ở chân trang', 'Nhiều nhất ba cột. Để trống thì chân trang nhắc lại trình đơn.'],
      footerText: ['Lời ở chân trang', 'Ví dụ: giấy phép nội dung, người chịu trách nhiệm.'],
      actionColour: [
        'Màu liên kết và nút',
        'Dạng #27407A (chàm). Màu phải đủ đậm để đọc được; màu cho nền tối tự tính. Gợi ý: #1F5E4B (lá), #6B2D5C (mận), #7A3B12 (gỗ). Lấy theo bản tiếng Việt.',
      ],
      accentColour: [
        'Màu nhấn',
        'Dạng #B5361F (son), dùng cho ngày hôm nay và điều khẩn. Cũng phải đủ đậm. Lấy theo bản tiếng Việt.',
      ],
    },
  },
  'portal.menu-entry': {
    name: 'Mục trình đơn',
    help: 'Một mục của trình đơn chính.',
    fields: {
      ...target,
      links: ['Mục con', 'Có mục con thì mục này mở ra danh sách; khi ấy chỉ cần chữ hiện ra.'],
    },
  },
  'portal.link': {
    name: 'Liên kết',
    help: 'Một liên kết trong trình đơn hoặc ở chân trang.',
    fields: target,
  },
  'portal.footer-column': {
    name: 'Cột ở chân trang',
    help: 'Một nhóm liên kết.',
    fields: { title: ['Tên cột', 'Ví dụ: Dành cho phụ huynh.'], links: ['Các liên kết', 'Từ 1 đến 12 liên kết.'] },
  },
  'home.today': { name: 'Trang chủ: hôm nay', help: 'Thông báo và lịch sắp tới.', fields: { title } },
  'home.news': { name: 'Trang chủ: tin', help: 'Những bài mới nhất.', fields: { title } },
  'home.doors': { name: 'Trang chủ: lối vào', help: 'Lối đến thư viện, tuyển sinh, công khai.', fields: { title } },
  'home.about': { name: 'Trang chủ: về trường', help: 'Tên, khẩu hiệu, địa chỉ của trường.', fields: { title } },
} as const satisfies Labels;

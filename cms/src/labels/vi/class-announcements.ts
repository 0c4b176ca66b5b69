import type { Labels } from '../shape.ts';

export const classAnnouncements = {
  'api::class-announcement.class-announcement': {
    name: 'Thông báo của lớp',
    help: 'Chỉ học sinh, phụ huynh các lớp được chọn và thầy cô dạy các lớp đó đọc được, sau khi đăng nhập cổng thông tin.',
    fields: {
      title: ['Tiêu đề', 'Ai cần làm gì, trước ngày nào.'],
      level: ['Mức độ', 'Thông báo khẩn đứng trên cùng.'],
      classes: ['Các lớp', 'Lớp mình chủ nhiệm hoặc đang dạy. Chưa chọn lớp thì chưa ai thấy.'],
      author: ['Người viết', 'Hệ thống tự ghi.'],
      validFrom: ['Hiện từ ngày', 'Trước ngày này thông báo chưa hiện. Để trống là hôm nay.'],
      validTo: ['Hiện đến hết ngày', 'Để trống là hiện mãi.'],
      body: ['Nội dung', 'Viết ngắn, việc cần làm đặt lên đầu. Không nêu chuyện riêng của một em trước cả lớp.'],
    },
  },
} as const satisfies Labels;

import type { FieldLabel, Labels } from '../shape.ts';

const slug: FieldLabel = ['Đường dẫn', 'Phần cuối của địa chỉ trang. Để trống thì hệ thống đặt theo tiêu đề.'];

export const portal = {
  'api::news-category.news-category': {
    name: 'Chuyên mục tin',
    help: 'Nhóm của tin tức trên cổng thông tin.',
    fields: {
      name: ['Tên chuyên mục', 'Ngắn gọn, ví dụ: Hoạt động Đội.'],
      slug,
    },
  },
  'api::news-article.news-article': {
    name: 'Tin tức',
    help: 'Bài viết về hoạt động của trường. Ban giám hiệu duyệt là hiện ngay trên cổng thông tin.',
    fields: {
      title: ['Tiêu đề', 'Nói được điều chính trong một câu.'],
      slug,
      summary: ['Tóm tắt', 'Một hai câu, hiện trong danh sách tin.'],
      body: ['Nội dung', 'Không nêu thông tin riêng của học sinh khi chưa được đồng ý.'],
      cover: ['Ảnh bìa', 'Ảnh ngang của trường. Ảnh có học sinh cần sự đồng ý của gia đình.'],
      coverAlt: ['Mô tả ảnh bìa', 'Ảnh cho thấy điều gì, dành cho người không nhìn thấy ảnh.'],
      category: ['Chuyên mục', 'Nhóm tin của bài viết.'],
      tags: ['Thẻ', 'Từ khoá để xem các bài cùng chủ đề, ví dụ STEM.'],
      publishedOn: ['Ngày đăng', 'Để trống là hôm nay.'],
      featured: ['Tin nổi bật', 'Đặt ở đầu trang chủ.'],
    },
  },
  'api::announcement.announcement': {
    name: 'Thông báo',
    help: 'Điều mọi người cần biết trong một thời gian.',
    fields: {
      title: ['Tiêu đề', 'Ai cần làm gì, trước ngày nào.'],
      slug,
      level: ['Mức độ', 'Thông báo khẩn hiện trên mọi trang.'],
      body: ['Nội dung', 'Viết ngắn, việc cần làm đặt lên đầu.'],
      validFrom: ['Hiện từ ngày', 'Trước ngày này thông báo chưa hiện. Để trống là hôm nay.'],
      validTo: ['Hiện đến hết ngày', 'Để trống là hiện mãi.'],
      files: ['Tệp đính kèm', 'Văn bản, biểu mẫu cho mọi người tải về.'],
    },
  },
  'api::event.event': {
    name: 'Sự kiện',
    help: 'Việc diễn ra ở trường vào một ngày giờ nhất định.',
    fields: {
      title: ['Tên sự kiện', 'Ví dụ: Họp phụ huynh đầu năm.'],
      slug,
      startsAt: ['Bắt đầu lúc', 'Ngày và giờ bắt đầu.'],
      endsAt: ['Kết thúc lúc', 'Để trống khi chưa rõ.'],
      allDay: ['Cả ngày', 'Bật thì cổng thông tin chỉ hiện ngày.'],
      place: ['Địa điểm', 'Ví dụ: Hội trường tầng 2.'],
      description: ['Nội dung', 'Chương trình, những gì cần chuẩn bị.'],
    },
  },
  'api::page.page': {
    name: 'Trang',
    help: 'Trang ít thay đổi, như giới thiệu hay liên hệ.',
    fields: {
      title: ['Tiêu đề', 'Tên trang, cũng là chữ trong trình đơn.'],
      slug,
      body: ['Lời mở đầu', 'Đoạn viết đứng đầu trang. Trang ngắn chỉ cần đoạn này.'],
      blocks: ['Các khối', 'Phần sau lời mở đầu: văn bản, ảnh, bảng, tệp, phim, bản đồ… theo thứ tự hiện ra.'],
      showInMenu: [
        'Hiện trong trình đơn',
        'Đưa trang vào trình đơn có sẵn. Khi “Giao diện cổng thông tin” đã có trình đơn riêng thì chọn trang ở đó.',
      ],
      menuOrder: ['Thứ tự trong trình đơn', 'Số nhỏ đứng trước.'],
    },
  },
  'api::disclosure-document.disclosure-document': {
    name: 'Văn bản công khai',
    help: 'Những gì trường phải công khai theo quy định.',
    fields: {
      title: ['Tên văn bản', 'Tên đầy đủ của văn bản.'],
      slug,
      number: ['Số, ký hiệu', 'Ví dụ: 45/TB-THCSKV.'],
      issuedOn: ['Ngày ban hành', 'Ngày ghi trên văn bản.'],
      schoolYear: ['Năm học', 'Năm học mà văn bản nói đến.'],
      category: ['Nội dung công khai', 'Nhóm nội dung theo quy định về công khai.'],
      summary: ['Tóm tắt', 'Một hai câu để người đọc biết có nên mở không.'],
      files: ['Tệp', 'Bản PDF có chữ tìm kiếm được.'],
    },
  },
} as const satisfies Labels;

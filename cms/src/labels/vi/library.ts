import type { Labels } from '../shape.ts';

export const library = {
  'api::library-item.library-item': {
    name: 'Tài liệu thư viện',
    help: 'Sách, bài giảng, đề kiểm tra và các tài liệu khác của thư viện số.',
    fields: {
      title: ['Nhan đề', 'Như trên bìa.'],
      slug: ['Đường dẫn', 'Phần cuối của địa chỉ trang. Để trống thì hệ thống đặt theo nhan đề.'],
      creators: ['Tác giả', 'Nhiều người thì cách nhau bằng dấu chấm phẩy.'],
      kind: ['Loại tài liệu', 'Bạn đọc lọc theo mục này.'],
      subject: ['Môn học', 'Để trống khi không thuộc môn nào.'],
      grades: ['Dành cho lớp', 'Danh sách các khối, ví dụ [4, 5]. Để trống là mọi lớp.'],
      series: ['Bộ sách', 'Tên bộ hoặc tùng thư.'],
      description: ['Giới thiệu', 'Vài câu về nội dung, được dùng khi tìm kiếm.'],
      publisher: ['Nhà xuất bản', 'Nơi phát hành.'],
      year: ['Năm xuất bản', 'Bốn chữ số.'],
      language: ['Ngôn ngữ', 'Mã ngôn ngữ: vi, en, fr…'],
      isbn: ['ISBN', '10 hoặc 13 chữ số, có thể có dấu gạch nối.'],
      licence: ['Giấy phép', 'Trường được dùng tài liệu này theo cách nào.'],
      rightsHolder: ['Chủ sở hữu quyền', 'Người hoặc đơn vị giữ bản quyền.'],
      licenceEndsOn: ['Giấy phép hết hạn', 'Để trống khi không có thời hạn.'],
      accessLevel: ['Mức truy cập', 'Chỉ xem thông tin, đọc trên mạng hay được tải về.'],
      audience: ['Ai được xem', 'Mọi người, học sinh và phụ huynh, hay chỉ giáo viên, nhân viên.'],
      cover: ['Ảnh bìa', 'Ảnh đứng của bìa sách.'],
      file: ['Tệp', 'PDF, EPUB, âm thanh hoặc phim. Nội dung chữ sẽ tìm kiếm được.'],
      externalUrl: ['Liên kết ngoài', 'Địa chỉ đầy đủ, bắt đầu bằng https://.'],
    },
  },
  'api::search-synonym.search-synonym': {
    name: 'Từ đồng nghĩa khi tìm kiếm',
    help: 'Chữ viết tắt và cách gọi khác mà bạn đọc hay gõ. Có hiệu lực ngay, không cần khởi động lại.',
    fields: {
      words: [
        'Các từ',
        'Cách nhau bằng dấu chấm phẩy, ví dụ: sgk; sách giáo khoa. Chỉ ghi một từ là tắt nhóm có sẵn bắt đầu bằng từ ấy.',
      ],
      note: ['Ghi chú', 'Vì sao cần nhóm này.'],
    },
  },
} as const satisfies Labels;

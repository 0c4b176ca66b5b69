import type { FieldLabel, Labels } from '../shape.ts';

const slug: FieldLabel = ['Đường dẫn', 'Phần cuối của địa chỉ trang. Để trống thì hệ thống đặt theo tên.'];

/** Types that show the school's records on the portal. */
export const records = {
  'api::timetable-entry.timetable-entry': {
    name: 'Thời khoá biểu',
    help: 'Mỗi tiết trong tuần của một lớp là một dòng. Hệ thống từ chối tiết trùng lớp, trùng giáo viên hoặc trùng phòng.',
    fields: {
      schoolClass: ['Lớp', 'Lớp học tiết này.'],
      weekday: ['Thứ', 'Ngày trong tuần.'],
      session: ['Buổi', 'Sáng hay chiều.'],
      periodNumber: ['Tiết', 'Tiết thứ mấy trong buổi.'],
      subject: ['Môn học', 'Môn của tiết học.'],
      teacher: ['Giáo viên', 'Người dạy tiết này trong tuần bình thường.'],
      room: ['Phòng', 'Để trống khi học tại phòng của lớp hoặc ngoài sân.'],
      validFrom: ['Áp dụng từ', 'Để trống là từ ngày đầu năm học của lớp.'],
      validTo: [
        'Áp dụng đến',
        'Để trống là đến hết năm học. Khi đổi thời khoá biểu, hãy kết thúc dòng cũ rồi thêm dòng mới.',
      ],
    },
  },
  'api::school-document.school-document': {
    name: 'Văn bản nhà trường',
    help: 'Kế hoạch, quy chế, quyết định và văn bản của cơ quan quản lý. Hiệu trưởng duyệt là hiện ngay ở mục Văn bản.',
    fields: {
      title: ['Tên văn bản', 'Trích yếu đầy đủ của văn bản.'],
      slug,
      kind: ['Loại văn bản', 'Văn bản do cơ quan quản lý gửi đến thì chọn Văn bản cấp trên.'],
      number: ['Số, ký hiệu', 'Ví dụ: 45/QĐ-THCSKV.'],
      issuedOn: ['Ngày ban hành', 'Ngày ghi trên văn bản.'],
      issuer: ['Nơi ban hành', 'Để trống là do nhà trường ban hành.'],
      signer: ['Người ký', 'Họ tên và chức vụ người ký.'],
      effectiveFrom: ['Có hiệu lực từ', 'Để trống là từ ngày ban hành.'],
      effectiveTo: ['Có hiệu lực đến', 'Để trống là chưa có ngày hết hiệu lực.'],
      summary: ['Tóm tắt', 'Một hai câu để người đọc biết có nên mở không.'],
      replaces: ['Thay thế văn bản', 'Văn bản cũ mà văn bản này thay thế.'],
      files: ['Tệp', 'Bản PDF có chữ tìm kiếm được.'],
    },
  },
  'api::facility.facility': {
    name: 'Cơ sở vật chất',
    help: 'Phòng, sân và thiết bị mà trường giới thiệu ở mục Cơ sở vật chất. Trang tự cộng số lượng và diện tích.',
    fields: {
      name: ['Tên', 'Ví dụ: Phòng Tin học.'],
      slug,
      kind: ['Loại', 'Nhóm trên trang Cơ sở vật chất.'],
      count: ['Số lượng', 'Có bao nhiêu phòng hoặc bộ như vậy.'],
      area: ['Diện tích (m²)', 'Tổng diện tích của tất cả, để trống với thiết bị.'],
      capacity: ['Sức chứa', 'Tổng số chỗ của tất cả.'],
      description: ['Mô tả', 'Một hai câu: dùng để làm gì, có gì trong đó.'],
      inUseSince: ['Dùng từ năm', 'Bốn chữ số.'],
      picture: ['Ảnh', 'Ảnh ngang của trường. Ảnh có học sinh cần sự đồng ý của gia đình.'],
      pictureAlt: ['Mô tả ảnh', 'Ảnh cho thấy điều gì, dành cho người không nhìn thấy ảnh.'],
      shownOrder: ['Thứ tự', 'Số nhỏ đứng trước.'],
    },
  },
  'api::quality-table.quality-table': {
    name: 'Bảng số liệu chất lượng',
    help: 'Kết quả của năm học, chỉ số tổng hợp. Hiệu trưởng duyệt là hiện ở mục Công khai; số dưới 5 học sinh không hiện.',
    fields: {
      title: ['Tên bảng', 'Ví dụ: Kết quả học tập cấp trung học cơ sở.'],
      slug,
      schoolYear: ['Năm học', 'Năm học của số liệu.'],
      level: ['Cấp học', 'Số liệu nói về cấp nào.'],
      source: ['Nguồn', 'Lấy từ đâu, tính đến ngày nào.'],
      shownOrder: ['Thứ tự', 'Số nhỏ đứng trước.'],
      figures: ['Số liệu', 'Mỗi dòng một chỉ số, không nêu tên học sinh, không so sánh các lớp.'],
    },
  },
  'quality.figure': {
    name: 'Số liệu',
    help: 'Một chỉ số của bảng.',
    fields: {
      indicator: ['Chỉ số', 'Ví dụ: Hoàn thành tốt.'],
      grade: ['Khối', 'Để trống là cả cấp học.'],
      value: ['Giá trị', 'Con số, dùng dấu chấm hoặc phẩy thập phân.'],
      unit: ['Tính bằng', 'Phần trăm, số người hay đơn vị khác.'],
      unitName: ['Tên đơn vị', 'Khi là đơn vị khác, ví dụ: buổi.'],
      base: ['Tính trên', 'Tổng số học sinh mà phần trăm này tính trên đó.'],
    },
  },
  'api::news-tag.news-tag': {
    name: 'Thẻ tin',
    help: 'Từ khoá gắn vào tin tức, để xem các bài cùng chủ đề.',
    fields: {
      name: ['Tên thẻ', 'Ngắn gọn, ví dụ: STEM.'],
      slug,
    },
  },
} as const satisfies Labels;

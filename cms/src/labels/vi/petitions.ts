import type { Labels } from '../shape.ts';

export const petitions = {
  'api::petition.petition': {
    name: 'Kiến nghị, phản ánh',
    help: 'Điều người dân, phụ huynh hỏi, góp ý hay phản ánh với trường và việc trả lời. Không ai ngoài trường xem được.',
    fields: {
      code: ['Mã', 'Hệ thống tự đặt; người gửi dùng mã này để tra cứu.'],
      receivedAt: ['Nhận lúc', 'Hệ thống tự ghi.'],
      channel: ['Nhận qua', 'Gửi trên cổng thông tin, gặp trực tiếp, thư hay điện thoại.'],
      topic: ['Chủ đề', 'Việc chính được nói đến.'],
      state: ['Tình trạng', 'Người gửi thấy tình trạng này khi tra cứu.'],
      senderName: ['Người gửi', 'Họ tên như người gửi ghi.'],
      phone: ['Điện thoại', 'Để trả lời; người gửi cũng dùng để tra cứu.'],
      email: ['Thư điện tử', 'Để trả lời; người gửi cũng dùng để tra cứu.'],
      content: ['Nội dung', 'Nguyên văn lời người gửi.'],
      handler: ['Người xử lý', 'Thầy cô được giao; chỉ người này, văn thư và ban giám hiệu xem được.'],
      dueOn: ['Hạn trả lời', 'Mười ngày làm việc của trường kể từ ngày nhận; sửa được khi đã hẹn khác.'],
      answer: ['Trả lời', 'Người gửi đọc được khi tình trạng là “Đã trả lời” hoặc “Đã kết thúc”.'],
      answeredAt: ['Trả lời lúc', 'Hệ thống tự ghi khi chuyển sang “Đã trả lời”.'],
      suspected: ['Nghi là thư rác', 'Bỏ đánh dấu nếu đây là lời của người thật.'],
      suspicions: ['Vì sao nghi', 'Hệ thống tự ghi.'],
      keepUntil: ['Lưu đến ngày', 'Sau ngày này hệ thống tự xoá: 5 năm; thư rác 90 ngày.'],
    },
  },
} as const satisfies Labels;

export const petitionValues = {
  website: 'Cổng thông tin',
  'in-person': 'Gặp trực tiếp',
  letter: 'Thư, đơn giấy',
  'phone-call': 'Điện thoại',
  'e-mail': 'Thư điện tử',
  teaching: 'Dạy và học',
  'pupil-care': 'Bán trú, sức khoẻ, an toàn',
  conduct: 'Thái độ phục vụ',
  privacy: 'Dữ liệu cá nhân',
  other: 'Việc khác',
  received: 'Đã nhận',
  'in-hand': 'Đang xử lý',
  answered: 'Đã trả lời',
} as const;

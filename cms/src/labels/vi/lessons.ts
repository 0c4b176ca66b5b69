import type { Labels } from '../shape.ts';

export const lessons = {
  'api::lesson-plan.lesson-plan': {
    name: 'Kế hoạch bài dạy',
    help: 'Kế hoạch của một bài, được tổ trưởng duyệt trước khi lên lớp.',
    fields: {
      title: ['Tên bài dạy', 'Như trong kế hoạch dạy học của tổ.'],
      subject: ['Môn học', 'Môn của bài dạy.'],
      grade: ['Khối', 'Từ 1 đến 9.'],
      schoolYear: ['Năm học', 'Năm học thực hiện.'],
      author: ['Người soạn', 'Hệ thống tự ghi theo người đang đăng nhập.'],
      department: ['Tổ', 'Hệ thống tự ghi theo tổ của người soạn.'],
      week: ['Tuần', 'Tuần dạy, từ 1 đến 35.'],
      periodNumber: ['Tiết theo chương trình', 'Số thứ tự tiết trong phân phối chương trình.'],
      periods: ['Số tiết', 'Bài dạy trong mấy tiết.'],
      teachOn: ['Ngày dạy', 'Ngày dự kiến lên lớp.'],
      objectives: ['I. Mục tiêu', 'Yêu cầu cần đạt: kiến thức, năng lực, phẩm chất.'],
      equipment: ['II. Thiết bị và học liệu', 'Đồ dùng của giáo viên và học sinh.'],
      activities: ['III. Tiến trình dạy học', 'Các hoạt động theo thứ tự trên lớp.'],
      attachments: ['Tệp đính kèm', 'Phiếu học tập, bài trình chiếu.'],
      notesAfterTeaching: ['Điều chỉnh sau bài dạy', 'Ghi sau khi dạy; phần này không cần duyệt.'],
    },
  },
  'lesson.activity': {
    name: 'Hoạt động',
    help: 'Một hoạt động trong tiến trình dạy học.',
    fields: {
      kind: ['Loại hoạt động', 'Mở đầu, hình thành kiến thức, luyện tập hay vận dụng.'],
      objective: ['a) Mục tiêu', 'Học sinh đạt được gì sau hoạt động.'],
      content: ['b) Nội dung', 'Việc học sinh phải làm.'],
      product: ['c) Sản phẩm', 'Kết quả học sinh nộp hoặc trình bày.'],
      organisation: ['d) Tổ chức thực hiện', 'Giao nhiệm vụ, thực hiện, báo cáo, kết luận.'],
    },
  },
} as const satisfies Labels;

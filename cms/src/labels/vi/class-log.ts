import type { Labels } from '../shape.ts';

export const classLog = {
  'api::class-log-entry.class-log-entry': {
    name: 'Sổ ghi đầu bài',
    help: 'Mỗi tiết học một dòng; giáo viên xác nhận từng tiết, giáo viên chủ nhiệm đóng sổ theo tuần.',
    fields: {
      schoolClass: ['Lớp', 'Lớp học tiết này.'],
      schoolYear: ['Năm học', 'Hệ thống tự ghi theo lớp.'],
      date: ['Ngày', 'Ngày dạy; tuần của sổ tính theo ngày này.'],
      session: ['Buổi', 'Sáng hay chiều.'],
      periodNumber: ['Tiết', 'Tiết thứ mấy trong buổi.'],
      subject: ['Môn học', 'Môn của tiết học.'],
      programmePeriod: ['Tiết PPCT', 'Số thứ tự tiết theo phân phối chương trình.'],
      lessonTitle: ['Tên bài dạy', 'Bài hoặc nội dung đã dạy; cần có khi xác nhận.'],
      teacher: ['Giáo viên dạy', 'Người đứng lớp tiết này, kể cả dạy thay.'],
      insteadOf: ['Dạy thay cho', 'Giáo viên theo thời khoá biểu, nếu người khác dạy thay.'],
      absences: ['Học sinh vắng', 'Từng học sinh vắng, có phép hay không phép.'],
      remarks: ['Nhận xét', 'Nhận xét của giáo viên về tiết học.'],
      periodGrade: ['Xếp loại tiết', 'Theo quy định của trường: điểm 10 hoặc A, B, C, D; có thể để trống.'],
      confirmedAt: ['Xác nhận lúc', 'Hệ thống ghi khi giáo viên dạy xác nhận.'],
      late: ['Ghi bù', 'Hệ thống tự đánh dấu khi xác nhận sau giờ chốt sổ của buổi.'],
    },
  },
  'class-log.absence': {
    name: 'Học sinh vắng',
    help: 'Một học sinh vắng trong tiết học.',
    fields: {
      pupil: ['Học sinh', 'Học sinh của lớp.'],
      kind: ['Loại', 'Có phép hay không phép.'],
    },
  },
} as const satisfies Labels;

import type { Labels } from '../shape.ts';

export const organisation = {
  'api::school-profile.school-profile': {
    name: 'Thông tin trường',
    help: 'Tên, địa chỉ và lời giới thiệu của trường trên cổng thông tin.',
    fields: {
      name: ['Tên trường', 'Tên đầy đủ theo quyết định thành lập.'],
      shortName: ['Tên gọn', 'Dùng ở đầu trang và trên điện thoại.'],
      motto: ['Phương châm', 'Một câu ngắn dưới tên trường.'],
      schoolCode: ['Mã trường', 'Mã trong cơ sở dữ liệu ngành.'],
      level: ['Cấp học', 'Các cấp học của trường.'],
      address: ['Địa chỉ', 'Số nhà, đường, xã hoặc phường, tỉnh hoặc thành phố.'],
      phone: ['Điện thoại', 'Số máy của văn phòng.'],
      email: ['Thư điện tử', 'Hộp thư chung của trường.'],
      governingBody: ['Cơ quan quản lý', 'Tên cơ quan đang quản lý trường, ghi đúng như hiện nay.'],
      logo: ['Biểu trưng', 'Ảnh vuông, nền trong suốt là đẹp nhất.'],
      about: ['Giới thiệu', 'Lời giới thiệu trên cổng thông tin.'],
    },
  },
  'api::school-year.school-year': {
    name: 'Năm học',
    help: 'Mỗi năm học một bản ghi, với ngày bắt đầu và kết thúc.',
    fields: {
      code: ['Năm học', 'Viết như 2026-2027.'],
      startsOn: ['Ngày bắt đầu', 'Ngày tựu trường.'],
      secondSemesterStartsOn: ['Ngày vào học kỳ II', 'Ngày đầu tiên của học kỳ II.'],
      endsOn: ['Ngày kết thúc', 'Ngày tổng kết năm học.'],
      state: ['Trạng thái', 'Chỉ một năm học là năm đang học.'],
      saturdaySchool: ['Học cả thứ Bảy', 'Thời hạn duyệt tính cả thứ Bảy là ngày làm việc.'],
    },
  },
  'api::school-break.school-break': {
    name: 'Ngày nghỉ',
    help: 'Ngày lễ, đợt nghỉ và ngày trường đóng cửa; thời hạn duyệt không tính những ngày này.',
    fields: {
      name: ['Tên', 'Ví dụ Tết Nguyên đán, Nghỉ giữa học kỳ I.'],
      kind: ['Loại', 'Ngày lễ, nghỉ giữa kỳ hay trường đóng cửa.'],
      startsOn: ['Từ ngày', 'Ngày nghỉ đầu tiên.'],
      endsOn: ['Đến ngày', 'Ngày nghỉ cuối cùng.'],
    },
  },
  'api::department.department': {
    name: 'Tổ',
    help: 'Tổ chuyên môn và tổ văn phòng, với tổ trưởng, tổ phó và thành viên.',
    fields: {
      code: ['Mã tổ', 'Chữ in hoa không dấu, ví dụ TOAN-TIN.'],
      name: ['Tên tổ', 'Tên như trong quyết định thành lập tổ.'],
      kind: ['Loại tổ', 'Tổ chuyên môn hay tổ văn phòng.'],
      head: ['Tổ trưởng', 'Người duyệt kế hoạch bài dạy của tổ.'],
      deputyHead: ['Tổ phó', 'Người giúp việc cho tổ trưởng.'],
      vicePrincipal: ['Phó hiệu trưởng phụ trách', 'Người duyệt thay khi tổ trưởng là người soạn.'],
      members: ['Thành viên', 'Giáo viên, nhân viên thuộc tổ.'],
      subjects: ['Môn học', 'Các môn mà tổ phụ trách.'],
    },
  },
  'api::subject.subject': {
    name: 'Môn học',
    help: 'Môn học và hoạt động giáo dục theo chương trình.',
    fields: {
      code: ['Mã môn', 'Chữ in hoa không dấu, ví dụ TOAN.'],
      name: ['Tên môn', 'Tên trong chương trình giáo dục phổ thông.'],
      assessment: ['Cách đánh giá', 'Bằng nhận xét kết hợp điểm số, hay chỉ bằng nhận xét.'],
      fromGrade: ['Từ lớp', 'Khối lớp đầu tiên học môn này.'],
      toGrade: ['Đến lớp', 'Khối lớp cuối cùng học môn này.'],
    },
  },
  'api::school-class.school-class': {
    name: 'Lớp học',
    help: 'Lớp của một năm học, với giáo viên chủ nhiệm.',
    fields: {
      name: ['Tên lớp', 'Khối và chữ cái, ví dụ 5A.'],
      grade: ['Khối', 'Từ 1 đến 9.'],
      schoolYear: ['Năm học', 'Lớp 5A của mỗi năm học là một lớp khác.'],
      homeroomTeacher: ['Giáo viên chủ nhiệm', 'Người xem được hồ sơ học sinh của lớp.'],
      room: ['Phòng học', 'Phòng học chính của lớp.'],
      pupils: ['Học sinh', 'Học sinh đang ở trong lớp.'],
    },
  },
  'api::teaching-assignment.teaching-assignment': {
    name: 'Phân công giảng dạy',
    help: 'Ai dạy môn gì ở lớp nào, trong thời gian nào. Quyền xem học sinh đi theo phân công này.',
    fields: {
      teacher: ['Giáo viên', 'Người dạy.'],
      schoolClass: ['Lớp', 'Lớp được dạy.'],
      subject: ['Môn học', 'Môn được phân công.'],
      schoolYear: ['Năm học', 'Năm học của phân công.'],
      semester: ['Học kỳ', 'Một học kỳ hay cả năm.'],
      periodsPerWeek: ['Số tiết mỗi tuần', 'Có thể lẻ nửa tiết khi dạy cách tuần.'],
      validFrom: ['Có hiệu lực từ', 'Để trống là từ đầu năm học.'],
      validTo: ['Có hiệu lực đến', 'Để trống là đến hết năm học.'],
    },
  },
} as const satisfies Labels;

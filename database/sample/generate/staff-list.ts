import type { Gender, Position } from './types.ts';

/** Who works at the school: key, name, sex, birth year, department, position and what the person teaches. */
export interface StaffPlan {
  key: string;
  fullName: string;
  gender: Gender;
  birthYear: number;
  department: string | null;
  position: Position;
  jobTitle: string;
  teaches: string[];
  /** Local part of the address at khue.example; most people's is made from the name. */
  mailbox?: string;
}

const plan = (
  key: string,
  fullName: string,
  gender: Gender,
  birthYear: number,
  department: string | null,
  jobTitle: string,
  teaches: string[] = [],
  extra: Partial<Pick<StaffPlan, 'position' | 'mailbox'>> = {},
): StaffPlan => ({ key, fullName, gender, birthYear, department, position: 'teacher', jobTitle, teaches, ...extra });

const primary = ['TIENG-VIET', 'TOAN', 'DAO-DUC', 'TNXH', 'KHOA-HOC', 'LS-DL', 'HDTN'];
const classTeacher = 'Giáo viên tiểu học';

export const staffPlans: StaffPlan[] = [
  plan('hieu-truong', 'Lê Thị Thanh Hà', 'female', 1974, null, 'Hiệu trưởng', [], {
    position: 'principal',
    mailbox: 'hieutruong',
  }),
  plan('pho-hieu-truong', 'Phạm Quốc Bảo', 'male', 1978, null, 'Phó hiệu trưởng phụ trách chuyên môn', [], {
    position: 'vice-principal',
    mailbox: 'phohieutruong',
  }),
  plan('pho-hieu-truong-2', 'Trịnh Thị Minh Thu', 'female', 1980, null, 'Phó hiệu trưởng phụ trách cấp tiểu học', [], {
    position: 'vice-principal',
  }),

  plan('lop-1a', 'Nguyễn Thị Hồng Nhung', 'female', 1979, 'TO-123', classTeacher, primary, { mailbox: 'totruong.123' }),
  plan('lop-1b', 'Đặng Thị Kim Liên', 'female', 1985, 'TO-123', classTeacher, primary),
  plan('lop-2a', 'Bùi Thị Thuỳ Linh', 'female', 1990, 'TO-123', classTeacher, primary),
  plan('lop-2b', 'Ngô Phương Thảo', 'female', 1993, 'TO-123', classTeacher, primary),
  plan('lop-3a', 'Vũ Thị Bích Ngọc', 'female', 1983, 'TO-123', classTeacher, primary),
  plan('lop-3b', 'Trần Thị Mỹ Hạnh', 'female', 1996, 'TO-123', classTeacher, primary),
  plan('tieu-hoc-7', 'Hà Thị Vân Anh', 'female', 1998, 'TO-123', classTeacher, primary),

  plan('lop-4a', 'Phan Thị Lệ Thuỷ', 'female', 1977, 'TO-45', classTeacher, primary, { mailbox: 'totruong.45' }),
  plan('lop-4b', 'Lưu Thị Thanh Tâm', 'female', 1988, 'TO-45', classTeacher, primary),
  plan('lop-5a', 'Đoàn Thị Hải Yến', 'female', 1986, 'TO-45', classTeacher, primary, { mailbox: 'giaovien.lop5' }),
  plan('lop-5b', 'Hoàng Mạnh Hà', 'male', 1982, 'TO-45', classTeacher, primary),
  plan('tieu-hoc-12', 'Cao Thị Ngọc Ánh', 'female', 1997, 'TO-45', classTeacher, primary),

  plan('toan-1', 'Trần Đình Khôi', 'male', 1981, 'TO-TOAN-TIN', 'Giáo viên Toán', ['TOAN'], {
    mailbox: 'totruong.toan',
  }),
  plan('toan-2', 'Nguyễn Thu Trang', 'female', 1992, 'TO-TOAN-TIN', 'Giáo viên Toán', ['TOAN'], {
    mailbox: 'giaovien',
  }),
  plan('toan-3', 'Lê Hữu Phước', 'male', 1987, 'TO-TOAN-TIN', 'Giáo viên Toán', ['TOAN'], {
    mailbox: 'giaovien.toan',
  }),
  plan('toan-4', 'Đinh Thị Hạnh', 'female', 1995, 'TO-TOAN-TIN', 'Giáo viên Toán', ['TOAN']),
  plan('tin-1', 'Vũ Minh Tân', 'male', 1989, 'TO-TOAN-TIN', 'Giáo viên Tin học', ['TIN-HOC', 'TIN-CN']),
  plan('tin-2', 'Hồ Thị Quỳnh Nga', 'female', 1994, 'TO-TOAN-TIN', 'Giáo viên Tin học', ['TIN-CN', 'TIN-HOC']),

  plan('van-1', 'Đỗ Thị Minh Nguyệt', 'female', 1976, 'TO-VAN-NN', 'Giáo viên Ngữ văn', ['NGU-VAN'], {
    mailbox: 'totruong.van',
  }),
  plan('van-2', 'Nguyễn Thị Bình', 'female', 1984, 'TO-VAN-NN', 'Giáo viên Ngữ văn', ['NGU-VAN'], {
    mailbox: 'giaovien.van',
  }),
  plan('van-3', 'Mai Thanh Huyền', 'female', 1991, 'TO-VAN-NN', 'Giáo viên Ngữ văn', ['NGU-VAN']),
  plan('van-4', 'Tạ Quang Thành', 'male', 1993, 'TO-VAN-NN', 'Giáo viên Ngữ văn', ['NGU-VAN']),
  plan('anh-1', 'Phạm Hồng Vân', 'female', 1985, 'TO-VAN-NN', 'Giáo viên Tiếng Anh', ['TIENG-ANH'], {
    mailbox: 'giaovien.anh',
  }),
  plan('anh-2', 'Lý Bảo Trâm', 'female', 1996, 'TO-VAN-NN', 'Giáo viên Tiếng Anh', ['TIENG-ANH']),
  plan('anh-3', 'Dương Thế Anh', 'male', 1990, 'TO-VAN-NN', 'Giáo viên Tiếng Anh', ['TIENG-ANH']),
  plan('anh-4', 'Nguyễn Ngọc Quyên', 'female', 1999, 'TO-VAN-NN', 'Giáo viên Tiếng Anh', ['TIENG-ANH']),

  plan('khtn-1', 'Bùi Trọng Khánh', 'male', 1980, 'TO-KHTN', 'Giáo viên Khoa học tự nhiên', ['KHTN'], {
    mailbox: 'totruong.khtn',
  }),
  plan('khtn-2', 'Trần Thị Loan', 'female', 1986, 'TO-KHTN', 'Giáo viên Khoa học tự nhiên', ['KHTN'], {
    mailbox: 'giaovien.khtn',
  }),
  plan('khtn-3', 'Nguyễn Công Minh', 'male', 1991, 'TO-KHTN', 'Giáo viên Khoa học tự nhiên', ['KHTN']),
  plan('khtn-4', 'Quách Thị Nhàn', 'female', 1995, 'TO-KHTN', 'Giáo viên Khoa học tự nhiên', ['KHTN']),
  plan('cong-nghe-1', 'Phan Tuấn Kiên', 'male', 1988, 'TO-KHTN', 'Giáo viên Công nghệ', ['CONG-NGHE']),

  plan('su-dia-1', 'Lê Bích Thuỷ', 'female', 1979, 'TO-KHXH-NT', 'Giáo viên Lịch sử và Địa lí', ['LS-DL', 'GDDP'], {
    mailbox: 'totruong.khxh',
  }),
  plan('su-dia-2', 'Vũ Xuân Hoà', 'male', 1990, 'TO-KHXH-NT', 'Giáo viên Lịch sử và Địa lí', ['LS-DL', 'GDDP']),
  plan('gdcd-1', 'Nguyễn Thị Phượng', 'female', 1987, 'TO-KHXH-NT', 'Giáo viên Giáo dục công dân', ['GDCD', 'GDDP']),
  plan('am-nhac-1', 'Hoàng Thị Nga', 'female', 1992, 'TO-KHXH-NT', 'Giáo viên Âm nhạc', ['AM-NHAC']),
  plan('mi-thuat-1', 'Đặng Xuân Bách', 'male', 1989, 'TO-KHXH-NT', 'Giáo viên Mĩ thuật', ['MI-THUAT']),
  plan('the-chat-1', 'Võ Quốc Tuấn', 'male', 1984, 'TO-KHXH-NT', 'Giáo viên Giáo dục thể chất', ['GDTC']),
  plan('the-chat-2', 'Nguyễn Đức Hoà', 'male', 1994, 'TO-KHXH-NT', 'Giáo viên Giáo dục thể chất', ['GDTC']),
  plan('tong-phu-trach', 'Đỗ Anh Tuấn', 'male', 1993, 'TO-KHXH-NT', 'Tổng phụ trách Đội, biên tập cổng thông tin', [], {
    mailbox: 'bientap',
  }),

  plan('ke-toan', 'Trịnh Thu Hương', 'female', 1982, 'TO-VP', 'Kế toán', [], { position: 'accountant' }),
  plan('van-thu', 'Hoàng Thị Mai', 'female', 1988, 'TO-VP', 'Văn thư', [], { position: 'clerk', mailbox: 'vanthu' }),
  plan('thu-vien', 'Vũ Ngọc Diệp', 'female', 1990, 'TO-VP', 'Nhân viên thư viện', [], {
    position: 'librarian',
    mailbox: 'thuthu',
  }),
  plan('y-te', 'Lương Thị Hiền', 'female', 1991, 'TO-VP', 'Nhân viên y tế trường học', [], { position: 'nurse' }),
  plan('cntt', 'Bùi Hải Long', 'male', 1995, 'TO-VP', 'Nhân viên công nghệ thông tin', [], {
    position: 'it-administrator',
    mailbox: 'cntt',
  }),
  plan('thiet-bi', 'Ngô Đức Trọng', 'male', 1992, 'TO-VP', 'Nhân viên thiết bị, thí nghiệm', [], {
    position: 'clerk',
  }),
];

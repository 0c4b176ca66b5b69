import type { Random } from './random.ts';
import type { Gender } from './types.ts';

/** How often a family name occurs, roughly as in the country. */
const surnames = [
  ['Nguyễn', 36],
  ['Trần', 11],
  ['Lê', 10],
  ['Phạm', 7],
  ['Hoàng', 5],
  ['Vũ', 4],
  ['Võ', 2],
  ['Đặng', 3],
  ['Bùi', 4],
  ['Đỗ', 3],
  ['Hồ', 2],
  ['Ngô', 2],
  ['Dương', 2],
  ['Lý', 1],
  ['Đinh', 2],
  ['Đoàn', 1],
  ['Phan', 3],
  ['Trịnh', 2],
  ['Mai', 1],
  ['Cao', 1],
  ['Lưu', 1],
  ['Tạ', 1],
  ['Thái', 1],
  ['Quách', 1],
  ['Hà', 1],
] as const;

/** Family names that are usual among peoples other than the Kinh. */
const surnamesByEthnicity: Record<string, readonly string[]> = {
  Mường: ['Bùi', 'Quách', 'Hà', 'Đinh', 'Phạm'],
  Thái: ['Lò', 'Cầm', 'Hà', 'Vi', 'Lương'],
  Tày: ['Nông', 'Hoàng', 'Ma', 'Triệu'],
  Hoa: ['Lâm', 'Trương', 'Lý', 'Quách'],
  Dao: ['Triệu', 'Bàn', 'Đặng'],
};

const pupilGiven: Record<Gender, readonly string[]> = {
  female: [
    'Ngọc Anh|Bảo Anh|Diệu Anh|Khánh An|Hoài An|Minh Châu|Bảo Châu|Quỳnh Chi|Linh Chi|Mai Chi|Thuỳ Dung|Ánh Dương',
    'Thuỳ Dương|Hương Giang|Châu Giang|Ngân Hà|Thu Hà|Gia Hân|Ngọc Hân|Minh Hằng|Thanh Hiền|Khánh Hoà|Minh Huệ',
    'Lan Hương|Mai Hương|Ngọc Huyền|Khánh Huyền|Vân Khánh|Mai Khanh|Ngọc Lan|Hoàng Lan|Khánh Linh|Phương Linh',
    'Diệu Linh|Thuỳ Linh|Cẩm Ly|Khánh Ly|Ngọc Mai|Xuân Mai|Hiểu Minh|Trà My|Hà My|Thảo My|Bảo Ngân|Kim Ngân',
    'Bích Ngọc|Bảo Ngọc|Minh Nguyệt|Ánh Nguyệt|Yến Nhi|Tuệ Nhi|Uyên Nhi|Hồng Nhung|Quỳnh Như|Kiều Oanh|Hà Phương',
    'Minh Phương|Mai Phương|Thu Phượng|Tú Quyên|Diễm Quỳnh|Như Quỳnh|Thanh Tâm|Minh Tâm|Phương Thảo|Thu Thảo',
    'Anh Thư|Minh Thư|Thanh Thuý|Thanh Thuỷ|Cát Tiên|Thuỷ Tiên|Bảo Trâm|Ngọc Trâm|Huyền Trang|Quỳnh Trang|Thu Trang',
    'Thanh Trúc|Cẩm Tú|Phương Uyên|Tố Uyên|Hồng Vân|Tường Vi|Thảo Vy|Khánh Vy|Hải Yến|Phi Yến',
  ].flatMap((line) => line.split('|')),
  male: [
    'Đức Anh|Tuấn Anh|Nhật Anh|Thiên Ân|Gia Bảo|Quốc Bảo|Thái Bình|Minh Châu|Mạnh Cường|Hải Đăng|Minh Đăng|Tiến Đạt',
    'Thành Đạt|Minh Đức|Trung Đức|Anh Dũng|Trí Dũng|Quang Duy|Bảo Duy|Hoàng Dương|Thái Dương|Hoàng Giang|Trường Giang',
    'Minh Hải|Nam Hải|Ngọc Hiếu|Trung Hiếu|Minh Hiếu|Huy Hoàng|Minh Hoàng|Việt Hoàng|Quang Huy|Gia Huy|Đức Huy',
    'Phi Hùng|Tuấn Hưng|Gia Hưng|Minh Khang|Gia Khang|Duy Khánh|Quốc Khánh|Anh Khoa|Đăng Khoa|Minh Khôi|Đăng Khôi',
    'Trung Kiên|Tuấn Kiệt|Gia Kiệt|Tùng Lâm|Hải Lâm|Hoàng Long|Bảo Long|Thành Long|Đức Lương|Đức Minh|Nhật Minh',
    'Quang Minh|Hoàng Nam|Hải Nam|Nhật Nam|Trọng Nghĩa|Khôi Nguyên|Phúc Nguyên|Minh Nhật|Tấn Phát|Đức Phong|Hải Phong',
    'Thanh Phong|Gia Phúc|Hoàng Phúc|Minh Phúc|Việt Phương|Minh Quân|Anh Quân|Đăng Quang|Minh Quang|Thái Sơn',
    'Trường Sơn|Đức Tài|Minh Tâm|Duy Tân|Quốc Thái|Chiến Thắng|Đức Thắng|Minh Thành|Phúc Thịnh|Hưng Thịnh|Anh Thái',
    'Mạnh Tiến|Minh Toàn|Đức Trí|Minh Trí|Quang Trung|Thành Trung|Xuân Trường|Anh Tú|Minh Tuấn|Thanh Tùng|Sơn Tùng',
    'Khánh Văn|Quang Vinh|Thế Vinh|Hoàng Việt|Quốc Việt|Long Vũ|Minh Vương',
  ].flatMap((line) => line.split('|')),
};

const adultGiven: Record<Gender, readonly string[]> = {
  female: [
    'Thị Lan|Thị Hoa|Thị Hồng|Thị Nga|Thị Hạnh|Thị Thuý|Thị Bình|Thị Hiền|Thị Loan|Thị Mai|Thị Nhàn|Thị Phượng',
    'Thu Hằng|Thu Hương|Thuý Hằng|Thanh Hương|Thanh Huyền|Minh Nguyệt|Bích Liên|Bích Thuỷ|Kim Oanh|Kim Dung',
    'Hồng Nhung|Hồng Vân|Ngọc Bích|Ngọc Quyên|Phương Thảo|Quỳnh Nga|Thị Thu Hà|Thị Kim Liên|Thị Ngọc Ánh',
    'Thị Thanh Tâm|Thị Bích Ngọc|Thị Thuỳ Linh|Thị Vân Anh|Thị Minh Thu|Thị Hải Yến|Thị Lệ Thuỷ|Thị Mỹ Hạnh',
  ].flatMap((line) => line.split('|')),
  male: [
    'Văn Hùng|Văn Dũng|Văn Cường|Văn Thắng|Văn Toàn|Văn Nam|Văn Sơn|Văn Hải|Văn Long|Văn Tiến|Văn Quý|Văn Đông',
    'Đức Thuận|Đức Hoà|Đức Trọng|Quang Hải|Quang Thành|Quốc Hưng|Quốc Tuấn|Mạnh Hà|Mạnh Hùng|Minh Tân|Minh Đức',
    'Ngọc Sơn|Ngọc Thạch|Thanh Bình|Thanh Liêm|Thế Anh|Thế Hiển|Trọng Khánh|Trung Thành|Tuấn Dũng|Tuấn Kiên|Xuân Bách',
    'Xuân Hoà|Xuân Thuỷ|Hữu Phước|Hữu Nghĩa|Công Minh|Công Thành|Đình Phúc|Đình Lộc|Hoàng Hiệp|Bá Lộc|Duy Hiển',
  ].flatMap((line) => line.split('|')),
};

export const surname = (random: Random, ethnicity = 'Kinh'): string => {
  const own = surnamesByEthnicity[ethnicity];
  return own ? random.pick(own) : random.weighted(surnames);
};

export const pupilName = (random: Random, family: string, gender: Gender): string =>
  withMiddle(random, family, random.pick(pupilGiven[gender]), gender);

export const adultName = (random: Random, family: string, gender: Gender): string =>
  `${family} ${random.pick(adultGiven[gender])}`;

/** Some children carry a third syllable before the given name, as in “Nguyễn Thị Ngọc Anh”. */
function withMiddle(random: Random, family: string, given: string, gender: Gender): string {
  const extra = random.weighted([
    ['', 74],
    [gender === 'female' ? 'Thị' : 'Văn', 8],
    [gender === 'female' ? 'Hoàng' : 'Đình', 5],
    [gender === 'female' ? 'Vũ' : 'Trần', 4],
    [gender === 'female' ? 'Phạm' : 'Lê', 4],
    ['Hà', 3],
  ]);
  return [family, extra === family ? '' : extra, given].filter(Boolean).join(' ');
}

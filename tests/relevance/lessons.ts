import { type Chance, pick } from './disguise.ts';
import type { JudgedDocument } from './judged.ts';

/** Parts of made lesson sheets. They are put together by chance, so the sheets resemble each other as real ones do. */
const topics = {
  Toán: [
    'phân số',
    'số thập phân',
    'tỉ số phần trăm',
    'hình tam giác',
    'hình thang',
    'chu vi hình tròn',
    'thể tích hình hộp chữ nhật',
    'vận tốc và quãng đường',
    'biểu thức đại số',
    'góc và đường thẳng',
    'ước và bội',
    'số nguyên tố',
  ],
  'Tiếng Việt': [
    'từ đồng nghĩa',
    'câu ghép',
    'dấu gạch ngang',
    'văn tả người',
    'văn kể chuyện',
    'biện pháp so sánh',
    'mở rộng vốn từ hoà bình',
    'tập đọc thơ bốn chữ',
    'chính tả nghe viết',
    'đại từ xưng hô',
  ],
  'Khoa học': [
    'sự nảy mầm của hạt',
    'vòng đời của ếch',
    'dung dịch và hỗn hợp',
    'năng lượng gió',
    'mạch điện đơn giản',
    'cơ quan tiêu hoá',
    'nước trong tự nhiên',
    'nấm có lợi',
    'ánh sáng và bóng tối',
    'âm thanh quanh ta',
  ],
  'Lịch sử và Địa lí': [
    'đồng bằng sông Hồng',
    'khởi nghĩa Hai Bà Trưng',
    'nhà Lý dời đô',
    'vùng biển nước ta',
    'dãy Trường Sơn',
    'chiến thắng Bạch Đằng',
    'cố đô Huế',
    'làng nghề truyền thống',
    'khí hậu nhiệt đới',
    'lễ hội đền Hùng',
  ],
  'Tin học': [
    'tìm kiếm thông tin an toàn',
    'lệnh lặp',
    'trình chiếu bài học',
    'bảng tính',
    'thư điện tử',
    'bản quyền nội dung số',
    'biến và phép gán',
    'vẽ hình bằng chương trình',
  ],
} as const;
const forms = ['Phiếu học tập', 'Bài ôn', 'Đề kiểm tra', 'Hướng dẫn tự học', 'Ghi chép dạy học'];
const openings = [
  'Các nhóm mở đầu bằng việc kể lại điều đã biết về',
  'Trước giờ học, mỗi bạn viết ra giấy một câu hỏi về',
  'Thầy cô chiếu ba bức ảnh gợi nhắc tới',
  'Cả lớp cùng nhắc lại bài cũ rồi bước sang',
];
const tasks = [
  'quan sát mẫu vật trên bàn rồi ghi vào bảng hai cột',
  'tự làm một sản phẩm nhỏ bằng bìa cứng và dây gai',
  'đổi vở cho bạn bên cạnh để soát lỗi',
  'trình bày trước nhóm trong ba phút',
  'sắp xếp các thẻ từ theo thứ tự hợp lí',
  'phỏng vấn người thân rồi thuật lại bằng lời của mình',
  'vẽ sơ đồ tư duy với ít nhất năm nhánh',
];
const places = [
  'góc thư viện',
  'vườn trường',
  'phòng thí nghiệm',
  'sân bóng',
  'hành lang tầng hai',
  'nhà đa năng',
  'gốc cây bàng già',
];
const remarks = [
  'Bạn nào xong sớm giúp bạn chưa rõ, không làm hộ',
  'Phần khó nhất là giải thích vì sao, không phải đọc đúng đáp số',
  'Sai lầm hay gặp được ghi lại ở cuối trang để lần sau tránh',
  'Phụ huynh có thể cùng con làm phần này ở nhà trong mười phút',
  'Chỉ chấm nhận xét, không xếp hạng giữa các bạn',
];
const people = [
  'cô Hạnh',
  'thầy Dũng',
  'bạn Ngọc Khuê',
  'bạn Minh Triết',
  'cô Thuỷ',
  'thầy Quyết',
  'bạn Hoài Thương',
  'bạn Đăng Khoa',
];

/** One sheet for each topic, form and grade drawn: 300 in all. */
export function lessonsOf(chance: Chance): JudgedDocument[] {
  const subjects = Object.entries(topics).flatMap(([subject, list]) => list.map((topic) => ({ subject, topic })));
  return Array.from({ length: 300 }, (_, index) => {
    const { subject, topic } = subjects[index % subjects.length] as (typeof subjects)[number];
    const grade = 1 + Math.floor(chance() * 9);
    const sentence = () =>
      `Ở ${pick(places, chance)}, ${pick(people, chance)} cùng ${pick(people, chance)} ${pick(tasks, chance)}, chừng ${5 + Math.floor(chance() * 40)} phút.`;
    const paragraph = () =>
      [`${pick(openings, chance)} ${topic}.`, sentence(), `${pick(remarks, chance)}.`, sentence()].join(' ');
    return {
      id: `sheet-${index}`,
      title: `${pick(forms, chance)} ${topic} số ${index + 1}`,
      ...{ subject, grades: [grade], text: Array.from({ length: 4 }, paragraph).join('\n') },
    };
  });
}

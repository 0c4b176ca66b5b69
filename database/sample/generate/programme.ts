/** A lesson of the subject programme that something in the library teaches. */
export interface ProgrammeRow {
  /** Stands for the row inside the sample only; items name it in their head. */
  key: string;
  title: string;
  /** Code of the subject. */
  subject: string;
  grade: number;
  topic: string;
  week: number;
  period: number;
  outcomes: string;
}

const row = (
  key: string,
  [subject, grade]: [string, number],
  [week, period]: [number, number],
  [topic, title]: [string, string],
  outcomes: string,
): ProgrammeRow => ({ key, title, subject, grade, topic, week, period, outcomes });

/** A few lessons of the 2018 curriculum, as the departments enter them; topics and outcomes in the curriculum's words. */
export const programme: ProgrammeRow[] = [
  row(
    'toan-5-phan-so',
    ['TOAN', 5],
    [2, 8],
    ['Số và phép tính', 'Ôn tập và bổ sung về phân số'],
    'Thực hiện được phép cộng, trừ, nhân, chia hai phân số; giải quyết được vấn đề gắn với các phép tính về phân số.',
  ),
  row(
    'toan-5-so-thap-phan',
    ['TOAN', 5],
    [7, 31],
    ['Số và phép tính', 'Khái niệm số thập phân'],
    'Đọc, viết, so sánh được số thập phân; làm tròn được số thập phân tới số tự nhiên gần nhất.',
  ),
  row(
    'toan-5-hinh-tam-giac',
    ['TOAN', 5],
    [15, 73],
    ['Hình học và đo lường', 'Diện tích hình tam giác'],
    'Vẽ được đường cao của hình tam giác; tính được diện tích hình tam giác.',
  ),
  row(
    'toan-5-on-tap-1',
    ['TOAN', 5],
    [17, 85],
    ['Ôn tập', 'Ôn tập học kì I'],
    'Vận dụng được số thập phân, đo lường và hình phẳng đã học trong học kì I.',
  ),
  row(
    'tin-cn-5-lap-trinh',
    ['TIN-CN', 5],
    [28, 28],
    ['Giải quyết vấn đề với sự trợ giúp của máy tính', 'Chơi trò chơi khám phá thế giới lập trình'],
    'Tạo được chương trình đơn giản có rẽ nhánh và lặp trong môi trường lập trình trực quan.',
  ),
  row(
    'tin-6-an-toan',
    ['TIN-HOC', 6],
    [13, 13],
    ['Đạo đức, pháp luật và văn hoá trong môi trường số', 'An toàn thông tin trên Internet'],
    'Nêu được một số tác hại và nguy cơ khi dùng Internet; biết bảo vệ thông tin cá nhân và tìm người giúp đỡ.',
  ),
  row(
    'toan-7-tam-giac',
    ['TOAN', 7],
    [12, 46],
    ['Hình học trực quan và hình học phẳng', 'Các trường hợp bằng nhau của tam giác'],
    'Giải thích được các trường hợp bằng nhau của hai tam giác.',
  ),
  row(
    'khtn-6-te-bao',
    ['KHTN', 6],
    [11, 42],
    ['Vật sống', 'Tế bào – đơn vị cơ sở của sự sống'],
    'Nêu được khái niệm và chức năng của tế bào; quan sát được tế bào bằng kính hiển vi.',
  ),
  row(
    'khtn-8-dong-dien',
    ['KHTN', 8],
    [22, 86],
    ['Năng lượng và sự biến đổi', 'Mạch điện đơn giản'],
    'Vẽ và mắc được mạch điện đơn giản gồm nguồn, công tắc, dây nối và bóng đèn.',
  ),
  row(
    'khtn-8-on-tap-1',
    ['KHTN', 8],
    [17, 68],
    ['Ôn tập', 'Ôn tập cuối học kì I'],
    'Hệ thống hoá được phản ứng hoá học, khối lượng riêng, áp suất và lực đẩy Archimedes.',
  ),
  row(
    'khtn-6-bau-troi',
    ['KHTN', 6],
    [34, 134],
    ['Trái Đất và bầu trời', 'Ngân Hà và bầu trời sao'],
    'Sử dụng được tranh ảnh, phần mềm để chỉ ra hệ Mặt Trời là một phần nhỏ của Ngân Hà.',
  ),
  row(
    'van-9-on-tap-1',
    ['NGU-VAN', 9],
    [17, 68],
    ['Ôn tập', 'Ôn tập học kì I'],
    'Hệ thống hoá được các thể loại đã đọc, kiểu bài đã viết và kiến thức tiếng Việt của học kì I.',
  ),
];

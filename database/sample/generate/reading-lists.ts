/** What a teacher invites pupils to read. */
export interface ReadingList {
  slug: string;
  title: string;
  description: string;
  /** Key of the teacher. */
  owner: string;
  subject?: string;
  grade?: number;
  audience: 'public' | 'pupils';
  /** Name of the class that it is for; without one it is for everybody of the audience. */
  schoolClass?: string;
  /** Address of an item and the teacher's word about it, in the order of reading. */
  entries: readonly (readonly [item: string, note: string])[];
}

export const readingLists: ReadingList[] = [
  {
    slug: 'toan-5-tu-phan-so-den-phan-tram',
    title: 'Toán 5: từ phân số đến phần trăm',
    description: 'Cô Yến chọn cho lớp 5A. Bạn đọc mỗi tuần một cuốn, gặp chỗ khó thì đánh dấu lại để hỏi trên lớp.',
    owner: 'lop-5a',
    subject: 'TOAN',
    grade: 5,
    audience: 'pupils',
    schoolClass: '5A',
    entries: [
      ['toan-lop-5-phan-so', 'Đọc phần 1 và phần 2 trước, làm các bài có hình dây thừng.'],
      ['toan-lop-5-so-thap-phan', 'Để ý cách đặt dấu phẩy: nhiều bạn nhầm ở đây.'],
      ['toan-lop-5-ti-so-phan-tram', 'Thử tính phần trăm bạn trong lớp thích mỗi món ăn bán trú.'],
      ['de-on-tap-toan-5-cuoi-hoc-ki-1', 'Làm khi đã đọc xong ba cuốn trên, bấm giờ 40 phút.'],
    ],
  },
  {
    slug: 'doc-cham-cung-lop-6',
    title: 'Đọc chậm cùng lớp 6',
    description: 'Ba cuốn mỏng để tập đọc kĩ: đọc xong kể lại cho một người trong nhà nghe.',
    owner: 'van-2',
    subject: 'NGU-VAN',
    grade: 6,
    audience: 'pupils',
    entries: [
      ['chuyen-ke-sao-khue', 'Bắt đầu từ đây; mỗi chuyện chỉ mất mười phút.'],
      ['truyen-hoc-duong', 'Chú ý ai là người kể chuyện, và người ấy không biết điều gì.'],
      ['so-tay-doc-hieu-truyen-ngan', 'Dùng bảng câu hỏi trong sổ tay cho một truyện bạn thích nhất.'],
    ],
  },
  {
    slug: 'doc-to-cho-nhau-nghe',
    title: 'Đọc to cho nhau nghe ở nhà',
    description: 'Sách ngắn cho buổi tối gia đình, ai cũng đọc được, không cần tài khoản.',
    owner: 'lop-1a',
    audience: 'public',
    entries: [
      ['chiec-thuyen-giay-di-xa', 'Dừng ở cuối mỗi chương và đoán xem thuyền sẽ gặp ai.'],
      ['tho-cho-be', 'Các bé lớp 1, lớp 2 có thể thuộc trọn vài bài.'],
      ['thanh-co-que-em', 'Hỏi ông bà xem ngày trước thành cổ trông thế nào.'],
    ],
  },
];

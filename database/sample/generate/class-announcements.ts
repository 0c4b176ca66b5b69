/** What a teacher tells the families of their classes only. Days as in the texts: `today+3`. */
export interface ClassAnnouncement {
  title: string;
  level: 'info' | 'important' | 'urgent';
  /** Key of the teacher. */
  author: string;
  /** Names of classes. */
  classes: string[];
  validFrom: string;
  validTo: string;
  body: string;
}

export const classAnnouncements: ClassAnnouncement[] = [
  {
    title: 'Lớp 5A mang hộp giấy và kéo vào thứ Năm tới',
    level: 'important',
    author: 'lop-5a',
    classes: ['5A'],
    validFrom: 'today-1',
    validTo: 'today+6',
    body: `Tiết Toán tuần tới lớp mình gấp và cắt hình hộp để học về thể tích. Mỗi bạn mang:

- một hộp giấy sạch, to bằng hộp bánh hoặc hộp sữa
- kéo đầu tròn, bút chì, thước kẻ

Bạn nào chưa có hộp thì báo cô trước, ở lớp còn mấy chiếc để dùng chung.`,
  },
  {
    title: 'Đổi giờ đón lớp 5A chiều thứ Sáu',
    level: 'info',
    author: 'lop-5a',
    classes: ['5A'],
    validFrom: 'today-2',
    validTo: 'today+5',
    body: `Chiều thứ Sáu lớp tập văn nghệ ở nhà đa năng đến **16 giờ 45**. Quý phụ huynh đón con ở cửa nhà đa năng, muộn hơn mọi ngày mười lăm phút.

Gia đình nào cần đón con đúng giờ cũ xin báo cô chủ nhiệm trước buổi trưa.`,
  },
  {
    title: 'Lớp 6A: bài tập số nguyên nộp vào thứ Tư',
    level: 'info',
    author: 'toan-2',
    classes: ['6A'],
    validFrom: 'today-1',
    validTo: 'today+5',
    body: `Các bạn làm bài 3 và bài 5 trang bài tập cuối chương, trình bày từng bước. Bạn nào vướng ở quy tắc dấu thì xem lại ví dụ trong vở ghi hôm thứ Hai, hoặc hỏi cô đầu giờ.

Nộp vở cho lớp phó học tập trước tiết Toán thứ Tư.`,
  },
  {
    title: 'Lớp 2B góp một cuốn sách cho tủ sách lớp',
    level: 'info',
    author: 'lop-2b',
    classes: ['2B'],
    validFrom: 'today-3',
    validTo: 'today+10',
    body: `Tủ sách của lớp còn một ngăn trống. Mỗi bạn chọn ở nhà một cuốn mình đã đọc xong và muốn chia sẻ, mang đến lớp trong tuần sau, trang đầu ghi tên mình. Cuối năm bạn nào muốn nhận lại thì nhận.

Không cần mua sách mới.`,
  },
];

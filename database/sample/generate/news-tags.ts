export const newsTags = [
  { slug: 'stem', name: 'STEM', english: 'STEM' },
  { slug: 'doc-sach', name: 'Đọc sách', english: 'Reading' },
  { slug: 'cau-lac-bo', name: 'Câu lạc bộ', english: 'Clubs' },
  { slug: 'ngoai-khoa', name: 'Ngoại khoá', english: 'Outside the classroom' },
  { slug: 'an-toan', name: 'An toàn trường học', english: 'Safety at school' },
  { slug: 'the-thao', name: 'Thể thao', english: 'Sports' },
] as const;

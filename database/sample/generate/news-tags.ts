export const newsTags: readonly { slug: string; name: string }[] = [
  { slug: 'stem', name: 'STEM' },
  { slug: 'doc-sach', name: 'Đọc sách' },
  { slug: 'cau-lac-bo', name: 'Câu lạc bộ' },
  { slug: 'ngoai-khoa', name: 'Ngoại khoá' },
  { slug: 'an-toan', name: 'An toàn trường học' },
  { slug: 'the-thao', name: 'Thể thao' },
];

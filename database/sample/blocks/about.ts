import type { SampleBlock } from './sample-block.ts';

/** What follows the opening text of the page “Giới thiệu”. */
export const about: SampleBlock[] = [
  {
    kind: 'statistics',
    title: 'Trường hôm nay',
    figures: [
      ['18', 'lớp, mỗi khối hai lớp'],
      ['48', 'cán bộ, giáo viên, nhân viên'],
      ['9.400', 'bản sách in trong thư viện'],
      ['6', 'phòng học bộ môn'],
    ],
    source: 'Báo cáo công khai của trường, tháng 9/2026',
  },
  {
    kind: 'text',
    title: 'Điều chúng tôi tin',
    body: `1. **Trẻ con học được nhiều nhất khi thấy an toàn.** Không so sánh, không xếp hạng, không bêu tên.
2. **Câu hỏi quý hơn câu trả lời thuộc lòng.** Giờ học nào cũng phải có chỗ cho một câu hỏi mà thầy cô chưa biết trước.
3. **Làm bằng tay, nghĩ bằng đầu.** Vườn, xưởng mộc, phòng thí nghiệm là lớp học.
4. **Gia đình là người cùng dạy.** Nhà trường nói thật, nói sớm và nói bằng lời dễ hiểu.`,
  },
  {
    kind: 'quote',
    text: 'Ngày đầu tiên, con tôi về nhà và kể: ở trường mới, con hỏi một câu mà cô bảo cô cũng chưa biết, rồi cả lớp cùng đi tìm.',
    speaker: 'Một người mẹ',
    role: 'phụ huynh lớp 1B',
  },
  {
    kind: 'gallery',
    title: 'Một vòng quanh trường',
    pictures: [
      { scene: 'pavilion', alt: 'Gác nhỏ có ô cửa tròn toả tia, giữa sân trường', caption: 'Gác Khuê Văn giữa sân' },
      { scene: 'reading', alt: 'Học sinh ngồi đọc sách bên giá sách thấp', caption: 'Thư viện tầng 2 nhà A' },
      { scene: 'science', alt: 'Học sinh làm thí nghiệm quanh bàn cùng cô giáo', caption: 'Phòng Khoa học tự nhiên' },
      { scene: 'garden', alt: 'Các luống rau xanh sau trường, học sinh đang tưới', caption: 'Vườn rau của khối 4' },
    ],
  },
  {
    kind: 'people',
    title: 'Ban giám hiệu',
    people: [
      { name: 'Lê Thị Thanh Hà', role: 'Hiệu trưởng', degree: 'Đại học' },
      { name: 'Phạm Quốc Bảo', role: 'Phó hiệu trưởng phụ trách chuyên môn', degree: 'Đại học' },
      {
        name: 'Trịnh Thị Minh Thu',
        role: 'Phó hiệu trưởng phụ trách cấp tiểu học',
        degree: 'Đại học',
      },
    ],
  },
];

import type { SampleBlock } from './sample-block.ts';

/** What follows the opening text of the page “Bán trú và bữa trưa”. */
export const boarding: SampleBlock[] = [
  {
    kind: 'picture',
    scene: 'garden',
    alt: 'Học sinh hái rau trong vườn trường, bên cạnh là những luống cải',
    caption: 'Rau ăn lá trong bếp một phần đến từ vườn trường.',
  },
  {
    kind: 'table',
    title: 'Thực đơn tuần thứ nhất',
    firstColumnHeads: true,
    rows: `Ngày | Món mặn | Rau | Canh | Bữa phụ
Thứ Hai | Thịt kho trứng | Cải ngọt luộc | Canh bí đỏ | Sữa chua
Thứ Ba | Cá rô phi sốt cà chua | Su su xào | Canh mồng tơi | Chuối
Thứ Tư | Gà rim gừng | Bắp cải luộc | Canh chua | Bánh khoai
Thứ Năm | Đậu nhồi thịt | Rau muống xào tỏi | Canh khoai sọ | Sữa tươi
Thứ Sáu | Tôm rang thịt | Giá xào hẹ | Canh cải nấu cá | Đu đủ`,
    note: 'Em nào dị ứng hoặc ăn chay có khay riêng.',
  },
  {
    kind: 'files',
    title: 'Biểu mẫu',
    sheets: [
      {
        title: 'Đơn đăng kí bán trú',
        body: `Kính gửi: Ban giám hiệu Trường TH&THCS Khuê Văn

Tôi là cha, mẹ hoặc người giám hộ của em …………………………, học sinh lớp ………

Tôi đăng kí cho con tham gia bán trú từ tháng ……… năm ………

Con tôi cần lưu ý về ăn uống, sức khoẻ: …………………………………………………

Ngày ……… tháng ……… năm ………

Người làm đơn`,
      },
    ],
  },
  {
    kind: 'video',
    title: 'Rửa tay đúng cách trước bữa ăn',
    link: 'https://www.youtube.com/@VTV7',
    picture: { scene: 'classroom', alt: 'Cô giáo và học sinh trong lớp học' },
    transcript: `Làm ướt tay, lấy xà phòng. Xoa hai lòng bàn tay vào nhau.
Chà mu bàn tay, kẽ ngón tay, móng tay, mỗi chỗ năm lần.
Xả sạch dưới vòi nước rồi lau khô bằng khăn của mình.`,
  },
];

import type { SampleBlock } from './sample-block.ts';

/** What follows the opening text of the page “Liên hệ”. */
export const contact: SampleBlock[] = [
  {
    kind: 'map',
    title: 'Đường đến trường',
    picture: {
      scene: 'way',
      alt: 'Từ chợ Khuê Văn đi thẳng về phía bắc, rẽ phải vào đường Văn Miếu, qua ngã tư là cổng trường bên trái.',
    },
    address: 'Số 12 đường Văn Miếu, phường Khuê Văn, tỉnh Thanh Giang',
    link: 'https://www.openstreetmap.org/',
  },
  {
    kind: 'table',
    title: 'Giờ tiếp tại trường',
    firstColumnHeads: true,
    rows: `Bộ phận | Nơi | Thứ Hai – Thứ Sáu | Thứ Bảy
Văn phòng | Tầng 1 nhà A | 7:30 – 11:30, 13:30 – 17:00 | Nghỉ
Phòng Y tế | Tầng 1 nhà B | Suốt giờ học | Nghỉ
Thư viện | Tầng 2 nhà A | 6:45 – 17:00 | 8:00 – 11:00
Ban giám hiệu | Tầng 1 nhà A | Sáng thứ Năm | Nghỉ`,
    note: 'Áp dụng trong năm học 2026 – 2027. Ngày lễ nghỉ theo lịch chung.',
  },
];

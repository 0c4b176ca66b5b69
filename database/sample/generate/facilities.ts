import type { SceneName } from '../print/scenes/index.ts';

/** What the school has; the numbers agree with the disclosure document about facilities. */
export interface Facility {
  slug: string;
  name: string;
  kind: string;
  count: number;
  area?: number;
  capacity?: number;
  inUseSince?: number;
  description: string;
  picture?: SceneName;
  pictureAlt?: string;
}

export const facilities: readonly Facility[] = [
  {
    ...{ slug: 'phong-hoc', name: 'Phòng học', kind: 'classroom', count: 18, area: 936, capacity: 630 },
    inUseSince: 2009,
    description:
      'Mỗi lớp một phòng riêng 52 m², có màn hình hoặc máy chiếu, quạt, tủ sách và ánh sáng tự nhiên hai phía.',
    picture: 'classroom',
    pictureAlt: 'Tranh vẽ một giờ học: cô giáo bên bảng, học sinh ngồi thành hàng trước cửa sổ lớn',
  },
  {
    ...{ slug: 'phong-tin-hoc', name: 'Phòng Tin học', kind: 'computer-room', count: 2, area: 130, capacity: 70 },
    inUseSince: 2019,
    description: '62 máy tính nối mạng cáp quang; hai phòng dùng được cùng lúc, hai bạn một máy trong giờ Tin học.',
    picture: 'computers',
    pictureAlt: 'Tranh vẽ học sinh ngồi trước máy tính trong phòng Tin học',
  },
  {
    ...{ slug: 'phong-khoa-hoc-tu-nhien', name: 'Phòng Khoa học tự nhiên', kind: 'subject-room', count: 1 },
    ...{ area: 78, capacity: 36, inUseSince: 2016 },
    description: 'Bàn thí nghiệm, kính hiển vi, tủ hút; có nhân viên thiết bị chuẩn bị trước mỗi tiết thực hành.',
    picture: 'science',
    pictureAlt: 'Tranh vẽ học sinh quan sát thí nghiệm bên những ống nghiệm',
  },
  {
    ...{ slug: 'phong-cong-nghe', name: 'Phòng Công nghệ', kind: 'subject-room', count: 1, area: 65, capacity: 36 },
    inUseSince: 2016,
    description: 'Dụng cụ thực hành mạch điện, nấu ăn và chế tạo mô hình.',
  },
  {
    ...{ slug: 'phong-am-nhac', name: 'Phòng Âm nhạc', kind: 'subject-room', count: 1, area: 60, capacity: 40 },
    inUseSince: 2012,
    description: 'Đàn phím điện tử, kèn phím, bộ gõ; cách âm với dãy phòng học.',
  },
  {
    ...{ slug: 'phong-mi-thuat', name: 'Phòng Mĩ thuật', kind: 'subject-room', count: 1, area: 60, capacity: 40 },
    inUseSince: 2012,
    description: 'Giá vẽ, bàn nặn, bàn in tranh khắc gỗ theo lối Đông Hồ.',
  },
  {
    ...{ slug: 'phong-ngoai-ngu', name: 'Phòng Ngoại ngữ', kind: 'subject-room', count: 1, area: 65, capacity: 36 },
    inUseSince: 2018,
    description: 'Tai nghe, màn hình tương tác cho giờ nghe và nói tiếng Anh.',
  },
  {
    ...{ slug: 'thu-vien', name: 'Thư viện', kind: 'library-room', count: 1, area: 126, capacity: 60 },
    inUseSince: 2014,
    description: 'Kho mở, Góc Trăng Non cho lớp 1 và lớp 2, máy tra cứu thư viện số; mở cả giờ ra chơi.',
    picture: 'reading',
    pictureAlt: 'Tranh vẽ các bạn nhỏ ngồi đọc sách bên giá sách thấp',
  },
  {
    ...{ slug: 'nha-da-nang', name: 'Nhà đa năng', kind: 'sports', count: 1, area: 420, capacity: 300 },
    inUseSince: 2015,
    description: 'Cầu lông, bóng rổ, sân khấu; nơi học Giáo dục thể chất khi trời mưa.',
  },
  {
    ...{ slug: 'san-bong', name: 'Sân bóng và đường chạy', kind: 'sports', count: 1, area: 1500, inUseSince: 2009 },
    description: 'Sân cỏ nhân tạo năm người, đường chạy 60 m, hố nhảy xa.',
  },
  {
    ...{ slug: 'bep-nha-an', name: 'Bếp và nhà ăn', kind: 'boarding', count: 1, area: 310, capacity: 240 },
    inUseSince: 2013,
    description: 'Bếp một chiều, lưu mẫu thức ăn 24 giờ; bữa trưa bán trú cho học sinh tiểu học.',
  },
  {
    ...{ slug: 'phong-y-te', name: 'Phòng y tế', kind: 'health', count: 1, area: 24, inUseSince: 2009 },
    description: 'Hai giường nghỉ, tủ thuốc thông dụng, nhân viên y tế có mặt cả ngày.',
  },
  {
    ...{ slug: 'phong-tu-van', name: 'Phòng tư vấn tâm lí và hỗ trợ hoà nhập', kind: 'health', count: 2, area: 48 },
    inUseSince: 2020,
    description: 'Nơi trò chuyện riêng và phòng hỗ trợ giáo dục học sinh khuyết tật.',
  },
  {
    ...{ slug: 'nha-ve-sinh', name: 'Nhà vệ sinh học sinh', kind: 'toilets', count: 13, area: 260, inUseSince: 2009 },
    description: '12 nhà vệ sinh nam nữ riêng và một nhà vệ sinh cho người dùng xe lăn.',
  },
  {
    ...{ slug: 'san-truong', name: 'Sân trường và vườn rau', kind: 'yard', count: 1, area: 3600, inUseSince: 2009 },
    description: 'Sân lát gạch có bóng cây, đường dốc cho xe lăn, vườn rau do các lớp chăm.',
  },
  {
    ...{ slug: 'man-hinh', name: 'Màn hình, máy chiếu', kind: 'equipment', count: 18, inUseSince: 2021 },
    description: 'Đủ cho mỗi lớp một bộ.',
  },
  {
    ...{ slug: 'may-tinh-hoc-sinh', name: 'Máy tính cho học sinh', kind: 'equipment', count: 62, inUseSince: 2019 },
    description: 'Đặt tại hai phòng Tin học, kiểm tra mỗi tháng.',
  },
];

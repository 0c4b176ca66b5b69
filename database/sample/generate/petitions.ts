/** What people wrote to the school, in all states; the newest first. */
export interface Petition {
  senderName: string;
  phone?: string;
  email?: string;
  channel: 'website' | 'in-person' | 'phone-call';
  topic: string;
  content: string;
  state: 'received' | 'in-hand' | 'answered' | 'closed';
  /** Days before today. */
  daysAgo: number;
  /** Key of the member of staff. */
  handler?: string;
  answer?: string;
  suspected?: boolean;
  suspicions?: string;
}

export const petitions: Petition[] = [
  {
    senderName: 'Phạm Thu Hương',
    phone: '0100 000 001',
    email: 'phuhuynh@khue.example',
    channel: 'website',
    topic: 'pupil-care',
    content:
      'Mấy hôm trời rét, con tôi học lớp 2B kể phòng ngủ trưa chỉ có một chăn mỏng. Xin hỏi gia đình có gửi thêm chăn cho con được không, và gửi vào lúc nào?',
    state: 'received',
    daysAgo: 0,
  },
  {
    senderName: 'Bùi Văn Lượng',
    phone: '0100 000 117',
    channel: 'website',
    topic: 'facilities',
    content:
      'Bóng đèn ngoài cổng sau hỏng gần một tuần, chiều tối các cháu ra về khó đi. Đề nghị nhà trường cho thay sớm.',
    state: 'in-hand',
    daysAgo: 3,
    handler: 'van-thu',
  },
  {
    senderName: 'Trần Thị Bích',
    email: 'bich.tran@khue.example',
    channel: 'website',
    topic: 'admissions',
    content:
      'Gia đình tôi chuyển về phường trong tháng tới. Cháu đang học lớp 4, xin hỏi hồ sơ chuyển trường gồm những gì?',
    state: 'answered',
    daysAgo: 8,
    handler: 'van-thu',
    answer:
      'Chào chị Bích. Hồ sơ gồm đơn xin chuyển trường, học bạ và giấy giới thiệu của trường đang học. Chị nộp ở phòng Văn thư trong giờ hành chính, nhà trường xếp lớp trong ba ngày làm việc.',
  },
  {
    senderName: 'Một phụ huynh lớp 7',
    channel: 'phone-call',
    topic: 'finance',
    content: 'Hỏi vì sao tiền nước uống tháng này cao hơn tháng trước.',
    state: 'closed',
    daysAgo: 15,
    answer: 'Đã giải thích qua điện thoại: tháng trước học ba tuần, tháng này đủ bốn tuần; mức mỗi ngày không đổi.',
  },
  {
    senderName: 'Best Price',
    channel: 'website',
    topic: 'other',
    content: 'Giảm giá hôm nay http://mua-ngay.example http://re-nhat.example www.khuyen-mai.example',
    state: 'received',
    daysAgo: 1,
    suspected: true,
    suspicions: 'gửi quá nhanh; nhiều liên kết',
  },
];

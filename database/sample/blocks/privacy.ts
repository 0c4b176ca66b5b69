import type { SampleBlock } from './sample-block.ts';

/** The page “Quyền riêng tư”. Laws are those that bind a school: Law 91/2025/QH15 and Decree 356/2025/NĐ-CP. */
export const privacy: SampleBlock[] = [
  {
    kind: 'table',
    title: 'Chúng tôi giữ gì, để làm gì',
    firstColumnHeads: true,
    rows: `Thông tin | Để làm gì | Căn cứ | Ai xem được
Họ tên, ngày sinh, mã định danh, nơi ở | Hồ sơ học sinh, học bạ | Nhiệm vụ theo pháp luật về giáo dục | Văn thư, ban giám hiệu, giáo viên chủ nhiệm
Kết quả học tập và rèn luyện | Dạy học, đánh giá | Nhiệm vụ theo pháp luật về giáo dục | Giáo viên của lớp, gia đình của em
Sức khoẻ | Chăm sóc tại trường | Nhiệm vụ theo pháp luật; dữ liệu nhạy cảm, được giới hạn người xem | Nhân viên y tế, hiệu trưởng
Liên lạc của cha mẹ, người giám hộ | Báo tin cho gia đình | Nhiệm vụ theo pháp luật về giáo dục | Văn thư, giáo viên chủ nhiệm
Ảnh có học sinh trên cổng thông tin | Kể chuyện ở trường | Sự đồng ý, rút lại lúc nào cũng được | Mọi người
Tài khoản và sách đã đọc trên cổng | Mượn, đọc sách | Bạn dùng khi đăng nhập | Chính bạn
Góp ý gửi qua cổng | Trả lời người gửi | Bạn tự gửi | Người được giao trả lời`,
    note: 'Hồ sơ mà pháp luật bắt buộc giữ thì không xoá theo yêu cầu; khi ấy chúng tôi nêu rõ căn cứ.',
  },
  {
    kind: 'text',
    title: 'Trên trang này không có gì theo dõi bạn',
    body: `- Không quảng cáo, không mã đếm của bên thứ ba, không phông chữ hay phim tải từ nơi khác.
- Chỉ có hai loại cookie: một cookie giữ lần đăng nhập, một cookie nhớ nền sáng tối và cỡ chữ bạn chọn.
- Khách chưa đăng nhập không để lại tên. Máy chủ ghi nhật kí kĩ thuật để chống tấn công.
- Sách bạn đọc khi chưa đăng nhập chỉ nằm trong máy của bạn.`,
  },
  {
    kind: 'text',
    title: 'Học sinh trên trang công khai',
    body: `Cổng thông tin không đăng mã học sinh, ngày sinh, nơi ở, điểm số hay danh sách em thuộc diện chính sách. Tin bài chỉ nêu tên gọi. Ảnh có học sinh chỉ đăng khi cha mẹ hoặc người giám hộ đồng ý; với em từ bảy tuổi, cần cả sự đồng ý của chính em. Ai rút lại sự đồng ý thì ảnh được gỡ.`,
  },
  {
    kind: 'text',
    title: 'Quyền của bạn và của gia đình',
    body: `Luật Bảo vệ dữ liệu cá nhân số 91/2025/QH15 và Nghị định 356/2025/NĐ-CP cho mỗi người quyền được biết, xem, sửa, rút lại sự đồng ý, yêu cầu hạn chế hoặc xoá dữ liệu của mình. Với học sinh, cha mẹ hoặc người giám hộ thay mặt các em.

Gửi yêu cầu tại phòng Văn thư, tầng 1 nhà A, hoặc tới [vanphong@khue.example](mailto:vanphong@khue.example). Chúng tôi báo đã nhận trong hai ngày làm việc.`,
  },
  {
    kind: 'table',
    title: 'Khi nào bạn có câu trả lời',
    rows: `Yêu cầu | Thời hạn
Báo đã nhận yêu cầu | 2 ngày làm việc
Xem, sửa, nhận bản sao | 10 ngày
Rút lại sự đồng ý, hạn chế, phản đối | 15 ngày
Xoá | 20 ngày`,
    note: 'Theo Nghị định 356/2025/NĐ-CP. Việc liên quan đến bên khác hoặc phức tạp có thể được gia hạn một lần; chúng tôi sẽ báo lí do.',
  },
  {
    kind: 'text',
    title: 'Nếu có sự cố',
    body: `Khi dữ liệu bị lộ hoặc mất, nhà trường báo cơ quan có thẩm quyền trong 72 giờ và báo cho những người bị ảnh hưởng, nói rõ chuyện gì đã xảy ra và cần làm gì.`,
  },
];

export const privacyEnglish: SampleBlock[] = [
  {
    kind: 'table',
    title: 'What we keep, and what for',
    firstColumnHeads: true,
    rows: `Information | What for | Ground | Who sees it
Name, date of birth, personal ID, address | The pupil's file and school record | Duty under the law on education | Clerk, leadership, homeroom teacher
Results and conduct | Teaching, assessment | Duty under the law on education | Teachers of the class, the pupil's family
Health | Care at school | Duty under the law; sensitive, so few may see it | Nurse, principal
Contact of parents and guardians | Telling families | Duty under the law on education | Clerk, homeroom teacher
Pictures of pupils on the portal | Telling about school life | Consent, which can be withdrawn at any time | Everybody
Account, books read on the portal | Borrowing and reading | You use it when you log in | You alone
Messages sent through the portal | Answering them | You send them | Whoever has to answer`,
    note: 'Records that the law makes us keep are not deleted on request; we then name the ground.',
  },
  {
    kind: 'text',
    title: 'Nothing on this site follows you',
    body: `- No advertising, no counters of others, no fonts or films loaded from elsewhere.
- Two kinds of cookies only: one keeps you logged in, one remembers the colours and the size of text that you chose.
- Visitors leave no name. The server keeps a technical log against attacks.
- What you read without logging in stays on your device.`,
  },
  {
    kind: 'text',
    title: 'Pupils on public pages',
    body: `The portal publishes no pupil codes, dates of birth, addresses or results, and no lists of pupils who receive support. News use given names only. Pictures of pupils are published only if parents or guardians agree; from the age of seven the child has to agree as well. If somebody withdraws consent, the picture is taken down.`,
  },
  {
    kind: 'text',
    title: 'Your rights',
    body: `The Law on Personal Data Protection (91/2025/QH15) and Decree 356/2025/NĐ-CP give everybody the right to know, see and correct their data, to withdraw consent, and to have data restricted or deleted. Parents or guardians act for pupils.

Send a request to the school office, ground floor of house A, or to [vanphong@khue.example](mailto:vanphong@khue.example). We confirm within two working days.`,
  },
  {
    kind: 'table',
    title: 'When you get an answer',
    rows: `Request | Within
Confirmation | 2 working days
See, correct, copy | 10 days
Withdraw consent, restrict, object | 15 days
Delete | 20 days`,
    note: 'After Decree 356/2025/NĐ-CP. It can be prolonged once; we will say why.',
  },
  {
    kind: 'text',
    title: 'If something goes wrong',
    body: `If data are lost or disclosed, the school tells the authorities within 72 hours, and those concerned: what happened and what to do.`,
  },
];

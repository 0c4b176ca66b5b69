/** Texts of what we add to the panel, and of portal accounts, whose type is Strapi's. */
const vi = {
  'khue.personal-id.title': 'Số định danh',
  'khue.personal-id.empty': 'Chưa có số định danh cá nhân.',
  'khue.personal-id.fits': 'Số định danh khớp với giới tính và năm sinh.',
  'khue.personal-id.shape': 'Số định danh cần đúng 12 chữ số. Bảng tính hay làm mất số 0 ở đầu.',
  'khue.personal-id.gender': 'Chữ số thứ tư không khớp với giới tính. Hãy đối chiếu giấy khai sinh.',
  'khue.personal-id.birth-year': 'Chữ số thứ năm, thứ sáu không khớp với năm sinh. Hãy đối chiếu giấy khai sinh.',
  'khue.portal.menu': 'Mở cổng thông tin',
  'khue.portal.title': 'Cổng thông tin của thầy cô',
  'khue.portal.text':
    'Trang của thầy cô trên cổng thông tin: lớp dạy và chủ nhiệm, thông báo của lớp, sách đang đọc và đang mượn. Thầy cô vào thẳng bằng tài khoản đang dùng ở đây.',
  'khue.portal.open': 'Mở cổng thông tin',
  'khue.portal.failed': 'Chưa mở được. Thầy cô thử lại sau ít phút nhé.',
  'khue.disclosures.missing': 'Năm học {year} còn thiếu: {names}',
  'khue.disclosures.complete': 'Năm học {year} đã công khai đủ các mục',
  User: 'Tài khoản cổng thông tin',
  'content-manager.content-types.plugin::users-permissions.user.username': 'Tên đăng nhập',
  'content-manager.content-types.plugin::users-permissions.user.email': 'Thư điện tử',
  'content-manager.content-types.plugin::users-permissions.user.password': 'Mật khẩu',
  'content-manager.content-types.plugin::users-permissions.user.confirmed': 'Đã xác nhận',
  'content-manager.content-types.plugin::users-permissions.user.blocked': 'Đã khóa',
  'content-manager.content-types.plugin::users-permissions.user.role': 'Vai trò',
};

const en: Record<keyof typeof vi, string> = {
  'khue.personal-id.title': 'Personal ID',
  'khue.personal-id.empty': 'No personal ID yet.',
  'khue.personal-id.fits': 'The ID fits gender and year of birth.',
  'khue.personal-id.shape': 'A personal ID has exactly 12 digits. Spreadsheets often lose leading zeros.',
  'khue.personal-id.gender': 'The fourth digit does not fit the gender. Compare the birth certificate.',
  'khue.personal-id.birth-year': 'Digits five and six do not fit the year of birth. Compare the birth certificate.',
  'khue.portal.menu': 'Open the portal',
  'khue.portal.title': 'Your page on the portal',
  'khue.portal.text':
    'Your page on the portal: the classes you teach, class announcements, the books you read and borrowed. You enter with the account you use here.',
  'khue.portal.open': 'Open the portal',
  'khue.portal.failed': 'This did not work. Please try again in a few minutes.',
  'khue.disclosures.missing': 'Still missing in {year}: {names}',
  'khue.disclosures.complete': 'Every section of {year} is public',
  User: 'Portal accounts',
  'content-manager.content-types.plugin::users-permissions.user.username': 'User name',
  'content-manager.content-types.plugin::users-permissions.user.email': 'Email',
  'content-manager.content-types.plugin::users-permissions.user.password': 'Password',
  'content-manager.content-types.plugin::users-permissions.user.confirmed': 'Confirmed',
  'content-manager.content-types.plugin::users-permissions.user.blocked': 'Blocked',
  'content-manager.content-types.plugin::users-permissions.user.role': 'Role',
};

export const own = { vi, en };

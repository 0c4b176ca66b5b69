/** Refusals that Strapi words in English, and its panel shows as they are. */
export const commonAnswers: Readonly<Record<string, string>> = {
  'Invalid credentials': 'Thư điện tử hoặc mật khẩu không đúng.',
  'Too many requests, please try again later.': 'Thầy cô đã thử quá nhiều lần. Hãy chờ vài phút rồi thử lại.',
  Forbidden: 'Thầy cô không có quyền làm việc này.',
  'Forbidden access': 'Thầy cô không có quyền làm việc này.',
  'Policy Failed': 'Thầy cô không có quyền làm việc này.',
  'Not Found': 'Không tìm thấy. Có thể mục này đã bị xóa.',
  'Entity not found': 'Không tìm thấy. Có thể mục này đã bị xóa.',
  'Entity too large': 'Nội dung gửi lên quá lớn.',
  'Internal Server Error': 'Hệ thống gặp lỗi. Hãy thử lại; nếu vẫn lỗi, báo cho quản trị CNTT.',
  'An application error occurred': 'Không làm được việc này. Hãy thử lại.',
  'Email already taken': 'Địa chỉ thư này đã có tài khoản.',
  'Invalid link or expired reset code': 'Liên kết không đúng hoặc đã hết hạn.',
};

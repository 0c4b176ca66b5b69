export const preview = {
  preview: {
    draft: 'Bản xem trước – chưa xuất bản',
    published: 'Bản xem trước – bản đang có hiệu lực',
    edited: (by: string | null, time: string, day: string) => `${by ? `${by} sửa` : 'Sửa'} lúc ${time}, ngày ${day}.`,
    until: (time: string) => `Đường xem trước dùng được đến ${time}.`,
    back: 'Về trang soạn',
    expired: {
      title: 'Bản xem trước đã hết hạn',
      text: 'Mỗi đường xem trước dùng được mười phút. Thầy cô đóng bản xem trước rồi mở lại từ trang soạn nhé.',
    },
    refused: {
      title: 'Không mở được bản xem trước này',
      text: 'Đường xem trước không đúng, bản này không còn, hoặc tài khoản của thầy cô không được xem. Thầy cô mở lại từ trang soạn nhé.',
    },
    panel: 'Mở trang quản trị',
  },
};

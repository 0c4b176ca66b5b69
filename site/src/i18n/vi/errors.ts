export const errors = {
  errors: {
    badAddress: 'Địa chỉ không đúng.',
    home: 'Về trang chủ',
    retry: 'Tải lại trang',
    old: (time: string, day: string) =>
      `Hệ thống của nhà trường đang tạm nghỉ. Bạn đang xem trang như lúc ${time}, ngày ${day}.`,
    notFound: {
      title: 'Không có trang này',
      text: 'Địa chỉ có thể đã đổi, hoặc nội dung không còn hiệu lực. Bạn thử tìm từ trang chủ hoặc trong thư viện nhé.',
    },
    notForVisitor: {
      title: 'Có thể bạn cần đăng nhập',
      text: 'Một số tài liệu chỉ mở cho học sinh và quý phụ huynh của trường. Bạn đăng nhập rồi sẽ được đưa thẳng tới đây; nếu vẫn không thấy thì địa chỉ có thể đã đổi.',
    },
    failed: {
      title: 'Trang này đang gặp trục trặc',
      text: 'Lỗi ở phía nhà trường, không phải do bạn. Bạn tải lại trang; nếu vẫn vậy, hãy quay lại sau ít phút.',
    },
    unavailable: {
      title: 'Trang tạm nghỉ vài phút',
      text: 'Hệ thống của nhà trường đang khởi động lại hoặc đang bận. Bạn chờ một phút rồi tải lại trang nhé. Việc gấp xin gọi văn phòng.',
    },
    forbidden: {
      title: 'Biểu mẫu gửi từ nơi khác',
      text: 'Để an toàn, nhà trường chỉ nhận biểu mẫu gửi từ chính trang này. Bạn mở lại trang và thử một lần nữa nhé.',
    },
    removed: {
      title: 'Nội dung này đã được gỡ',
      text: 'Nhà trường đã gỡ nội dung từng ở địa chỉ này. Bạn xem những nội dung đang có từ trang chủ nhé.',
    },
    methodNotAllowed: { title: 'Trang này chỉ để đọc', text: 'Yêu cầu vừa rồi không phải là cách dùng trang này.' },
    noFiles: {
      title: 'Trang này không nhận tệp',
      text: 'Biểu mẫu ở đây chỉ nhận chữ. Tệp, ảnh xin gửi qua thư điện tử của trường.',
    },
    tooLarge: {
      title: 'Nội dung gửi lên quá lớn',
      text: 'Trang này chỉ nhận biểu mẫu ngắn. Bạn rút gọn rồi gửi lại nhé.',
    },
  },
};

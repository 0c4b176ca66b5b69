export const machines = {
  machines: {
    portalOf: 'Cổng thông tin điện tử',
    sharePicture: (title: string, school: string) => `${title} – ${school}`,
    feeds: {
      news: (school: string) => `Tin tức – ${school}`,
      category: (category: string, school: string) => `${category} – ${school}`,
      announcements: (school: string) => `Thông báo – ${school}`,
      disclosures: (school: string) => `Công khai – ${school}`,
    },
    calendar: {
      name: (school: string) => `Lịch ${school}`,
      add: 'Thêm vào lịch của bạn',
      subscribe: 'Theo dõi lịch của trường',
      download: 'Tải tệp lịch (.ics)',
      hint: 'Lịch theo dõi tự cập nhật khi nhà trường thay đổi, gồm cả ngày nghỉ.',
    },
    data: {
      title: 'Dữ liệu mở',
      lead: 'Số liệu công khai của nhà trường, ai cũng được tải về và dùng lại.',
      licenceLead: 'Bạn được dùng lại, kể cả để làm ra thứ mới, miễn là theo đúng giấy phép',
      description: 'Mô tả cho máy (DCAT)',
      download: (format: string, title: string) => `Tải ${title} dạng ${format}`,
      figuresOf: (count: string) => `${count} dòng`,
      fewer: 'dưới 5',
      sets: {
        'doi-ngu': {
          title: 'Đội ngũ',
          about:
            'Số người đang làm việc ở trường theo chức vụ, trình độ và tổ. Nhóm dưới 5 người không ghi số, để không ai bị nhận ra.',
        },
        'cong-khai': { title: 'Văn bản công khai', about: 'Danh mục văn bản nhà trường công khai theo quy định.' },
        'thu-vien': {
          title: 'Mục lục thư viện',
          about: 'Thông tin thư mục của những tài liệu mà ai cũng được biết; không gồm nội dung tài liệu.',
        },
        'tin-tuc': { title: 'Tin tức', about: 'Danh sách tin đã đăng, kèm ngày và chuyên mục.' },
        'co-so-vat-chat': {
          title: 'Cơ sở vật chất',
          about: 'Phòng học, phòng chức năng, sân chơi và thiết bị của trường.',
        },
      },
      traits: { position: 'Chức vụ', degree: 'Trình độ', department: 'Tổ', total: 'Toàn trường' },
      positions: {
        principal: 'Hiệu trưởng',
        'vice-principal': 'Phó hiệu trưởng',
        teacher: 'Giáo viên',
        clerk: 'Văn thư',
        librarian: 'Thủ thư',
        nurse: 'Nhân viên y tế',
        accountant: 'Kế toán',
        'it-administrator': 'Quản trị công nghệ thông tin',
      } as Record<string, string>,
      unknown: 'Chưa ghi',
    },
  },
};

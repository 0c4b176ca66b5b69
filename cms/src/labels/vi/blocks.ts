import type { FieldLabel, Labels } from '../shape.ts';

const title: FieldLabel = ['Tiêu đề của khối', 'Để trống khi khối không cần tiêu đề.'];
const pictureAlt: FieldLabel = ['Mô tả ảnh', 'Ảnh cho thấy điều gì, dành cho người không nhìn thấy ảnh.'];
const picture: FieldLabel = ['Ảnh', 'Ảnh có học sinh cần sự đồng ý của gia đình.'];
const caption: FieldLabel = ['Chú thích', 'Dòng chữ dưới ảnh: ở đâu, khi nào, ai chụp.'];

/** Blocks that pages are built of, and the parts of these blocks. */
export const blocks = {
  'block.text': {
    name: 'Văn bản',
    help: 'Một đoạn viết, có thể có tiêu đề.',
    fields: { title, body: ['Nội dung', 'Mỗi khối nên nói một việc.'] },
  },
  'block.picture': {
    name: 'Ảnh',
    help: 'Một ảnh kèm mô tả và chú thích.',
    fields: { picture, pictureAlt, caption },
  },
  'block.gallery': {
    name: 'Bộ ảnh',
    help: 'Nhiều ảnh đứng cạnh nhau.',
    fields: { title, pictures: ['Các ảnh', 'Từ 2 đến 40 ảnh, mỗi ảnh có mô tả riêng.'] },
  },
  'block.table': {
    name: 'Bảng',
    help: 'Bảng dán từ bảng tính.',
    fields: {
      title: ['Tên bảng', 'Nói bảng cho biết điều gì.'],
      rows: [
        'Các hàng',
        'Chép các ô trong bảng tính rồi dán vào đây; hàng đầu là tên cột. Gõ tay thì ngăn các ô bằng dấu |, ví dụ: Lớp | Sĩ số.',
      ],
      firstColumnHeads: ['Cột đầu là tên hàng', 'Bật khi ô đầu mỗi hàng gọi tên hàng ấy.'],
      note: ['Ghi chú dưới bảng', 'Nguồn số liệu, ngày lấy số liệu.'],
    },
  },
  'block.files': {
    name: 'Tệp để tải về',
    help: 'Danh sách văn bản, biểu mẫu.',
    fields: { title, files: ['Các tệp', 'Tên tệp là chữ người đọc thấy.'] },
  },
  'block.video': {
    name: 'Phim',
    help: 'Tệp phim của trường, hoặc đường dẫn tới YouTube, Vimeo.',
    fields: {
      title: ['Tên phim', 'Phim nói về điều gì.'],
      film: ['Tệp phim', 'MP4 hoặc WebM. Phim phát ngay trên trang.'],
      link: [
        'Đường dẫn phim',
        'Địa chỉ https của phim trên YouTube hoặc Vimeo. Trang chỉ đặt một liên kết, không tải gì từ nơi khác.',
      ],
      picture: ['Ảnh đại diện', 'Hiện trước khi phim chạy, hoặc để bấm vào.'],
      transcript: ['Lời trong phim', 'Cho người không nghe được và cho người không mở được phim.'],
    },
  },
  'block.map': {
    name: 'Bản đồ',
    help: 'Ảnh bản đồ, địa chỉ và đường dẫn chỉ đường.',
    fields: {
      title,
      picture: ['Ảnh bản đồ', 'Ảnh chụp hoặc vẽ đường đến trường.'],
      pictureAlt: ['Mô tả đường đi', 'Chỉ đường bằng lời, dành cho người không nhìn thấy ảnh.'],
      address: ['Địa chỉ', 'Số nhà, đường, phường, tỉnh.'],
      link: ['Đường dẫn chỉ đường', 'Địa chỉ https của bản đồ trực tuyến.'],
    },
  },
  'block.quote': {
    name: 'Trích dẫn',
    help: 'Lời của một người hoặc một câu trong sách.',
    fields: {
      text: ['Lời trích', 'Không cần dấu ngoặc kép.'],
      speaker: ['Của ai', 'Tên người hoặc tên sách. Học sinh chỉ ghi tên gọi.'],
      role: ['Là ai', 'Ví dụ: phụ huynh lớp 3A.'],
    },
  },
  'block.statistics': {
    name: 'Con số',
    help: 'Vài con số lớn kèm nguồn.',
    fields: {
      title,
      figures: ['Các con số', 'Từ 1 đến 8 con số.'],
      source: ['Nguồn', 'Số liệu lấy từ đâu, tính đến ngày nào.'],
    },
  },
  'block.people': {
    name: 'Con người',
    help: 'Thầy cô, nhân viên đã đồng ý được giới thiệu.',
    fields: { title, people: ['Từng người', 'Chỉ tên, chức vụ, trình độ và ảnh; không số điện thoại, không địa chỉ.'] },
  },
  'part.photo': {
    name: 'Ảnh trong bộ',
    help: 'Một ảnh của bộ ảnh.',
    fields: { picture, pictureAlt, caption },
  },
  'part.figure': {
    name: 'Một con số',
    help: 'Con số và lời giải thích.',
    fields: {
      value: ['Con số', 'Viết như người đọc sẽ thấy, ví dụ: 9.400 hoặc 98,5 %.'],
      label: ['Là gì', 'Ví dụ: bản sách in.'],
    },
  },
  'part.person': {
    name: 'Một người',
    help: 'Người đã đồng ý được giới thiệu.',
    fields: {
      name: ['Họ và tên', 'Họ, đệm, tên.'],
      role: ['Chức vụ', 'Ví dụ: Phó hiệu trưởng.'],
      degree: ['Trình độ', 'Ví dụ: Thạc sĩ Quản lý giáo dục.'],
      photo: ['Ảnh chân dung', 'Chỉ đăng khi người ấy đồng ý.'],
    },
  },
} as const satisfies Labels;

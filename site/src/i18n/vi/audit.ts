export const audit = {
  audit: {
    title: 'Kiểm chứng',
    lead: 'Sổ phê duyệt của trường được niêm phong mỗi ngày, để ai cũng kiểm tra được rằng không dòng nào bị sửa về sau.',
    newest: 'Niêm phong mới nhất',
    signedAt: 'Thời điểm',
    size: 'Số dòng trong sổ',
    root: 'Dấu vân tay của sổ (SHA-256)',
    signature: 'Chữ ký của nhà trường (Ed25519)',
    key: 'Mã khoá đã ký',
    none: 'Sổ chưa được niêm phong lần nào. Lần đầu tiên sẽ hiện ở đây trong vòng một ngày.',
    purpose: {
      title: 'Trang này để làm gì?',
      book: 'Mỗi khi một bài hay hồ sơ được gửi duyệt, được duyệt hoặc bị trả lại, hệ thống ghi một dòng vào sổ. Sổ chỉ được viết thêm, không được sửa hay xoá.',
      seal: 'Mỗi ngày, cả cuốn sổ được rút lại thành một dấu vân tay và nhà trường ký lên đó: ấy là một lần niêm phong. Chỉ cần một chữ trong sổ đổi khác, dấu vân tay sẽ khác hẳn và chữ ký cũ không còn khớp.',
      privacy: 'Ở đây không có tên ai và không có nội dung hồ sơ nào: chỉ có số dòng, dấu vân tay, giờ ký và chữ ký.',
    },
    check: {
      title: 'Tự kiểm tra',
      keep: 'Bạn tải tệp số liệu về và giữ ở nơi của mình. Bản bạn giữ là bằng chứng rằng vào ngày ấy sổ đúng là như vậy.',
      compare:
        'Khi cần đối chiếu, người được xem hồ sơ (như đoàn kiểm tra) xin nhà trường một bản chép của sổ. Lệnh “npm run audit:verify” của Khuê so bản chép với tệp bạn giữ, không cần tới máy chủ của trường.',
      download: 'Tải số liệu (JSON)',
    },
    publicKey: (id: string, since: string) => `Khoá công khai ${id}, dùng từ ${since}`,
    all: 'Các lần niêm phong',
    lines: (n: string) => `${n} dòng`,
  },
};

/** What the commands say in the terminal. Vietnamese is the model that English is typed against. */
export const vi = {
  stage: {
    settings: 'Đọc thiết lập',
    database: 'Khởi động cơ sở dữ liệu',
    build: 'Dựng trang quản trị và cổng thông tin (chỉ khi mã nguồn thay đổi)',
    prepare: 'Chuẩn bị bảng dữ liệu',
    sample: 'Nạp trường mẫu',
    start: 'Khởi động máy chủ',
  },
  ready: (seconds: string) => `Khuê đã sẵn sàng sau ${seconds} giây.`,
  portal: 'Cổng thông tin',
  admin: 'Trang quản trị',
  accounts: 'Tài khoản dùng thử',
  password: (password: string) => `Mật khẩu chung: ${password}`,
  firstAdmin: 'Mở trang quản trị để tạo tài khoản quản trị đầu tiên.',
  stopHint: 'Nhấn Ctrl-C để dừng.',
  stopping: 'Đang dừng …',
  stopped: 'Đã dừng, dữ liệu được giữ nguyên.',
  restarted: (name: string) => `${name} dừng bất ngờ, đang khởi động lại.`,
  gaveUp: (name: string) => `${name} dừng bất ngờ nhiều lần liên tiếp: xem các dòng báo lỗi phía trên; Khuê dừng lại.`,
  error: {
    port: (port: number, name: string) =>
      `Cổng ${port} (${name}) đang được một chương trình khác dùng: hãy dừng chương trình đó hoặc đặt ${name} thành một cổng khác.`,
    running: (pid: number) => `Khuê đang chạy với thư mục dữ liệu này (tiến trình ${pid}): hãy dừng nó trước.`,
    disk: (folder: string, megabytes: number) =>
      `Ổ đĩa chứa ${folder} chỉ còn ${megabytes} MB trống: hãy giải phóng ít nhất 500 MB rồi chạy lại.`,
    databaseUnreachable: (where: string, reason: string) =>
      `Không kết nối được cơ sở dữ liệu ${where} (${reason}): hãy kiểm tra DATABASE_URL và máy chủ PostgreSQL.`,
    databaseEmbedded: (reason: string) => `Cơ sở dữ liệu nhúng không khởi động được: ${reason}`,
    databaseNewer: (database: string, code: string) =>
      `Cơ sở dữ liệu thuộc bản ${database}, mới hơn mã nguồn (${code}): hãy cập nhật mã nguồn, đừng chạy bản cũ trên dữ liệu mới.`,
    runtimeRole:
      'Tài khoản trong DATABASE_URL không được quyền tạo vai trò khue_app: hãy tạo một vai trò không sở hữu gì và đặt DATABASE_RUNTIME_URL.',
    prepare: (reason: string) => `Không chuẩn bị được bảng dữ liệu:\n${reason}`,
    sample: (file: string) =>
      `Không nạp được trường mẫu (chi tiết ở ${file}): hãy chạy lại \`npm start\` để nạp tiếp, hoặc đặt SAMPLE_SCHOOL=false để bắt đầu không có dữ liệu mẫu.`,
    build: (reason: string) => `Không dựng được mã nguồn:\n${reason}`,
    notHealthy: (name: string, seconds: number) =>
      `${name} không trả lời sau ${seconds} giây: xem các dòng báo lỗi phía trên.`,
    unknown: (reason: string) => `Có lỗi ngoài dự kiến: ${reason}`,
  },
  reset: {
    losing: (folder: string) => `Lệnh này xoá vĩnh viễn mọi thứ trong ${folder}:`,
    list: [
      'cơ sở dữ liệu (hồ sơ, bài viết, tài khoản)',
      'tệp đã tải lên (ảnh, tài liệu, sách)',
      'chỉ mục tìm kiếm',
      'các khoá bí mật đã sinh',
    ],
    external: 'Cơ sở dữ liệu ngoài (DATABASE_URL) và kho S3 không bị đụng đến.',
    question: 'Gõ "xoá" để tiếp tục: ',
    answers: ['xoá', 'xóa', 'xoa'],
    kept: 'Không xoá gì.',
    done: 'Đã xoá. Chạy `npm start` để bắt đầu lại.',
    nothing: (folder: string) => `Không có gì để xoá: ${folder} không tồn tại.`,
  },
  audit: {
    usageExport: 'Cách dùng: npm run audit:export -- TỆP',
    usageVerify: 'Cách dùng: npm run audit:verify -- TỆP [--proof BẰNG-CHỨNG.json] [--head KIEM-CHUNG.json]',
    exported: (leaves: number, file: string, seconds: string) =>
      `Đã chép ${leaves} dòng của sổ kiểm chứng vào ${file} sau ${seconds} giây. Tệp có tên người và nội dung hồ sơ: hãy giữ kín.`,
    notInstalled: 'Cơ sở dữ liệu chưa có sổ kiểm chứng: hãy chạy `npm start` một lần rồi thử lại.',
    unreadable: (file: string, reason: string) => `Không đọc được ${file} (${reason}).`,
    notWritten: (file: string, reason: string) => `Không ghi được ${file} (${reason}).`,
    sizes: (leaves: number, rows: number, heads: number) =>
      `${leaves} dòng trong sổ, ${rows} dòng trong các bảng, ${heads} lần niêm phong.`,
    newest: (treeSize: number, leaves: number, timestamp: string) =>
      `Lần niêm phong mới nhất lúc ${timestamp} phủ ${treeSize} trên ${leaves} dòng.`,
    key: (id: string, since: string) => `Khoá ${id} dùng từ ${since}.`,
    root: (hash: string) => `Gốc của cây: ${hash}`,
    sound: (seconds: string) => `Sổ nguyên vẹn (kiểm tra trong ${seconds} giây).`,
    unsound: (count: number, seconds: string) => `Kiểm tra KHÔNG đạt: ${count} điểm sai (trong ${seconds} giây).`,
    more: (count: number) => `… và ${count} điểm khác.`,
    finding: {
      'dump.line': (line: string) => `Dòng ${line} của tệp không đúng khuôn dạng hoặc sai chỗ.`,
      'dump.format': (format: string) => `Tệp có khuôn dạng lạ: ${format}.`,
      'dump.cut': (lines: string) => `Tệp bị cắt: chỉ có ${lines} dòng và không có dòng kết đúng.`,
      'leaf.place': (place: string) => `Sổ đứt đoạn: không có dòng ${place} ở đúng chỗ.`,
      'leaf.hash': (leaf: string) => `Dòng ${leaf}: mã băm không phải của nội dung.`,
      'leaf.twice': (row: string) => `${row} có hai dòng trong sổ.`,
      'row.changed': (row: string) => `${row} đã bị sửa: nội dung trong bảng khác với trong sổ.`,
      'row.gone': (row: string) => `${row} đã bị xoá: có trong sổ, không còn trong bảng.`,
      'row.unknown': (row: string) => `${row} không có trong sổ: đã được ghi vào bảng mà né sổ.`,
      'head.none': () => 'Sổ chưa được niêm phong lần nào: không có gì bảo đảm cho nó.',
      'head.key': (head: string) => `Niêm phong ${head}: không rõ khoá đã ký.`,
      'head.signature': (head: string) => `Niêm phong ${head}: chữ ký sai.`,
      'head.beyond': (head: string) => `Niêm phong ${head}: sổ nay ngắn hơn lúc niêm phong.`,
      'head.root': (head: string) => `Niêm phong ${head}: sổ lúc ấy không phải là phần đầu của sổ này.`,
      'published.unreadable': () => 'Tệp ở --head không phải là kiem-chung.json.',
      'proof.unreadable': () => 'Tệp ở --proof không phải là bằng chứng của Khuê.',
      'proof.path': (row: string) => `Bằng chứng của ${row}: nội dung không dẫn tới gốc của cây.`,
      'proof.head': (row: string) => `Bằng chứng của ${row}: niêm phong kèm theo thuộc một cây khác.`,
      'proof.tree': (row: string) => `Bằng chứng của ${row} thuộc một cây khác với sổ này.`,
      'proof.row': (row: string) => `Bằng chứng của ${row}: nội dung trong bảng nay đã khác hoặc không còn.`,
    },
  },
  reindex: {
    progress: (done: number, total: number) => `Đã lập chỉ mục ${done}/${total} tài liệu`,
    done: (count: number, seconds: string) => `Lập chỉ mục xong ${count} tài liệu sau ${seconds} giây.`,
    failed: (count: number) => `${count} tài liệu không lập chỉ mục được: xem nhật ký của trang quản trị.`,
  },
};

type Shape<Value> = Value extends (...args: infer Args) => string
  ? (...args: Args) => string
  : Value extends readonly unknown[]
    ? string[]
    : Value extends object
      ? { [Key in keyof Value]: Shape<Value[Key]> }
      : string;

export type Messages = Shape<typeof vi>;

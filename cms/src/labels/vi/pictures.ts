import type { Labels } from '../shape.ts';

export const pictures = {
  'api::photo-consent.photo-consent': {
    name: 'Đồng ý đăng ảnh',
    help: 'Gia đình và học sinh đồng ý cho nhà trường đăng ảnh. Rút lại lúc nào cũng được, ảnh ngừng hiện ngay.',
    fields: {
      pupil: ['Học sinh', 'Học sinh có trong ảnh.'],
      guardian: ['Cha mẹ, người giám hộ', 'Người ký đồng ý.'],
      pupilAgrees: ['Học sinh đồng ý', 'Học sinh từ 7 tuổi phải tự mình đồng ý.'],
      onWebsite: ['Đăng trên cổng thông tin', 'Đồng ý riêng cho từng mục đích.'],
      inPrint: ['In trong ấn phẩm', 'Đồng ý riêng cho từng mục đích.'],
      validFrom: ['Có hiệu lực từ', 'Ngày gia đình ký.'],
      validTo: ['Có hiệu lực đến', 'Để trống là đến khi rút lại.'],
      withdrawnOn: ['Rút lại ngày', 'Điền ngay khi gia đình hoặc học sinh rút lại; mọi đồng ý trước đó hết hiệu lực.'],
      document: ['Bản đồng ý', 'Bản chụp hoặc tệp có chữ ký, chỉ lưu trong trường.'],
    },
  },
  'api::picture-subject.picture-subject': {
    name: 'Người trong ảnh',
    help: 'Ảnh nào có học sinh nào. Ảnh chưa được ghi ở đây thì chưa được đăng.',
    fields: {
      fileName: ['Tên ảnh', 'Như trong thư viện tệp.'],
      file: ['Mã tệp', 'Mã của ảnh trong thư viện tệp, do hệ thống điền.'],
      shows: ['Trong ảnh', 'Có học sinh nhận ra được hay không.'],
      pupils: ['Học sinh trong ảnh', 'Ghi đủ mọi em nhận ra được; em nào cũng cần có đồng ý đăng ảnh.'],
      statedBy: ['Người ghi', 'Hệ thống điền.'],
      statedAt: ['Ghi lúc', 'Hệ thống điền.'],
    },
  },
} as const satisfies Labels;

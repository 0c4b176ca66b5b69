/** The panel beside a document that tells who can be recognised in its pictures. */
const vi = {
  'khue.pictures.title': 'Ảnh trong bài',
  'khue.pictures.help': 'Ảnh chỉ được đăng khi có mô tả và đã ghi ai ở trong ảnh.',
  'khue.pictures.ask': 'Có học sinh trong ảnh không?',
  'khue.pictures.choose': 'Chọn…',
  'khue.pictures.no-pupil': 'Không nhận ra được ai',
  'khue.pictures.named-pupils': 'Có học sinh',
  'khue.pictures.decoration': 'Ảnh trang trí',
  'khue.pictures.earlier': 'Đăng từ trước, cần rà soát',
  'khue.pictures.no-words': 'Chưa có mô tả ảnh.',
  'khue.pictures.name-them': 'Văn thư hoặc Ban giám hiệu ghi tên học sinh trong ảnh',
  'khue.pictures.failed': 'Chưa ghi được. Thầy cô thử lại sau ít phút.',
};

const en: Record<keyof typeof vi, string> = {
  'khue.pictures.title': 'Pictures',
  'khue.pictures.help': 'A picture is published once it has words and somebody said who is in it.',
  'khue.pictures.ask': 'Are there pupils in it?',
  'khue.pictures.choose': 'Choose…',
  'khue.pictures.no-pupil': 'Nobody can be recognised',
  'khue.pictures.named-pupils': 'There are pupils',
  'khue.pictures.decoration': 'Decoration',
  'khue.pictures.earlier': 'Published earlier, to be reviewed',
  'khue.pictures.no-words': 'No words for it yet.',
  'khue.pictures.name-them': 'The clerk or the leadership names the pupils',
  'khue.pictures.failed': 'That was not kept. Please try again in a few minutes.',
};

export const pictures = { vi, en };

/** Who may log in to the sample school, and where. The start script prints this list. */
export interface DemonstrationAccount {
  /** What the person is, in Vietnamese. */
  role: string;
  /** E-mail address in the admin panel, user name on the portal. */
  identifier: string;
  place: 'admin' | 'portal';
}

export const demonstrationAccounts: readonly DemonstrationAccount[] = [
  { role: 'Hiệu trưởng', identifier: 'hieutruong@khue.example', place: 'admin' },
  { role: 'Phó hiệu trưởng', identifier: 'phohieutruong@khue.example', place: 'admin' },
  { role: 'Tổ trưởng Toán – Tin', identifier: 'totruong.toan@khue.example', place: 'admin' },
  { role: 'Giáo viên Toán', identifier: 'giaovien@khue.example', place: 'admin' },
  { role: 'Văn thư', identifier: 'vanthu@khue.example', place: 'admin' },
  { role: 'Thủ thư', identifier: 'thuthu@khue.example', place: 'admin' },
  { role: 'Biên tập viên', identifier: 'bientap@khue.example', place: 'admin' },
  { role: 'Quản trị CNTT', identifier: 'cntt@khue.example', place: 'admin' },
  { role: 'Học sinh lớp 5A', identifier: 'hocsinh', place: 'portal' },
  { role: 'Phụ huynh', identifier: 'phuhuynh', place: 'portal' },
];

const teacher = 'khue-teacher';
const head = 'khue-head-of-department';

/** Role codes of the members of staff who have an account, by their key in the sample. */
export const staffAccounts: Record<string, readonly string[]> = {
  'hieu-truong': ['khue-principal'],
  'pho-hieu-truong': ['khue-vice-principal'],
  'toan-1': [teacher, head],
  'toan-2': [teacher],
  'van-thu': ['khue-clerk'],
  'thu-vien': ['khue-librarian'],
  'tong-phu-trach': ['khue-news-editor'],
  cntt: ['khue-it-administrator'],
  // Heads of the other departments, and teachers whose lesson plans the sample contains.
  'lop-1a': [teacher, head],
  'lop-4a': [teacher, head],
  'van-1': [teacher, head],
  'khtn-1': [teacher, head],
  'su-dia-1': [teacher, head],
  'toan-3': [teacher],
  'lop-5a': [teacher],
  'van-2': [teacher],
  'anh-1': [teacher],
  'khtn-2': [teacher],
};

/** User names of the two portal accounts that the list above names. */
export const portalNames = { pupil: 'hocsinh', guardian: 'phuhuynh' } as const;

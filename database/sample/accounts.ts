/** A demonstration account of the sample school; all share the setting DEMO_PASSWORD. */
export interface DemonstrationAccount {
  /** What the person is, in Vietnamese. */
  role: string;
  /** E-mail address in the admin, user name on the portal. */
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

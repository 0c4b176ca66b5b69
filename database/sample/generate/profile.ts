/** A school that does not exist, in a ward and a province that do not exist. */
export const profile = {
  name: 'Trường TH&THCS Khuê Văn',
  shortName: 'Khuê Văn',
  motto: 'Mở cửa sổ nhỏ, đón ánh sáng lớn',
  schoolCode: '00KHUEVAN01',
  level: 'primary-lower-secondary',
  address: 'Số 12 đường Văn Miếu, phường Khuê Văn, tỉnh Thanh Giang',
  phone: '0100 900 001',
  email: 'vanphong@khue.example',
  governingBody: 'Uỷ ban nhân dân phường Khuê Văn, tỉnh Thanh Giang',
} as const;

/** What of it is said otherwise in English. */
export const englishProfile = {
  name: 'Khuê Văn Primary and Lower Secondary School',
  shortName: 'Khuê Văn',
  motto: 'Open small windows, let in great light',
  address: '12 Văn Miếu Street, Khuê Văn ward, Thanh Giang province',
  governingBody: 'People’s Committee of Khuê Văn ward, Thanh Giang province',
} as const;

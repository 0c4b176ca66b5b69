/** What holds for every Vietnamese school and is not a setting. */
export const school = {
  timeZone: 'Asia/Ho_Chi_Minh',
  /** The product's first language; Strapi's default locale. */
  defaultLocale: 'vi',
  locales: ['vi', 'en'],
  /** ICU collation for names and titles (đ after d, tone marks after base letters). */
  collation: 'vi-VN',
} as const;

export type Locale = (typeof school.locales)[number];

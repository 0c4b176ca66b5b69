/**
 * Documents that have a page each: the folder of their addresses, and the path under which the portal's API lists
 * them. A further kind is one line here, and is in the sitemap.
 */
export const pageKinds = {
  'tin-tuc': 'news',
  'thong-bao': 'announcements',
  'su-kien': 'events',
  trang: 'pages',
  'cong-khai': 'disclosures',
  'van-ban': 'school-documents',
} as const;
export type PageKind = keyof typeof pageKinds;

export const isPageKind = (name: string): name is PageKind => Object.hasOwn(pageKinds, name);

/** Pages that are there whatever the school has written. */
export const fixedPages = [
  '/',
  '/tin-tuc',
  '/thong-bao',
  '/su-kien',
  '/cong-khai',
  '/doi-ngu',
  '/thoi-khoa-bieu',
  '/van-ban',
  '/co-so-vat-chat',
  '/tuyen-sinh',
  '/lien-he',
  '/thu-vien',
  '/thu-vien/bo-suu-tap',
  '/thu-vien/danh-muc-doc',
  '/du-lieu-mo',
  '/kiem-chung',
] as const;

/** Documents whose links have a picture of their own (`share/words.ts`). */
export const sharedKinds: readonly string[] = [...Object.keys(pageKinds), 'thu-vien'];

/** Addresses that are a person's own, that only find, or that show what is not in force: programs keep away. */
export const closedPaths = [
  '/ca-nhan',
  '/dang-nhap',
  '/dang-xuat',
  '/doc-cua-toi',
  '/hien-thi',
  '/loi/',
  '/tim-kiem',
  '/thu-vien?',
  '/xem-truoc',
] as const;

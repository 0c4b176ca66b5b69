export const newsCategories = [
  { slug: 'hoat-dong', name: 'Hoạt động của trường' },
  { slug: 'hoc-tap', name: 'Học tập' },
  { slug: 'thu-vien', name: 'Thư viện' },
  { slug: 'the-thao-van-nghe', name: 'Thể thao – Văn nghệ' },
  { slug: 'gia-dinh-nha-truong', name: 'Gia đình và nhà trường' },
] as const;

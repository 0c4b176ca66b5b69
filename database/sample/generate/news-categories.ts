export const newsCategories = [
  { slug: 'hoat-dong', name: 'Hoạt động của trường', english: 'School life' },
  { slug: 'hoc-tap', name: 'Học tập', english: 'Learning' },
  { slug: 'thu-vien', name: 'Thư viện', english: 'Library' },
  { slug: 'the-thao-van-nghe', name: 'Thể thao – Văn nghệ', english: 'Sports and arts' },
  { slug: 'gia-dinh-nha-truong', name: 'Gia đình và nhà trường', english: 'Families and school' },
] as const;

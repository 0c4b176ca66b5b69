export const search = {
  siteSearch: {
    title: 'Tìm kiếm',
    lead: 'Tin tức, thông báo, sự kiện, văn bản công khai và thư viện của trường.',
    search: 'Tìm trên trang của trường',
    all: 'Tất cả',
    filter: 'Lọc theo mục',
    ask: 'Bạn gõ điều cần tìm vào ô bên trên nhé.',
    count: (n: number, q: string) => `${n} kết quả cho “${q}”`,
    none: (q: string) => `Chưa tìm thấy gì cho “${q}”`,
    meant: (typed: string) => `Bạn gõ “${typed}”, trang hiểu là`,
    types: {
      library: 'Thư viện',
      news: 'Tin tức',
      announcements: 'Thông báo',
      events: 'Sự kiện',
      pages: 'Trang giới thiệu',
      disclosures: 'Công khai',
      'school-documents': 'Văn bản',
    },
    suggestions: 'Gợi ý',
    suggested: (n: number) => (n === 0 ? 'Không có gợi ý' : `${n} gợi ý, dùng phím mũi tên để chọn`),
  },
};

/** Text as a search box compares it: without diacritics and capitals, `đ` as `d`. */
export const folded = (text: string): string =>
  text.normalize('NFD').replace(/\p{M}/gu, '').replace(/[đĐ]/g, 'd').toLowerCase();

export const languages = {
  languages: {
    /** Each in its own language. */
    names: { vi: 'Tiếng Việt', en: 'English' },
    short: { vi: 'VI', en: 'EN' },
    /** Above a text that does not exist in the language of the page. */
    only: { vi: 'Trang này chỉ có bản tiếng Việt.', en: 'Trang này chỉ có bản tiếng Anh.' },
  },
};

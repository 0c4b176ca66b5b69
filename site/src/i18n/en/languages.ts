import type { Strings } from '../vi/index.ts';

export const languages: Pick<Strings, 'languages'> = {
  languages: {
    names: { vi: 'Tiếng Việt', en: 'English' },
    short: { vi: 'VI', en: 'EN' },
    only: { vi: 'This page is only available in Vietnamese.', en: 'This page is only available in English.' },
  },
};

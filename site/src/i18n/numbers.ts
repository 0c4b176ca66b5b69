import type { Locale } from '@khue/config';

const formats: Record<Locale, Intl.NumberFormat> = {
  vi: new Intl.NumberFormat('vi-VN', { maximumFractionDigits: 1 }),
  en: new Intl.NumberFormat('en-GB', { maximumFractionDigits: 1 }),
};

/** `1.234,5`: a decimal comma and a dot between thousands; `1,234.5` in English. */
export const number = (value: number, locale: Locale): string => formats[locale].format(value);

/** `2026–2027` for the code of a school year. */
export const yearSpan = (code: string): string => code.replace('-', '–');

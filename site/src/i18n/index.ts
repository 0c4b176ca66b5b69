import type { Locale } from '@khue/config';
import { en } from './en/index.ts';
import { type Strings, vi } from './vi/index.ts';

const complete: Record<Locale, Strings> = { vi, en };

/** Interface strings of a language. */
export const strings = (locale: Locale): Strings => complete[locale];

import type { Locale } from '@khue/config';
import { en } from './en.ts';
import type { Partially } from './translation.ts';
import { type Strings, vi } from './vi.ts';

const complete: Record<Locale, Strings> = { vi, en: merge(vi, en) };

/** Interface strings of a language. */
export const strings = (locale: Locale): Strings => complete[locale];

function merge<T extends object>(base: T, over: Partially<T>): T {
  const entries = Object.entries(base).map(([key, value]) => {
    const other = (over as Record<string, unknown>)[key];
    if (other === undefined) return [key, value];
    return [key, typeof value === 'object' && value !== null ? merge(value, other as object) : other];
  });
  return Object.fromEntries(entries) as T;
}

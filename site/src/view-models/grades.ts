import type { Locale } from '@khue/config';
import { strings } from '../i18n/index.ts';

/** `Lớp 5`, `Lớp 6–9`, `Lớp 1, 3`; null when the item is for no grade in particular. */
export function gradeNames(grades: number[], locale: Locale): string | null {
  const t = strings(locale).library;
  const sorted = [...new Set(grades)].sort((a, b) => a - b);
  const [first] = sorted;
  const last = sorted.at(-1);
  if (first === undefined || last === undefined) return null;
  if (sorted.length > 2 && last - first === sorted.length - 1) return t.gradeSpan(first, last);
  return t.gradeName(sorted.join(', '));
}

import type { Locale } from '@khue/config';
import { onSchoolClock, shortDay } from '../i18n/dates.ts';
import { strings } from '../i18n/index.ts';

/** Stands in every page, where the word about its age belongs. */
export const agePlace = '<!--age-->';

/** The page with a word about when it was made. */
export function ageMark(page: string, madeAt: number, locale: Locale): string {
  const { day, time } = onSchoolClock(new Date(madeAt));
  const words = strings(locale).errors.old(time, shortDay(day, locale));
  return page.replace(agePlace, `<p class="age" role="status">${words}</p>`);
}

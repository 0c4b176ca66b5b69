import { onSchoolClock } from '../i18n/dates.ts';

const minute = 60_000;
const longest = 15 * minute;

/**
 * Until when a page made now is right as far as time decides: announcements begin and end with days of the school,
 * events pass by the hour, and pictures change without a word in the log.
 */
export function expiryOf(now: number): number {
  const [hours = 0, minutes = 0] = onSchoolClock(new Date(now)).time.split(':').map(Number);
  const midnight = now - (now % minute) + (24 * 60 - hours * 60 - minutes) * minute;
  return Math.min(now + longest, midnight);
}

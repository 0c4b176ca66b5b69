const timeZone = 'Asia/Ho_Chi_Minh';
// The parts are put in order by hand: how a locale writes a date differs between versions of ICU.
const parts = new Intl.DateTimeFormat('en-GB', {
  timeZone,
  day: '2-digit',
  month: '2-digit',
  year: 'numeric',
  hour: '2-digit',
  minute: '2-digit',
  hourCycle: 'h23',
});

const read = (at: Date) => Object.fromEntries(parts.formatToParts(at).map(({ type, value }) => [type, value]));

/** `05/09/2026`, by the school's clock. */
export function dayOf(at: Date): string {
  const { day, month, year } = read(at);
  return `${day}/${month}/${year}`;
}

/** `05/09/2026 06:30`, by the school's clock. */
export function momentOf(at: Date): string {
  const { hour, minute } = read(at);
  return `${dayOf(at)} ${hour}:${minute}`;
}

/** The last twelve months, as `YYYY-MM-DD`, up to and with the given day. */
export function lastTwelveMonths(today: string): { from: string; to: string } {
  const [year = 0, month = 1, day = 1] = today.split('-').map(Number);
  // 29 February becomes 1 March of the year before.
  const from = new Date(Date.UTC(year - 1, month - 1, day));
  return { from: from.toISOString().slice(0, 10), to: today };
}

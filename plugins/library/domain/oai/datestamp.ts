/** Whole seconds since 1970: the granularity of this provider. */
export type Stamp = number;

export const toStamp = (milliseconds: number): Stamp => Math.floor(milliseconds / 1000);

/** As the protocol writes it: `2026-09-05T01:30:00Z`. */
export const writeStamp = (stamp: Stamp): string => `${new Date(stamp * 1000).toISOString().slice(0, 19)}Z`;

const day = /^\d{4}-\d{2}-\d{2}$/;
const second = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}Z$/;

export interface Moment {
  granularity: 'day' | 'second';
  /** The first second that the text means. */
  first: Stamp;
  /** The last one: of a day, its end. */
  last: Stamp;
}

/** A day or a second of UTC; undefined when the text is neither, or there is no such day. */
export function readMoment(text: string): Moment | undefined {
  const granularity = day.test(text) ? 'day' : second.test(text) ? 'second' : undefined;
  if (!granularity) return undefined;
  const written = granularity === 'day' ? `${text}T00:00:00Z` : text;
  const milliseconds = Date.parse(written);
  // JavaScript takes 31 February for 3 March.
  if (Number.isNaN(milliseconds) || writeStamp(toStamp(milliseconds)) !== written) return undefined;
  const first = toStamp(milliseconds);
  return { granularity, first, last: granularity === 'day' ? first + 86_399 : first };
}

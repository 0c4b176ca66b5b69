/** A bookmark or highlight of one person in one book. */
export interface Mark {
  id: string;
  kind: 'bookmark' | 'highlight';
  place: string;
  label: string;
  quote: string;
  note: string;
  /** When it was last changed, milliseconds since 1970. */
  at: number;
  deleted: boolean;
}

/** How far one person is in one book. */
export interface Progress {
  place: string;
  label: string;
  fraction: number;
  at: number;
}

export interface Reading {
  marks: Mark[];
  progress: Progress | null;
}

export const nothingRead: Reading = { marks: [], progress: null };

/**
 * What two devices know, as one: for each mark and for the progress whichever was written last. The order in which
 * devices report, and how often, makes no difference.
 */
export function merge(one: Reading, other: Reading): Reading {
  const marks = new Map<string, Mark>();
  for (const mark of [...one.marks, ...other.marks].map(emptied)) {
    const known = marks.get(mark.id);
    marks.set(mark.id, known ? later(known, mark) : mark);
  }
  const progress = one.progress && other.progress ? later(one.progress, other.progress) : null;
  return { marks: [...marks.values()].sort(byId), progress: progress ?? one.progress ?? other.progress };
}

/** What a device reports, without moments that have not come yet: a wrong clock must not win for ever. */
export function upTo(now: number, { marks, progress }: Reading): Reading {
  const past = <Dated extends { at: number }>(dated: Dated): Dated => ({ ...dated, at: Math.min(dated.at, now) });
  return { marks: marks.map(past), progress: progress && past(progress) };
}

/** The marks of `merged` that `before` does not have like that: what has to be written down. */
export function changed(before: Reading, merged: Reading): Mark[] {
  const known = new Map(before.marks.map((mark) => [mark.id, textOf(mark)]));
  return merged.marks.filter((mark) => known.get(mark.id) !== textOf(mark));
}

/** The words of what was taken away are taken away as well. */
export const emptied = (mark: Mark): Mark =>
  mark.deleted ? { ...mark, place: '-', label: '', quote: '', note: '' } : mark;

/** Of two versions of the same moment always the same one, whoever is asked. */
function later<Dated extends { at: number }>(one: Dated, other: Dated): Dated {
  if (one.at !== other.at) return one.at > other.at ? one : other;
  return textOf(one) >= textOf(other) ? one : other;
}

const textOf = (value: object) => JSON.stringify(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)));
const byId = (one: Mark, other: Mark) => (one.id < other.id ? -1 : 1);

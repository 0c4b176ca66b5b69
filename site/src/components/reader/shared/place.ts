/**
 * Where in a book, as the fragment of the address says it. `tim` is what somebody searched for; `chu`, any number
 * of times, the words that the search found there, as they stand in the book.
 * `#trang=12&tim=phan+so&chu=phân+số`
 */
export interface Place {
  /** Page of a PDF, part of an EPUB. */
  page: number | null;
  question: string | null;
  found: string[];
  /** A passage: of a PDF by the places of its first and last letter, of an EPUB by its CFI. */
  span: { start: number; end: number } | null;
  cfi: string | null;
}

const count = (value: string | null): number | null => {
  const number = value === null || value === '' ? Number.NaN : Number(value);
  return Number.isInteger(number) && number >= 0 ? number : null;
};

export function readPlace(fragment: string): Place {
  const asked = new URLSearchParams(fragment.replace(/^#/, ''));
  const [start, end] = [count(asked.get('tu')), count(asked.get('den'))];
  const cfi = asked.get('doan');
  return {
    page: count(asked.get('trang') ?? asked.get('page')) || null,
    question: asked.get('tim')?.slice(0, 200) || null,
    found: asked
      .getAll('chu')
      .slice(0, 20)
      .map((words) => words.slice(0, 200))
      .filter(Boolean),
    span: start !== null && end !== null && end > start ? { start, end } : null,
    cfi: cfi && /^epubcfi\(.{1,360}\)$/.test(cfi) ? cfi : null,
  };
}

export const pagePlace = (page: number, span?: { start: number; end: number }): string =>
  span ? `trang=${page}&tu=${span.start}&den=${span.end}` : `trang=${page}`;

export const cfiPlace = (cfi: string): string => `doan=${encodeURIComponent(cfi)}`;

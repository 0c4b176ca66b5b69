/** Where in a document, as the fragment of the address says it: `#trang=12&tim=phan+so`. */
export interface Place {
  page: number | null;
  words: string | null;
}

export function readPlace(fragment: string): Place {
  const asked = new URLSearchParams(fragment.replace(/^#/, ''));
  const page = Number(asked.get('trang') ?? asked.get('page'));
  return { page: Number.isInteger(page) && page > 0 ? page : null, words: asked.get('tim')?.slice(0, 200) || null };
}

export const writePlace = (page: number): string => `#trang=${page}`;

/** The number in `?trang=`: absent means the first page, nonsense means there is no such page. */
export function pageNumber(asked: string | null): number | null {
  if (asked === null) return 1;
  return /^[1-9]\d{0,2}$/.test(asked) && Number(asked) <= 500 ? Number(asked) : null;
}

/** Twice as wide as covers are shown, for dense screens. */
export const coverBox = { width: 960, height: 1280 } as const;

/** A strip is no cover, whatever it shows. */
const thinnest = 48;

/** The size at which a page fits the box, in whole pixels; undefined when nothing of it could be seen. */
export function fitCover(page: { width: number; height: number }): { width: number; height: number } | undefined {
  const scale = Math.min(coverBox.width / page.width, coverBox.height / page.height);
  if (!Number.isFinite(scale) || scale <= 0) return undefined;
  const width = Math.round(page.width * scale);
  const height = Math.round(page.height * scale);
  return Math.min(width, height) >= thinnest ? { width, height } : undefined;
}

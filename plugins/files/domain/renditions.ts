/** Widths that the website asks for, in CSS pixels times the usual densities; the smallest stands beside titles on phones, 720 fills one. */
export const renditionWidths = [240, 480, 720, 960, 1600] as const;
export const renditionFormats = ['avif', 'webp'] as const;
export type RenditionFormat = (typeof renditionFormats)[number];

/** Larger pictures are refused before they are decoded. */
export const maxPixels = 50_000_000;
/** The kept original is scaled down to this side. */
export const maxSide = 4096;
/** As many pixels as tell light from dark, before the picture comes. */
export const blurBox = { width: 12, height: 12 } as const;
export const thumbnailBox = { width: 245, height: 156 } as const;

export interface PlannedRendition {
  /** Key in the file's `formats`, for example `avif-480`. */
  key: string;
  format: RenditionFormat;
  width: number;
}

/** Never larger than the original; a narrow original gets one rendition of its own width. */
export function planRenditions(originalWidth: number): PlannedRendition[] {
  const widest = Math.min(originalWidth, renditionWidths[renditionWidths.length - 1] as number);
  const widths = [...renditionWidths.filter((width) => width < widest), widest];
  return renditionFormats.flatMap((format) => widths.map((width) => ({ key: `${format}-${width}`, format, width })));
}

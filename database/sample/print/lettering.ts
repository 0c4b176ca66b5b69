import { type FontName, openFont } from './fonts.ts';

/** Text as SVG outlines, so that a picture looks the same on a machine without fonts. */
export function letter(text: string, x: number, y: number, size: number, font: FontName, fill: string): string {
  const run = openFont(font).layout(text);
  const scale = size / openFont(font).unitsPerEm;
  let pen = 0;
  const glyphs = run.glyphs.map((glyph, index) => {
    const at = pen;
    pen += run.positions[index]?.xAdvance ?? glyph.advanceWidth;
    return `<path transform="translate(${at} 0)" d="${glyph.path.toSVG()}"/>`;
  });
  return `<g transform="translate(${x} ${y}) scale(${scale} ${-scale})" fill="${fill}">${glyphs.join('')}</g>`;
}

export const widthOf = (text: string, size: number, font: FontName): number =>
  (openFont(font).layout(text).advanceWidth * size) / openFont(font).unitsPerEm;

/** Breaks a text into lines that fit. */
export function wrap(text: string, width: number, size: number, font: FontName): string[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const last = lines.at(-1);
    const longer = last === undefined ? word : `${last} ${word}`;
    if (last !== undefined && widthOf(longer, size, font) <= width) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines;
}

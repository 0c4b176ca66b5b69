import { ink } from './palette.ts';

/** Width of the ink line of a print at 1600 × 1000. */
const line = 5;
/** The colour block sits a little beside the line, as in a hand-pulled print. */
const slip = 'translate(4 3)';

export interface Stroke {
  line?: number;
  ink?: string;
}

/** A colour block with its ink line; `line: 0` leaves the line out. */
export function shape(d: string, fill: string, stroke: Stroke = {}): string {
  const width = stroke.line ?? line;
  const block = `<path d="${d}" fill="${fill}" transform="${slip}"/>`;
  if (width === 0) return block;
  return `${block}<path d="${d}" fill="none" stroke="${stroke.ink ?? ink}" stroke-width="${width}" stroke-linejoin="round" stroke-linecap="round"/>`;
}

export const circle = (x: number, y: number, r: number, fill: string, stroke?: Stroke): string =>
  shape(ring(x, y, r), fill, stroke);

export const ring = (x: number, y: number, r: number): string =>
  `M${x - r} ${y}a${r} ${r} 0 1 0 ${r * 2} 0a${r} ${r} 0 1 0 ${-r * 2} 0Z`;

export function box(x: number, y: number, width: number, height: number, fill: string, radius = 0, stroke?: Stroke) {
  const r = Math.min(radius, width / 2, height / 2);
  const d = `M${x + r} ${y}h${width - 2 * r}q${r} 0 ${r} ${r}v${height - 2 * r}q0 ${r} ${-r} ${r}h${-(width - 2 * r)}q${-r} 0 ${-r} ${-r}v${-(height - 2 * r)}q0 ${-r} ${r} ${-r}Z`;
  return shape(d, fill, stroke);
}

export const poly = (points: readonly (readonly [number, number])[], fill: string, stroke?: Stroke): string =>
  shape(`M${points.map(([x, y]) => `${x} ${y}`).join('L')}Z`, fill, stroke);

/** An open ink line. */
export const stroke = (d: string, width = line, colour = ink): string =>
  `<path d="${d}" fill="none" stroke="${colour}" stroke-width="${width}" stroke-linecap="round" stroke-linejoin="round"/>`;

/** A thick rounded line through `x y x y …` in a colour with an ink outline: arms, legs, poles. */
export const limb = (points: string, width: number, colour: string): string =>
  stroke(`M${points}`, width + line * 2, ink) + stroke(`M${points}`, width, colour);

export const move = (x: number, y: number, content: string, scale = 1, flip = false): string =>
  `<g transform="translate(${x} ${y}) scale(${flip ? -scale : scale} ${scale})">${content}</g>`;

export const turn = (degrees: number, content: string): string => `<g transform="rotate(${degrees})">${content}</g>`;

/** `count` copies, made by index. */
export const repeat = (count: number, make: (index: number) => string): string =>
  Array.from({ length: count }, (_, index) => make(index)).join('');

/** The round window: a disc, a ring and rays. */
export function rays(x: number, y: number, inner: number, outer: number, count: number, colour: string, width = 7) {
  return repeat(count, (index) => {
    const angle = (index / count) * Math.PI * 2;
    const reach = index % 2 === 0 ? outer : inner + (outer - inner) * 0.62;
    const at = (r: number) => `${(x + Math.cos(angle) * r).toFixed(1)} ${(y + Math.sin(angle) * r).toFixed(1)}`;
    return stroke(`M${at(inner)}L${at(reach)}`, width, colour);
  });
}

/** Place in a picture in tenths of its width and height. */
export interface Focus {
  x: number;
  y: number;
}

/**
 * What an editor chose in the media library (per cent), on a grid that a style sheet can name; `undefined` where
 * nothing was chosen, or the middle.
 */
export function focusOf(point: unknown): Focus | undefined {
  const { x, y } = (point ?? {}) as Partial<Focus>;
  if (!isPercent(x) || !isPercent(y)) return undefined;
  const focus = { x: Math.round(x / 10), y: Math.round(y / 10) };
  return focus.x === 5 && focus.y === 5 ? undefined : focus;
}

const isPercent = (value: unknown): value is number => typeof value === 'number' && value >= 0 && value <= 100;

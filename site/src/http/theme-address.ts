import { contrastOnPaper, formatColour, leastContrast, parseColour, type Rgb } from '@khue/config';

/** The two colours that a school may choose; null is the portal's own. */
export interface Theme {
  action: Rgb | null;
  accent: Rgb | null;
}

const none = 'x';

/** Colours as they came from the CMS; one that is none, or could not be read, is left away. */
export const themeOf = (look: { actionColour: string | null; accentColour: string | null } | null): Theme => ({
  action: readable(look?.actionColour ?? ''),
  accent: readable(look?.accentColour ?? ''),
});

/** The address names the colours, so it may be kept for ever; null when nothing differs from the portal's own. */
export function themeAddress({ action, accent }: Theme): string | null {
  if (!action && !accent) return null;
  return `/giao-dien/${partOf(action)}-${partOf(accent)}.css`;
}

/** @returns undefined for a name that no page of ours would ask for. */
export function readThemeName(name: string): Theme | undefined {
  const [, action = '', accent = ''] = /^(x|[0-9a-f]{6})-(x|[0-9a-f]{6})$/.exec(name) ?? [];
  const theme = { action: readable(`#${action}`), accent: readable(`#${accent}`) };
  return themeAddress(theme) === `/giao-dien/${name}.css` ? theme : undefined;
}

const partOf = (colour: Rgb | null) => (colour ? formatColour(colour).slice(1) : none);

function readable(text: string): Rgb | null {
  const colour = parseColour(text);
  return colour && contrastOnPaper(colour) >= leastContrast ? colour : null;
}

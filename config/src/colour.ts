/** Colours of the portal: contrast after WCAG 2.2 and the tones that follow from one colour. Pure; used by CMS and site. */

export type Rgb = readonly [red: number, green: number, blue: number];

/** What text stands on, lightest and darkest of each theme; the same values as in `site/src/styles/tokens.css`. */
export const grounds = {
  light: { ground: '#fbf7ee', raised: '#f3ecdd' },
  dark: { ground: '#14171f', raised: '#1d222d' },
} as const;

/** WCAG 2.2, success criterion 1.4.3: text of ordinary size. */
export const leastContrast = 4.5;
/** Light text on dark tires sooner: the dark tones are made with more than the least. */
const darkContrast = 7;

/** @returns undefined for anything but `#rrggbb`. */
export function parseColour(text: string): Rgb | undefined {
  if (!/^#[0-9a-f]{6}$/i.test(text)) return undefined;
  return [1, 3, 5].map((at) => Number.parseInt(text.slice(at, at + 2), 16)) as unknown as Rgb;
}

/** `#rrggbb` in small letters. */
export const formatColour = (rgb: Rgb): string =>
  `#${rgb.map((part) => Math.round(part).toString(16).padStart(2, '0')).join('')}`;

/** Relative luminance (WCAG 2.2), 0 to 1. */
function luminance(rgb: Rgb): number {
  const [r, g, b] = rgb.map((part) => {
    const share = part / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  }) as unknown as Rgb;
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

/** Contrast ratio of two colours, 1 to 21. */
export function contrast(one: Rgb, other: Rgb): number {
  const [light, dark] = [luminance(one), luminance(other)].sort((a, b) => b - a) as [number, number];
  return (light + 0.05) / (dark + 0.05);
}

/** The smallest contrast of a colour with the grounds of the light theme. */
export const contrastOnPaper = (colour: Rgb): number => least(colour, 'light');

const least = (colour: Rgb, theme: keyof typeof grounds): number =>
  Math.min(...Object.values(grounds[theme]).map((ground) => contrast(colour, parseColour(ground) as Rgb)));

/** A share of another colour mixed in, 0 to 1. */
export const mix = (colour: Rgb, other: Rgb, share: number): Rgb =>
  colour.map((part, index) => part + ((other[index] as number) - part) * share) as unknown as Rgb;

const black: Rgb = [0, 0, 0];
const white: Rgb = [255, 255, 255];

/** The same hue for dark grounds: as much white as its contrast needs, and no more. */
export function onDark(colour: Rgb): Rgb {
  for (let share = 0; share < 1; share += 0.02) {
    const lighter = rounded(mix(colour, white, share));
    if (least(lighter, 'dark') >= darkContrast) return lighter;
  }
  return white;
}

/** What a school's colour becomes in both themes; all of it `#rrggbb`. */
export function tonesOf(colour: Rgb) {
  const dark = onDark(colour);
  const [paper, night] = [grounds.light.ground, grounds.dark.ground].map((ground) => parseColour(ground) as Rgb) as [
    Rgb,
    Rgb,
  ];
  return {
    light: {
      plain: formatColour(colour),
      deep: formatColour(mix(colour, black, 0.28)),
      wash: formatColour(mix(paper, colour, 0.1)),
      print: formatColour(colour),
    },
    dark: {
      plain: formatColour(dark),
      deep: formatColour(mix(dark, white, 0.4)),
      wash: formatColour(mix(night, dark, 0.12)),
      print: formatColour(mix(colour, white, 0.15)),
    },
  };
}

const rounded = (rgb: Rgb): Rgb => rgb.map(Math.round) as unknown as Rgb;

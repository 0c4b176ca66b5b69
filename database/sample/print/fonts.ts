import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import * as fontkit from 'fontkit';

const require = createRequire(import.meta.url);

/** The house's typefaces as files of npm packages; all of them carry every Vietnamese letter. */
const packages = {
  sans: '@expo-google-fonts/be-vietnam-pro/400Regular/BeVietnamPro_400Regular.ttf',
  sansBold: '@expo-google-fonts/be-vietnam-pro/700Bold/BeVietnamPro_700Bold.ttf',
  serif: '@expo-google-fonts/literata/400Regular/Literata_400Regular.ttf',
  serifItalic: '@expo-google-fonts/literata/400Regular_Italic/Literata_400Regular_Italic.ttf',
  serifBold: '@expo-google-fonts/literata/700Bold/Literata_700Bold.ttf',
} as const;

export type FontName = keyof typeof packages;

export const fontNames = Object.keys(packages) as FontName[];
export const fontFile = (name: FontName): string => require.resolve(packages[name]);

/** Web fonts for EPUB, as a pair of subsets that complete each other. */
export const webFonts = ['latin', 'vietnamese'].flatMap((subset) =>
  ['normal', 'italic'].map((style) => {
    const name = `literata-${subset}-wght-${style}.woff2`;
    return { name, style, subset, file: require.resolve(`@fontsource-variable/literata/files/${name}`) };
  }),
);

const opened = new Map<FontName, fontkit.Font>();

/** A typeface for drawing and measuring. */
export function openFont(name: FontName): fontkit.Font {
  const known = opened.get(name);
  if (known) return known;
  const font = fontkit.create(fontBytes(name)) as fontkit.Font;
  opened.set(name, font);
  return font;
}

const read = new Map<FontName, Buffer>();

/**
 * The bytes of a typeface. Every PDF opens its own from them: fontkit keeps a glyph with the letters it was first
 * asked for, and making a subset asks for the parts of `ũ` without letters, so that a `u` in the next PDF of the
 * same opened typeface could not be searched.
 */
export function fontBytes(name: FontName): Buffer {
  const known = read.get(name);
  if (known) return known;
  const bytes = readFileSync(fontFile(name));
  read.set(name, bytes);
  return bytes;
}

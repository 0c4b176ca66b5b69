import sansLatin from '@fontsource/be-vietnam-pro/files/be-vietnam-pro-latin-400-normal.woff2?url';
import sansVietnamese from '@fontsource/be-vietnam-pro/files/be-vietnam-pro-vietnamese-400-normal.woff2?url';
import serifLatin from '@fontsource/literata/files/literata-latin-400-normal.woff2?url';
import serifVietnamese from '@fontsource/literata/files/literata-vietnamese-400-normal.woff2?url';
import type { Preferences } from '../shared/preferences.ts';

const vietnamese =
  'U+0102-0103, U+0110-0111, U+0128-0129, U+0168-0169, U+01A0-01A1, U+01AF-01B0, U+0300-0301, U+0303-0304, U+0308-0309, U+0323, U+0329, U+1EA0-1EF9, U+20AB';
const face = (family: string, file: string, range = '') =>
  `@font-face { font-family: "${family}"; src: url("${new URL(file, location.href)}") format("woff2"); ${range && `unicode-range: ${range};`} }`;
const fonts = {
  book: '',
  serif: `${face('Khue Serif', serifLatin)} ${face('Khue Serif', serifVietnamese, vietnamese)}`,
  sans: `${face('Khue Sans', sansLatin)} ${face('Khue Sans', sansVietnamese, vietnamese)}`,
};
const families = { book: '', serif: '"Khue Serif", Georgia, serif', sans: '"Khue Sans", system-ui, sans-serif' };
const heights = { close: 1.4, normal: 1.65, wide: 2 };

export interface Colours {
  ground: string;
  ink: string;
  link: string;
}

/**
 * What the person wants, over what the publisher wanted. On paper of another colour the book's own colours go;
 * `--theme-bg-color` is what foliate paints the margins with.
 */
export function bookStyle({ size, font, line, tone }: Preferences, { ground, ink, link }: Colours): string {
  const family = families[font] && `font-family: ${families[font]} !important;`;
  return `
    ${fonts[font]}
    html { font-size: ${size}% !important; color-scheme: ${tone === 'dark' ? 'dark' : 'light'}; --theme-bg-color: ${ground}; }
    html, body { background: ${ground} !important; color: ${ink}; }
    body, body * { ${family} }
    p, li, dd, blockquote { line-height: ${heights[line]} !important; }
    p, li, dd, blockquote, h1, h2, h3 { overflow-wrap: break-word; }
    body :not(a, a *, img, svg, svg *) { color: ${ink} !important; background-color: transparent !important; }
    a, a * { color: ${link} !important; }
    pre { white-space: pre-wrap; }
  `;
}

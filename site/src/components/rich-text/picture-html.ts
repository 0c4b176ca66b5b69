import { escapeHtml } from './escape-html.ts';

type Node = Record<string, unknown>;

/** In a preview with a signature. */
const file = String.raw`\/anh\/[\w.-]+(\?expires=\d+&signature=[\w-]+)?`;
const address = new RegExp(`^${file}$`);
const sourceSet = new RegExp(`^${file}( \\d+w)?(, ?${file} \\d+w)*$`);

/** A picture inside a text. Pictures of this site only: foreign ones would tell their host who reads the page. */
export function pictureHtml(value: unknown): string {
  const { url, alternativeText, caption, width, height, sources, blur } = (value ?? {}) as Node;
  if (typeof url !== 'string' || !address.test(url)) return '';
  const size = Number.isInteger(width) && Number.isInteger(height) ? ` width="${width}" height="${height}"` : '';
  const alt = typeof alternativeText === 'string' ? escapeHtml(alternativeText) : '';
  const note = typeof caption === 'string' && caption ? `<figcaption>${escapeHtml(caption)}</figcaption>` : '';
  const better = Array.isArray(sources) ? sources.map(source).join('') : '';
  const picture = `<picture>${better}<img src="${escapeHtml(url)}" alt="${alt}"${size} loading="lazy" decoding="async"></picture>`;
  return `<figure>${placed(picture, blur, size)}${note}</figure>`;
}

/** The picture over a blurred one of itself. */
function placed(html: string, blur: unknown, size: string): string {
  if (typeof blur !== 'string' || !/^data:image\/webp;base64,[\w+/=]+$/.test(blur)) return html;
  return `<span class="placed"><img class="blur" src="${blur}" alt=""${size}>${html}</span>`;
}

function source(value: unknown): string {
  const { type, srcset } = (value ?? {}) as Node;
  if (typeof type !== 'string' || !/^image\/(avif|webp)$/.test(type)) return '';
  if (typeof srcset !== 'string' || !sourceSet.test(srcset)) return '';
  return `<source type="${type}" srcset="${escapeHtml(srcset)}" sizes="(min-width: 46rem) 42.5rem, 100vw">`;
}

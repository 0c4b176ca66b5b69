import { type Block, parseMarkup, plainText, type Span } from '../text/markup.ts';
import { drawFigure, toSvg } from './figures.ts';

export interface Chapter {
  title: string;
  /** False for what stands before the first heading. */
  titled: boolean;
  blocks: Block[];
}

/** Cuts a text at its first-level headings. */
export function chaptersOf(body: string, title: string): Chapter[] {
  const chapters: Chapter[] = [];
  for (const block of parseMarkup(body)) {
    if (block.kind === 'heading' && block.level === 1) {
      chapters.push({ title: plainText(block.spans), titled: true, blocks: [] });
      continue;
    }
    if (chapters.length === 0) chapters.push({ title, titled: false, blocks: [] });
    chapters.at(-1)?.blocks.push(block);
  }
  return chapters;
}

export const toXhtml = (blocks: Block[]): string => blocks.map(blockToXhtml).join('\n');

function blockToXhtml(block: Block): string {
  switch (block.kind) {
    case 'heading':
      return `<h${block.level}>${spansToXhtml(block.spans)}</h${block.level}>`;
    case 'paragraph':
      return `<p>${spansToXhtml(block.spans)}</p>`;
    case 'quote':
      return `<blockquote><p>${spansToXhtml(block.spans)}</p></blockquote>`;
    case 'verse':
      return `<div class="verse">${block.lines.map((line) => `<p>${spansToXhtml(line)}</p>`).join('')}</div>`;
    case 'list': {
      const tag = block.ordered ? 'ol' : 'ul';
      return `<${tag}>${block.items.map((item) => `<li>${spansToXhtml(item)}</li>`).join('')}</${tag}>`;
    }
    case 'figure':
      return `<figure>${toSvg(drawFigure(block.name, block.values))}</figure>`;
  }
}

const spansToXhtml = (spans: Span[]): string =>
  spans
    .map(({ text, bold, italic, href }) => {
      const content = escapeXml(text);
      if (href) return `<a href="${escapeXml(href)}">${content}</a>`;
      if (bold) return `<strong>${content}</strong>`;
      return italic ? `<em>${content}</em>` : content;
    })
    .join('');

export const escapeXml = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');

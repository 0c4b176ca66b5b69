import { type Block, parseMarkup, type Span } from './markup.ts';

type Node = Record<string, unknown>;

/** The same text as the value of a field of Strapi's blocks editor. */
export const toRichText = (text: string): Node[] => parseMarkup(text).flatMap(toNodes);

function toNodes(block: Block): Node[] {
  switch (block.kind) {
    case 'heading':
      return [{ type: 'heading', level: block.level, children: children(block.spans) }];
    case 'paragraph':
      return [{ type: 'paragraph', children: children(block.spans) }];
    case 'quote':
      return [{ type: 'quote', children: children(block.spans) }];
    case 'list':
      return [
        {
          type: 'list',
          format: block.ordered ? 'ordered' : 'unordered',
          children: block.items.map((item) => ({ type: 'list-item', children: children(item) })),
        },
      ];
    case 'verse':
      return block.lines.map((line) => ({ type: 'paragraph', children: children(line) }));
    case 'figure':
      return [];
  }
}

const children = (spans: Span[]): Node[] =>
  spans.map(({ text, bold, italic, href }) => {
    const leaf = { type: 'text', text, ...(bold && { bold }), ...(italic && { italic }) };
    return href ? { type: 'link', url: href, children: [leaf] } : leaf;
  });

/** The few marks that the sample texts use, a small part of Markdown. */

export interface Span {
  text: string;
  bold?: boolean;
  italic?: boolean;
  href?: string;
}

export type Block =
  | { kind: 'heading'; level: 1 | 2 | 3; spans: Span[] }
  | { kind: 'paragraph'; spans: Span[] }
  | { kind: 'quote'; spans: Span[] }
  | { kind: 'list'; ordered: boolean; items: Span[][] }
  /** Lines of verse; each stays a line. */
  | { kind: 'verse'; lines: Span[][] }
  /** A drawing made by code: `::pie 3/4 1/4`. */
  | { kind: 'figure'; name: string; values: string[] };

/** Blocks are separated by empty lines; a block's kind is known from its first characters. */
export function parseMarkup(text: string): Block[] {
  return text
    .normalize('NFC')
    .split(/\n\s*\n/)
    .map((part) => part.trim())
    .filter(Boolean)
    .map(parseBlock);
}

function parseBlock(part: string): Block {
  const lines = part.split('\n').map((line) => line.trim());
  const heading = /^(#{1,3}) (.+)$/.exec(part);
  if (heading) {
    const level = heading[1]?.length as 1 | 2 | 3;
    return { kind: 'heading', level, spans: parseSpans(heading[2] ?? '') };
  }
  if (part.startsWith('::')) {
    const [name = '', ...values] = part.slice(2).split(/\s+/);
    return { kind: 'figure', name, values };
  }
  if (part.startsWith('> ')) return { kind: 'quote', spans: parseSpans(strip(lines, /^> ?/).join(' ')) };
  if (part.startsWith('| ')) return { kind: 'verse', lines: strip(lines, /^\| ?/).map(parseSpans) };
  if (/^- /.test(part)) return { kind: 'list', ordered: false, items: items(lines, /^- /) };
  if (/^\d+\. /.test(part)) return { kind: 'list', ordered: true, items: items(lines, /^\d+\. /) };
  return { kind: 'paragraph', spans: parseSpans(lines.join(' ')) };
}

const strip = (lines: string[], mark: RegExp) => lines.map((line) => line.replace(mark, ''));

/** A line without its own mark goes on with the item before it. */
function items(lines: string[], mark: RegExp): Span[][] {
  const texts: string[] = [];
  for (const line of lines) {
    if (mark.test(line)) texts.push(line.replace(mark, ''));
    else texts.push(`${texts.pop() ?? ''} ${line}`);
  }
  return texts.map(parseSpans);
}

/** `**bold**`, `*italic*` and `[text](address)`. */
export function parseSpans(text: string): Span[] {
  return text
    .split(/(\*\*[^*]+\*\*|\*[^*\s][^*]*\*|\[[^\]]+\]\([^)]+\))/)
    .filter(Boolean)
    .map((piece) => {
      const link = /^\[([^\]]+)\]\(([^)]+)\)$/.exec(piece);
      if (link) return { text: link[1] ?? '', href: link[2] ?? '' };
      if (piece.startsWith('**')) return { text: piece.slice(2, -2), bold: true };
      if (/^\*[^*]+\*$/.test(piece)) return { text: piece.slice(1, -1), italic: true };
      return { text: piece };
    });
}

export const plainText = (spans: Span[]): string => spans.map((span) => span.text).join('');

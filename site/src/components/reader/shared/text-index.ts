import type { Span } from './words.ts';

/** The text of a part of a page, and the way back from a place in it to the page. */
export interface TextIndex {
  text: string;
  rangeOf(span: Span): Range;
  spanOf(range: Range): Span | null;
}

const breaking = new Set(
  'ADDRESS ARTICLE ASIDE BLOCKQUOTE BR DD DIV DL DT FIGCAPTION FIGURE H1 H2 H3 H4 H5 H6 HR LI OL P PRE SECTION TABLE TD TH TR UL'.split(
    ' ',
  ),
);
const silent = new Set(['SCRIPT', 'STYLE', 'TEMPLATE', 'HEAD']);

/** Reads the text below a node; blocks and line ends part words. */
export function indexText(root: Node): TextIndex {
  const pieces: { node: Text; start: number }[] = [];
  let text = '';
  const walk = (node: Node) => {
    if (node.nodeType === Node.TEXT_NODE) {
      pieces.push({ node: node as Text, start: text.length });
      text += node.nodeValue ?? '';
      return;
    }
    const name = node.nodeName.toUpperCase();
    if (silent.has(name)) return;
    for (const child of node.childNodes) walk(child);
    if (breaking.has(name)) text += '\n';
  };
  walk(root);

  const pieceAt = (place: number) => {
    let [low, high] = [0, pieces.length - 1];
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((pieces[middle]?.start ?? 0) <= place) low = middle;
      else high = middle - 1;
    }
    return pieces[low];
  };
  const boundary = (place: number): [Node, number] => {
    const piece = pieceAt(place);
    return piece ? [piece.node, Math.min(place - piece.start, piece.node.length)] : [root, 0];
  };
  const placeOf = (node: Node, offset: number): number => {
    const known = pieces.find((piece) => piece.node === node);
    if (known) return known.start + offset;
    const after = (node.ownerDocument ?? document).createRange();
    after.setStart(node, offset);
    const next = pieces.find((piece) => after.comparePoint(piece.node, 0) >= 0);
    return next?.start ?? text.length;
  };
  return {
    text,
    rangeOf({ start, end }) {
      const range = (root.ownerDocument ?? document).createRange();
      range.setStart(...boundary(start));
      // The end belongs to the piece of the last letter, not to the next one.
      const [node, offset] = boundary(Math.max(start, end - 1));
      range.setEnd(node, end > start ? Math.min(offset + 1, node.nodeValue?.length ?? 0) : offset);
      return range;
    },
    spanOf(range) {
      const start = placeOf(range.startContainer, range.startOffset);
      const end = placeOf(range.endContainer, range.endOffset);
      return end > start ? { start, end } : null;
    },
  };
}

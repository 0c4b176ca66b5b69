import type { TextLine } from '@khue/config/contracts';

interface Node {
  type?: string;
  text?: string;
  children?: Node[];
}

const kinds: Record<string, TextLine['kind']> = {
  heading: 'heading',
  quote: 'quote',
  code: 'code',
  'list-item': 'item',
};

/** Strapi's rich text as lines: what it says, without its markup. */
export function textLines(blocks: unknown): TextLine[] {
  if (!Array.isArray(blocks)) return [];
  return (blocks as Node[]).flatMap(linesOf).filter(({ text }) => text !== '');
}

function linesOf(node: Node): TextLine[] {
  if (node.type === 'list') return (node.children ?? []).flatMap(linesOf);
  const nested = (node.children ?? []).filter(({ type }) => type === 'list');
  const own = (node.children ?? []).filter(({ type }) => type !== 'list');
  const line: TextLine = { kind: kinds[node.type ?? ''] ?? 'paragraph', text: own.map(textOf).join('').trim() };
  return [line, ...nested.flatMap(linesOf)];
}

const textOf = (node: Node): string => node.text ?? (node.children ?? []).map(textOf).join('');

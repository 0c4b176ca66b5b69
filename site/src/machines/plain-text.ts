import type { RichText } from '@khue/config/contracts';

type Node = Record<string, unknown>;

/** The words of a text of the editor: a line for each block, without pictures. */
export function plainText(blocks: RichText | null, most = 2000): string {
  const lines = (blocks ?? []).map(wordsOf).filter((line) => line.trim() !== '');
  const text = lines.join('\n');
  return text.length <= most ? text : `${text.slice(0, most).replace(/\s*\S*$/, '')}…`;
}

function wordsOf(node: Node): string {
  if (node.type === 'image') return '';
  if (typeof node.text === 'string') return node.text;
  const children = Array.isArray(node.children) ? (node.children as Node[]) : [];
  return children.map(wordsOf).join(node.type === 'list' ? '\n' : '');
}

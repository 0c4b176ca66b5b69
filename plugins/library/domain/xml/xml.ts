/** A piece of XML: an element, or text. What is missing (`null`) is left away. */
export type XmlNode = XmlElement | string | null;

export interface XmlElement {
  name: string;
  attributes: Readonly<Record<string, string | null>>;
  children: readonly XmlNode[];
}

export const element = (
  name: string,
  attributes: XmlElement['attributes'] = {},
  ...children: readonly XmlNode[]
): XmlElement => ({ name, attributes, children });

/** One element that holds text; none when there is no text. */
export const textElement = (name: string, text: string | null, attributes: XmlElement['attributes'] = {}): XmlNode =>
  text === null || text === '' ? null : element(name, attributes, text);

export const xmlDocument = (root: XmlElement): string => `<?xml version="1.0" encoding="UTF-8"?>\n${render(root)}\n`;

function render(node: XmlNode): string {
  if (node === null) return '';
  if (typeof node === 'string') return escapeText(node);
  const { name, attributes, children } = node;
  const given = Object.entries(attributes).map(([key, value]) =>
    value === null ? '' : ` ${key}="${escapeAttribute(value)}"`,
  );
  const inside = children.map(render).join('');
  return inside === '' ? `<${name}${given.join('')}/>` : `<${name}${given.join('')}>${inside}</${name}>`;
}

/** Characters that XML 1.0 cannot carry in any spelling: most controls, halves of a pair, U+FFFE and U+FFFF. */
const impossible = /[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu;

const escapeText = (text: string) =>
  text
    .replace(impossible, '')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('\r', '&#13;');

const escapeAttribute = (text: string) =>
  escapeText(text).replaceAll('"', '&quot;').replaceAll('\t', '&#9;').replaceAll('\n', '&#10;');

import { decodeEntities } from './entities.ts';

/** A tag or a stretch of text, in order of the file. Comments, instructions and doctypes are left out. */
export type Part = { text: string } | Tag;
export interface Tag {
  tag: string;
  closing: boolean;
  attributes: string;
}

/** Elements whose content is no markup, whatever it looks like. */
const raw = new Set(['script', 'style']);
const isSelfClosing = ({ attributes }: Tag) => attributes.endsWith('/');

/**
 * Walks through XML or XHTML in one pass and never fails: of a broken file it gives what can be told.
 * Names lose their prefix, attributes stay as they stand.
 */
export function* walkMarkup(markup: string): Generator<Part> {
  let at = 0;
  while (at < markup.length) {
    const open = markup.indexOf('<', at);
    if (open === -1) break;
    if (open > at) yield { text: markup.slice(at, open) };
    const skipped = endOfSpecial(markup, open);
    if (skipped !== undefined) {
      if (markup.startsWith('<![CDATA[', open)) yield { text: asText(markup.slice(open + 9, skipped - 3)) };
      at = skipped;
      continue;
    }
    const end = endOfTag(markup, open);
    const tag = readTag(markup.slice(open + 1, end));
    if (tag) yield tag;
    at = tag && raw.has(tag.tag) && !tag.closing && !isSelfClosing(tag) ? endOfRaw(markup, end + 1, tag.tag) : end + 1;
  }
  if (at < markup.length) yield { text: markup.slice(at) };
}

/** Value of an attribute, by its name without prefix. */
export function attribute(attributes: string, name: string): string | undefined {
  for (const [, key, , double, single] of attributes.matchAll(/([\w:.-]+)\s*=\s*("([^"]*)"|'([^']*)')/g)) {
    if (key?.split(':').at(-1) === name) return decodeEntities(double ?? single ?? '');
  }
  return undefined;
}

const silent = new Set(['head', 'script', 'style', 'template', 'noscript']);
const inline = new Set(
  [
    'a',
    'abbr',
    'b',
    'bdi',
    'bdo',
    'big',
    'cite',
    'code',
    'del',
    'dfn',
    'em',
    'font',
    'i',
    'ins',
    'kbd',
    'mark',
    'q',
  ].concat([
    'rp',
    'rt',
    'ruby',
    's',
    'samp',
    'small',
    'span',
    'strike',
    'strong',
    'sub',
    'sup',
    'time',
    'tt',
    'u',
    'var',
    'wbr',
  ]),
);

/** What a reader sees of a page; each block on a line of its own. Nothing of scripts and styles. */
export function visibleText(markup: string): string {
  const lines: string[] = [];
  let silentTag: string | undefined;
  for (const part of walkMarkup(markup)) {
    if ('text' in part) {
      if (!silentTag) lines.push(decodeEntities(part.text.replace(/\s+/g, ' ')));
      continue;
    }
    if (silentTag) silentTag = part.closing && part.tag === silentTag ? undefined : silentTag;
    else if (silent.has(part.tag) && !part.closing && !isSelfClosing(part)) silentTag = part.tag;
    else if (!inline.has(part.tag)) lines.push('\n');
  }
  return lines.join('');
}

/** End of a comment, CDATA section, instruction or doctype that starts here. */
function endOfSpecial(markup: string, open: number): number | undefined {
  const ends = { '<!--': '-->', '<![CDATA[': ']]>', '<?': '?>', '<!': '>' };
  for (const [start, end] of Object.entries(ends)) {
    if (!markup.startsWith(start, open)) continue;
    const found = markup.indexOf(end, open + start.length);
    return found === -1 ? markup.length : found + end.length;
  }
  return undefined;
}

const endOfRaw = (markup: string, from: number, tag: string) => {
  const found = markup.slice(from).search(new RegExp(`</(\\w+:)?${tag}\\b`, 'i'));
  return found === -1 ? markup.length : from + found;
};

/** Place of the `>` that ends the tag; one inside quotes does not. */
function endOfTag(markup: string, open: number): number {
  let quote = '';
  for (let at = open + 1; at < markup.length; at += 1) {
    const character = markup[at] as string;
    if (quote) quote = character === quote ? '' : quote;
    else if (character === '"' || character === "'") quote = character;
    else if (character === '>') return at;
  }
  return markup.length;
}

function readTag(inside: string): Tag | undefined {
  const [, slash, name, attributes] = /^(\/?)([\w:.-]+)(.*)$/s.exec(inside) ?? [];
  if (name === undefined) return undefined;
  const tag = (name.split(':').at(-1) as string).toLowerCase();
  return { tag, closing: slash === '/', attributes: (attributes ?? '').trim() };
}

const asText = (text: string) => text.replace(/&/g, '&amp;');

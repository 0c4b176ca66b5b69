import { type Locale, school } from '@khue/config';
import type { RichText } from '@khue/config/contracts';
import { pathIn } from '../../http/language.ts';
import { safeLink } from '../../http/safe-link.ts';
import { escapeHtml } from './escape-html.ts';
import { pictureHtml } from './picture-html.ts';

type Node = Record<string, unknown>;

/**
 * Strapi blocks to semantic HTML by an allow-list: what is not named here is dropped, every text is
 * escaped, links to pages of ours stay in the language, and no attribute carries words of the author except checked addresses and alternative texts.
 */
export function toHtml(blocks: RichText | null, locale: Locale = school.defaultLocale): string {
  return (blocks ?? []).map((node) => block(node, locale)).join('');
}

function block(node: Node, locale: Locale): string {
  switch (node.type) {
    case 'paragraph':
      return wrapUnlessEmpty('p', inlines(node, locale));
    case 'heading':
      return wrapUnlessEmpty(headingTag(node.level), inlines(node, locale));
    case 'quote':
      return wrapUnlessEmpty('blockquote', inlines(node, locale));
    case 'list':
      return list(node, locale);
    case 'code':
      return wrapUnlessEmpty('pre', `<code>${escapeHtml(plainText(node))}</code>`);
    case 'image':
      return pictureHtml(node.image);
    default:
      return '';
  }
}

/** The page has the only `h1`; nothing in a school's text is deeper than four levels. */
function headingTag(level: unknown): string {
  return `h${Math.min(4, Math.max(2, Math.trunc(Number(level)) || 2))}`;
}

function list(node: Node, locale: Locale): string {
  const tag = node.format === 'ordered' ? 'ol' : 'ul';
  const items = childrenOf(node).map((child) => {
    if (child.type === 'list-item') return `<li>${inlines(child, locale)}</li>`;
    return child.type === 'list' ? `<li class="nested">${list(child, locale)}</li>` : '';
  });
  return wrapUnlessEmpty(tag, items.join(''));
}

const inlines = (node: Node, locale: Locale): string =>
  childrenOf(node)
    .map((child) => inline(child, locale))
    .join('');

function inline(node: Node, locale: Locale): string {
  if (node.type === 'link') {
    const text = inlines(node, locale);
    const safe = safeLink(node.url);
    const href = safe && pathIn(locale, safe);
    return href ? `<a href="${escapeHtml(href)}"${/^https?:/.test(href) ? ' rel="noopener"' : ''}>${text}</a>` : text;
  }
  return node.type === 'text' && typeof node.text === 'string' ? marked(node) : '';
}

const marks = [
  ['code', 'code'],
  ['strikethrough', 's'],
  ['underline', 'u'],
  ['italic', 'em'],
  ['bold', 'strong'],
] as const;

function marked(node: Node): string {
  const text = escapeHtml(String(node.text)).replaceAll('\n', '<br>');
  return marks.reduce((html, [mark, tag]) => (node[mark] === true ? `<${tag}>${html}</${tag}>` : html), text);
}

function plainText(node: Node): string {
  return typeof node.text === 'string' ? node.text : childrenOf(node).map(plainText).join('');
}

function childrenOf(node: Node): Node[] {
  return Array.isArray(node.children)
    ? node.children.filter((child) => typeof child === 'object' && child !== null)
    : [];
}

const wrapUnlessEmpty = (tag: string, html: string) => (html.trim() ? `<${tag}>${html}</${tag}>` : '');

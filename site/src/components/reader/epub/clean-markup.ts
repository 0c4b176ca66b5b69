/**
 * Takes out of a page of a book whatever could run, send or fetch. The page is shown in a frame that may run nothing,
 * under a content policy that says so too; this is the third lock, and it also keeps dead buttons from view.
 */
const forbidden = [
  'script',
  'iframe',
  'frame',
  'frameset',
  'object',
  'embed',
  'applet',
  'base',
  'portal',
  'meta[http-equiv]',
  'link:not([rel~="stylesheet"])',
  'animate[attributeName$="href"]',
  'set[attributeName$="href"]',
].join(',');
const dropped = /^(on.*|srcdoc|ping|action|formaction|background|srcset)$/i;
const addresses = ['href', 'src', 'poster', 'data'];
const xhtml = 'http://www.w3.org/1999/xhtml';

const remoteInStyle =
  /url\(\s*["']?\s*(?!blob:|data:|#)[a-z+.-]*:?\/\/[^)]*\)|@import\s*["'][^"']*\/\/[^"']*["'][^;]*;?/gi;

/** Styles without what they would fetch from elsewhere; whatever is written too cleverly, the content policy refuses. */
export const cleanStyle = (style: string): string =>
  style.replace(remoteInStyle, (found) => (found.startsWith('@') ? '' : 'none'));

export function cleanMarkup(markup: string, type: string): string {
  const parsed = new DOMParser().parseFromString(markup, type as DOMParserSupportedType);
  // An empty element in its place: addresses of passages count elements.
  for (const element of parsed.querySelectorAll(forbidden)) element.replaceWith(parsed.createElementNS(xhtml, 'span'));
  for (const element of parsed.querySelectorAll('*')) cleanAttributes(element);
  for (const style of parsed.querySelectorAll('style')) style.textContent = cleanStyle(style.textContent);
  return new XMLSerializer().serializeToString(parsed);
}

function cleanAttributes(element: Element): void {
  for (const attribute of [...element.attributes]) {
    if (attribute.localName === 'style') attribute.value = cleanStyle(attribute.value);
    const unsafe = addresses.includes(attribute.localName) && !isHarmless(attribute.value, element.localName === 'a');
    if (dropped.test(attribute.name) || unsafe) element.removeAttributeNode(attribute);
  }
}

/** A part of the book, or for a link, an address that is asked about before it is opened. */
function isHarmless(address: string, isLink: boolean): boolean {
  // A browser ignores these inside an address.
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is taken out
  const plain = address.replace(/[\u0000-\u0020]/g, '').toLowerCase();
  const [, scheme] = /^([a-z][a-z0-9+.-]*):/.exec(plain) ?? [];
  if (scheme === undefined) return !plain.startsWith('//');
  if (isLink) return ['http', 'https', 'mailto'].includes(scheme);
  return scheme === 'blob' || /^data:(image\/(png|jpe?g|gif|webp|avif)|font\/)/.test(plain);
}

import { toUnicode, writingOfFont } from '../../domain/legacy-text/recognise.ts';
import { decodeEntities } from '../epub/entities.ts';
import { attribute, type Tag, walkMarkup } from '../epub/markup.ts';

const pageBreak = '\f';
const headingBreak = '\v';

/** Texts of the pages of a Word file, as far as it says where pages end, else of its chapters; of a slide one text. */
export function documentPages(markup: string): string[] {
  const text = plainText(markup);
  const mark = text.includes(pageBreak) ? pageBreak : headingBreak;
  const pages = text.split(mark).map((page) => page.replaceAll(pageBreak, '').replaceAll(headingBreak, ''));
  // A break before the first words opens no page.
  return pages[0]?.trim() === '' && pages.length > 1 ? pages.slice(1) : pages;
}

/** Runs carry the name of their font, which tells legacy text for certain. */
function plainText(markup: string): string {
  const parts: string[] = [];
  let font = '';
  let reading = false;
  for (const part of walkMarkup(markup)) {
    if ('text' in part) {
      if (reading) parts.push(inFont(decodeEntities(part.text), font));
      continue;
    }
    const { tag, closing, attributes } = part;
    if (tag === 't') reading = !closing && !attributes.endsWith('/');
    else if (tag === 'r' && !closing) font = '';
    else if (tag === 'rfonts') font = attribute(attributes, 'ascii') ?? font;
    else if (tag === 'latin') font = attribute(attributes, 'typeface') ?? font;
    else parts.push(separator(part));
  }
  return parts.join('');
}

function separator({ tag, closing, attributes }: Tag): string {
  if (tag === 'lastrenderedpagebreak') return pageBreak;
  if (tag === 'br') return attribute(attributes, 'type') === 'page' ? pageBreak : '\n';
  if (tag === 'tab' && !closing) return '\t';
  if (tag === 'pstyle' && /^(heading|tiêu đề|u)?\s?1$/i.test(attribute(attributes, 'val') ?? '')) return headingBreak;
  return tag === 'p' && closing ? '\n' : '';
}

function inFont(text: string, font: string): string {
  const legacy = writingOfFont(font);
  if (!legacy || /[Ā-ɏ\u1e00-\u1eff]/.test(text)) return text;
  const read = toUnicode(text, legacy.writing);
  return legacy.capitals ? read.toUpperCase() : read;
}

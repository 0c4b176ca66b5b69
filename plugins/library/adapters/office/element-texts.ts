import { decodeEntities } from '../epub/entities.ts';
import { walkMarkup } from '../epub/markup.ts';

/** Texts of the elements with this name, prefix aside, that hold nothing but text. */
export function elementTexts(markup: string, name: string): string[] {
  const texts: string[] = [];
  let open = false;
  for (const part of walkMarkup(markup)) {
    if ('text' in part) {
      if (open) texts[texts.length - 1] += decodeEntities(part.text);
    } else if (part.tag === name) {
      open = !part.closing && !part.attributes.endsWith('/');
      if (open) texts.push('');
    }
  }
  return texts;
}

import type { SynonymGroup } from '../../domain/search/synonyms.ts';
import { tokenise } from '../../domain/search/tokens.ts';
import { toPlainLetters } from './words.ts';

/** Groups as the server's setting: each form leads to all others, as the letters that the server sees. */
export function synonymSettings(groups: readonly SynonymGroup[]): Record<string, string[]> {
  const synonyms: Record<string, string[]> = {};
  for (const group of groups) {
    const forms = [...new Set(group.map(plainForm))].filter((form) => form !== '');
    for (const form of forms) {
      const others = forms.filter((other) => other !== form);
      synonyms[form] = [...new Set([...(synonyms[form] ?? []), ...others])];
    }
  }
  return synonyms;
}

const plainForm = (text: string) =>
  tokenise(text.normalize('NFC'))
    .all()
    .map(({ folded }) => toPlainLetters(folded))
    .join(' ');

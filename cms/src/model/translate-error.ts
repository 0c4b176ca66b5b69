import type { Language } from '../labels/index.ts';
import type { NamedField } from './field-label.ts';
import { fieldMessages } from './messages.ts';

type Wording = (message: (typeof fieldMessages)[Language], field: NamedField, limit: string) => string;

/** Strapi's validation says what is wrong in English sentences only; these are the ones it has. */
const sentences: ReadonlyArray<readonly [RegExp, Wording]> = [
  [
    /must be defined|is a required field|cannot be null|cannot be empty|value was: `null`/,
    (m, f) => m.required(f.label),
  ],
  [/must be unique/, (m, f) => m.unique(f.label)],
  [/must match the following/, (m, f) => m.format(f.label, f.help)],
  [/must be at most (\d+) characters/, (m, f, limit) => m.longest(f.label, limit)],
  [/must be at least (\d+) characters/, (m, f, limit) => m.shortest(f.label, limit)],
  [/must be less than or equal to (-?[\d.]+)(?! items)/, (m, f, limit) => m.most(f.label, limit)],
  [/must be greater than or equal to (-?[\d.]+)/, (m, f, limit) => m.least(f.label, limit)],
  [/must have less than or equal to (\d+) items/, (m, f, limit) => m.items(f.label, limit)],
  [/must be one of the following values/, (m, f) => m.choice(f.label)],
  [/must be a valid email/, (m, f) => m.email(f.label)],
];

/** One of Strapi's validation sentences in the language of the person, with the name of the field. */
export function translateError(english: string, field: NamedField, language: Language): string {
  const messages = fieldMessages[language];
  if (!field.label) return messages.nameless;
  for (const [pattern, word] of sentences) {
    const found = pattern.exec(english);
    if (found) return word(messages, field, found[1] ?? '');
  }
  return messages.invalid(field.label);
}

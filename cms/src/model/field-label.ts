import { type Language, labels } from '../labels/index.ts';

interface Attribute {
  type: string;
  component?: string;
  components?: readonly string[];
}
/** Attributes of a content type or component, by uid. */
export type AttributesOf = (uid: string) => Readonly<Record<string, Attribute>> | undefined;

export interface NamedField {
  label: string;
  help: string;
}

/**
 * What a person calls the field at a path such as `activities.0.objective`: the labels on the way,
 * with the number of the entry.
 */
export function nameField(
  uid: string,
  path: readonly string[],
  language: Language,
  attributesOf: AttributesOf,
): NamedField {
  const [name, ...rest] = path;
  const [label, help] = (name && labels[language][uid]?.fields[name]) || [name ?? '', ''];
  const attribute = name ? attributesOf(uid)?.[name] : undefined;
  const numbered = /^\d+$/.test(rest[0] ?? '');
  const inner = numbered ? rest.slice(1) : rest;
  // A path through a dynamic zone does not say which component it passes: one that has such a field.
  const component =
    attribute?.component ?? attribute?.components?.find((part) => (inner[0] ?? '') in (attributesOf(part) ?? {}));
  if (component === undefined || rest.length === 0) return { label, help };
  const here = numbered ? `${label} ${Number(rest[0]) + 1}` : label;
  if (inner.length === 0) return { label: here, help };
  const deeper = nameField(component, inner, language, attributesOf);
  return { label: `${here} › ${deeper.label}`, help: deeper.help };
}

import { type Language, labels } from '../labels/index.ts';

interface Attribute {
  type: string;
  component?: string;
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
  /** The written values: in a dynamic zone they say which component it is. */
  values?: unknown,
): NamedField {
  const [name, ...rest] = path;
  const [label, help] = (name && labels[language][uid]?.fields[name]) || [name ?? '', ''];
  const attribute = name ? attributesOf(uid)?.[name] : undefined;
  const value = (values as Record<string, unknown> | undefined)?.[name ?? ''];
  const entry = Array.isArray(value) ? value[Number(rest[0])] : value;
  const component = attribute?.type === 'dynamiczone' ? entry?.__component : attribute?.component;
  if (typeof component !== 'string' || rest.length === 0) return { label, help };
  const numbered = /^\d+$/.test(rest[0] as string);
  const inner = numbered ? rest.slice(1) : rest;
  const here = numbered ? `${label} ${Number(rest[0]) + 1}` : label;
  if (inner.length === 0) return { label: here, help };
  const deeper = nameField(component, inner, language, attributesOf, entry);
  return { label: `${here} › ${deeper.label}`, help: deeper.help };
}

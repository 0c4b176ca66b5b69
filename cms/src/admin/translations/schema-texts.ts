import { type Language, labels, valueLabels } from '../../labels/index.ts';

/** Key of the help under a field; ours, because the panel has none. */
export const helpKey = (uid: string, field: string) => `khue.help.${uid}.${field}`;
/** Key of the sentence that says what a type is for. */
export const typeHelpKey = (uid: string) => `khue.type-help.${uid}`;

/**
 * Labels of types and fields under the keys the panel looks for: types by their English display
 * name, values of enumerations by themselves.
 */
export function schemaTexts(language: Language): Record<string, string> {
  const texts: Record<string, string> = { ...valueLabels[language] };
  for (const [uid, type] of Object.entries(labels[language])) {
    const prefix = uid.includes('::') ? 'content-manager.content-types' : 'content-manager.components';
    texts[typeHelpKey(uid)] = type.help;
    for (const [field, [label, help]] of Object.entries(type.fields)) {
      texts[`${prefix}.${uid}.${field}`] = label;
      texts[helpKey(uid, field)] = help;
    }
  }
  return texts;
}

/** Names in the menu; `displayNames` are those of the schemas, by uid. */
export const menuTexts = (language: Language, displayNames: Record<string, string>): Record<string, string> =>
  Object.fromEntries(
    Object.entries(displayNames).flatMap(([uid, name]) => {
      const label = labels[language][uid]?.name;
      return label ? [[name, label]] : [];
    }),
  );

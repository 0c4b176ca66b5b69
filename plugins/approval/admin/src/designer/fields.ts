import type { GovernedType } from '@khue/config/contracts';

/** A field that conditions and steps may name. */
export interface NamedField {
  name: string;
  /** The type it is labelled under; several types may have a field of that name. */
  uid: string;
  type: string;
  values: readonly string[];
  covered: boolean;
}

/** The fields of all these types, each name once, with every value it may have. */
export function fieldsOf(types: readonly GovernedType[]): NamedField[] {
  const byName = new Map<string, NamedField>();
  for (const { uid, fields } of types) {
    for (const { name, type, values, covered } of fields) {
      const known = byName.get(name);
      byName.set(name, {
        name,
        uid: known?.uid ?? uid,
        type: known?.type ?? type,
        values: [...new Set([...(known?.values ?? []), ...(values ?? [])])],
        covered: covered || (known?.covered ?? false),
      });
    }
  }
  return [...byName.values()];
}

/** The types that use a workflow; while none does, any may come to. */
export function typesFor(code: string, types: readonly GovernedType[]): readonly GovernedType[] {
  const own = types.filter(({ workflow }) => workflow === code);
  return own.length > 0 ? own : types;
}

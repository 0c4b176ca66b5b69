import { type FormOption, uncoveredOf } from './option.ts';

/** An attribute of a type while it is edited, reduced to what is read here. */
export interface EditedAttribute {
  name: string;
  type: string;
  /** `REMOVED` until the type is saved. */
  status?: string;
  relation?: string;
  mappedBy?: string;
}

/** A type as the Content-Type Builder holds it while it is edited. */
export interface EditedType {
  uid: string;
  attributes: readonly EditedAttribute[];
  pluginOptions?: { approval?: FormOption | null } & Record<string, unknown>;
}

const remaining = ({ attributes }: EditedType) => attributes.filter(({ status }) => status !== 'REMOVED');

/** The fields that are content of the type itself, which approval therefore covers or not. */
export const contentFields = (type: EditedType): string[] =>
  remaining(type)
    .filter(isOwn)
    .map(({ name }) => name);

/** The other side's relations and polymorphic ones are not part of a document. */
const isOwn = ({ type, relation, mappedBy }: EditedAttribute) =>
  type !== 'password' && !mappedBy && !(type === 'relation' && relation?.startsWith('morph'));

/**
 * The type as its schema is written: the option in exactly the shape that the server reads, keys that the form
 * does not edit as they were, no uncovered field that is gone, and no trace of a type that is no longer governed.
 */
export function withWrittenOption(type: EditedType): EditedType {
  const { approval, ...others } = type.pluginOptions ?? {};
  if (approval === undefined) return type;
  if (approval === null) return { ...type, pluginOptions: others };
  const names = new Set(remaining(type).map(({ name }) => name));
  const { uncovered: _, ...kept } = approval;
  const uncovered = uncoveredOf(approval).filter((name) => names.has(name));
  const written = uncovered.length > 0 ? { ...kept, uncovered } : kept;
  return { ...type, pluginOptions: { ...others, approval: written } };
}

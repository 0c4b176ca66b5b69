/** The parts of an ability that are asked here (CASL). */
export interface Ability {
  rulesFor(action: string, subject: string): { conditions?: unknown; fields?: string[] }[];
}

interface Model {
  attributes: Readonly<Record<string, { type: string }>>;
}

/** What a document is called by; enough to recognise it in a list or a picker. */
const names = ['fullName', 'name', 'title', 'code', 'username'];
/** Never secret, and needed by the panel. */
export const technical = ['id', 'documentId', 'locale', 'status', 'publishedAt', 'createdAt', 'updatedAt', 'count'];

const read = 'plugin::content-manager.explorer.read';
const isScalar = (type: string) => !['relation', 'media', 'component', 'dynamiczone', 'password'].includes(type);

/**
 * Fields of a relation's target that somebody may see through the relation: what they may read of
 * every document of that type. Where that depends on which document it is, only its name.
 */
export function fieldsThrough(ability: Ability, uid: string, model: Model): string[] {
  const rules = ability.rulesFor(read, uid);
  const scalars = Object.keys(model.attributes).filter((name) => isScalar(model.attributes[name]?.type ?? ''));
  const allows = (list: typeof rules, name: string) => list.some(({ fields }) => !fields || fields.includes(name));
  const always = rules.filter(({ conditions }) => !conditions || Object.keys(conditions).length === 0);
  return scalars.filter((name) => allows(always, name) || (names.includes(name) && allows(rules, name)));
}

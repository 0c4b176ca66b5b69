/** The attributes of a content type, as far as a projection asks. */
export interface Attribute {
  type: string;
  private?: boolean;
  multiple?: boolean;
  allowedTypes?: readonly string[];
  relation?: string;
  target?: string;
  /** Of a component field. */
  component?: string;
  repeatable?: boolean;
  /** Of a dynamic zone. */
  components?: readonly string[];
  enum?: readonly string[];
}
export type Attributes = Record<string, Attribute>;

/** What leaves the house for one declared field. */
export type Planned =
  | { kind: 'value'; name: string }
  | { kind: 'rich-text'; name: string }
  | { kind: 'picture'; name: string; many: boolean; altField?: string }
  | { kind: 'file'; name: string; many: boolean }
  | { kind: 'relation'; name: string; many: boolean; target: string; fields: Planned[] }
  | { kind: 'component'; name: string; many: boolean; fields: Planned[] }
  | { kind: 'zone'; name: string; parts: Part[] };

/** A component that may stand in a dynamic zone, and what of it is shown. */
export interface Part {
  uid: string;
  fields: Planned[];
}

/** What the planner may know of other schemas. */
export interface Schemas {
  /** Attributes of another type, only if that type is public itself. */
  publicAttributes(target: string): Attributes | undefined;
  /** A component with the fields that it declares to be shown; one that declares none is never shown. */
  component(uid: string): { attributes: Attributes; shown: readonly string[] } | undefined;
}

/** A schema declares something that must not or cannot be shown; the sentence is for its author. */
export class ProjectionError extends Error {
  readonly code = 'portal.projection';
}

const values = new Set([
  'string',
  'text',
  'uid',
  'email',
  'enumeration',
  'boolean',
  'integer',
  'decimal',
  'date',
  'datetime',
  'time',
]);

/**
 * Turns the fields that a schema declares (`title`, `category.name`) into a plan; a field that is not declared
 * is not in it. Of a component or a dynamic zone that is which fields each component declares itself. Checked when
 * the server starts, so that a slip is found by its author and not by a visitor.
 */
export function planProjection(fields: readonly string[], attributes: Attributes, schemas: Schemas): Planned[] {
  const names = [...new Set(fields.map((field) => field.split('.')[0] as string))];
  return names.map((name) => {
    const attribute = attributes[name];
    if (!attribute) throw new ProjectionError(`The field ${name} does not exist.`);
    if (attribute.private) throw new ProjectionError(`The field ${name} is private.`);
    const inner = fields.filter((field) => field.startsWith(`${name}.`)).map((field) => field.slice(name.length + 1));
    if (attribute.type === 'relation') return planRelation(name, attribute, inner, schemas);
    if (inner.length > 0) throw new ProjectionError(`The field ${name} is not a relation: it has no ${inner[0]}.`);
    if (attribute.type === 'component') return planComponent(name, attribute, schemas);
    if (attribute.type === 'dynamiczone')
      return { kind: 'zone', name, parts: (attribute.components ?? []).map((uid) => planPart(uid, schemas)) };
    return planField(name, attribute, attributes);
  });
}

const planComponent = (name: string, { component = '', repeatable }: Attribute, schemas: Schemas): Planned => ({
  kind: 'component',
  name,
  many: repeatable === true,
  fields: planPart(component, schemas).fields,
});

function planPart(uid: string, schemas: Schemas): Part {
  const component = schemas.component(uid);
  if (!component) throw new ProjectionError(`The component ${uid} does not say which of its fields are shown.`);
  return { uid, fields: planProjection(component.shown, component.attributes, schemas) };
}

function planField(name: string, attribute: Attribute, attributes: Attributes): Planned {
  if (values.has(attribute.type)) return { kind: 'value', name };
  if (attribute.type === 'blocks') return { kind: 'rich-text', name };
  if (attribute.type !== 'media')
    throw new ProjectionError(`Fields of type ${attribute.type} (${name}) cannot be shown.`);
  const many = attribute.multiple === true;
  if (attribute.allowedTypes?.length !== 1 || attribute.allowedTypes[0] !== 'images')
    return { kind: 'file', name, many };
  return { kind: 'picture', name, many, ...(`${name}Alt` in attributes ? { altField: `${name}Alt` } : {}) };
}

function planRelation(
  name: string,
  { target = '', relation = '' }: Attribute,
  inner: string[],
  schemas: Schemas,
): Planned {
  if (inner.length === 0)
    throw new ProjectionError(`Say which fields of the relation ${name} are shown (${name}.title).`);
  const attributes = schemas.publicAttributes(target);
  if (!attributes) throw new ProjectionError(`The relation ${name} leads to ${target}, which is not public.`);
  const fields = planProjection(inner, attributes, schemas);
  return { kind: 'relation', name, many: relation.endsWith('ToMany'), target, fields };
}

/** The types that a plan reads besides the one it is for. */
export const typesBehind = (plan: readonly Planned[]): string[] =>
  plan.flatMap((field) => [
    ...(field.kind === 'relation' ? [field.target] : []),
    ...partsOf(field).flatMap(({ fields }) => typesBehind(fields)),
  ]);

/** What stands inside of a field, with the plan for it. */
function partsOf(field: Planned): { fields: Planned[] }[] {
  if (field.kind === 'zone') return field.parts;
  return field.kind === 'relation' || field.kind === 'component' ? [field] : [];
}

/** All texts of the editor in a row, at whatever depth. */
export function richTextsIn(row: Row, plan: readonly Planned[]): unknown[] {
  return plan.flatMap((field) => {
    const value = row[field.name];
    if (field.kind === 'rich-text') return [value];
    return listOf(value).flatMap((inner) => richTextsIn(inner, planFor(inner, field)));
  });
}

type Relation = Extract<Planned, { kind: 'relation' }>;

/** The same row with each related document turned into another, or taken away. */
export function mapRelations(
  row: Row,
  plan: readonly Planned[],
  turn: (related: Row, relation: Relation) => Row | null,
): Row {
  const turned = plan
    .filter((field) => field.kind === 'relation' || partsOf(field).length > 0)
    .map((field) => {
      const inner = (one: unknown) =>
        field.kind === 'relation'
          ? turn(one as Row, field)
          : mapRelations(one as Row, planFor(one as Row, field), turn);
      const many = field.kind === 'zone' || ('many' in field && field.many);
      return [field.name, each(row[field.name] ?? null, many, inner)];
    });
  return { ...row, ...Object.fromEntries(turned) };
}

/** The plan for what stands in a field: in a dynamic zone it depends on the component. */
const planFor = (inner: Row, field: Planned): readonly Planned[] =>
  field.kind === 'zone'
    ? (field.parts.find(({ uid }) => uid === inner.__component)?.fields ?? [])
    : partsOf(field).flatMap(({ fields }) => fields);

const listOf = (value: unknown): Row[] =>
  (Array.isArray(value) ? value : [value]).filter((one) => typeof one === 'object' && one !== null);

/** How media and texts of this installation become what the website gets. */
export interface Tools {
  picture(file: unknown, alt: string | null): unknown;
  file(file: unknown): unknown;
  richText(blocks: unknown): unknown;
}

type Row = Record<string, unknown>;

/** One row for the website: exactly the planned fields, `null` where there is nothing. */
export function project(row: Row, plan: readonly Planned[], tools: Tools): Row {
  return Object.fromEntries(plan.map((field) => [field.name, projectField(row, field, tools)]));
}

function projectField(row: Row, field: Planned, tools: Tools): unknown {
  const value = row[field.name] ?? null;
  switch (field.kind) {
    case 'value':
      return value instanceof Date ? value.toISOString() : value;
    case 'rich-text':
      return value === null ? null : tools.richText(value);
    case 'picture': {
      const alt = field.altField ? ((row[field.altField] as string | undefined) ?? null) : null;
      return each(value, field.many, (file) => tools.picture(file, alt));
    }
    case 'file':
      return each(value, field.many, tools.file);
    case 'relation':
    case 'component':
      return each(value, field.many, (related) => project(related as Row, field.fields, tools));
    case 'zone':
      return listOf(value).flatMap((part) => {
        const known = field.parts.find(({ uid }) => uid === part.__component);
        return known ? [{ block: known.uid, ...project(part, known.fields, tools) }] : [];
      });
  }
}

function each(value: unknown, many: boolean, turn: (one: unknown) => unknown): unknown {
  if (many) return (Array.isArray(value) ? value : []).map(turn).filter((one) => one !== null);
  return value === null ? null : turn(value);
}

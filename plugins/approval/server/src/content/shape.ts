import type { FieldShape, Shape } from '../../../domain/canonical.ts';
import type { Strapi } from '../types.ts';
import { type Attribute, contentAttributes, nameField } from './schema.ts';

/** What approval covers of a type: everything but the fields that it names as uncovered. */
export const shapeOf = (strapi: Strapi, uid: string, uncovered: readonly string[] = []): Shape =>
  Object.fromEntries(
    contentAttributes(strapi, uid)
      .filter(([name]) => !uncovered.includes(name))
      .map(([name, attribute]) => [name, fieldShape(strapi, attribute)]),
  );

function fieldShape(strapi: Strapi, { type, component, components = [] }: Attribute): FieldShape {
  switch (type) {
    case 'relation':
      return { kind: 'relation' };
    case 'media':
      return { kind: 'media' };
    case 'component':
      return { kind: 'component', of: shapeOf(strapi, component ?? '') };
    case 'dynamiczone':
      return { kind: 'zone', of: Object.fromEntries(components.map((uid) => [uid, shapeOf(strapi, uid)])) };
    default:
      return { kind: 'value' };
  }
}

/** Loads all that the shape looks at, and the names of what relations point at. */
export const populateOf = (strapi: Strapi, uid: string): Record<string, unknown> =>
  Object.fromEntries(
    contentAttributes(strapi, uid)
      .map(([name, attribute]) => [name, populateField(strapi, attribute)] as const)
      .filter(([, populate]) => populate !== null),
  );

function populateField(strapi: Strapi, { type, target, component, components = [] }: Attribute): unknown {
  switch (type) {
    case 'relation': {
      const name = target ? nameField(strapi, target) : null;
      return { select: ['id', 'documentId', ...(name ? [name] : [])] };
    }
    case 'media':
      return true;
    case 'component':
      return { populate: populateOf(strapi, component ?? '') };
    case 'dynamiczone':
      return { on: Object.fromEntries(components.map((uid) => [uid, { populate: populateOf(strapi, uid) }])) };
    default:
      return null;
  }
}

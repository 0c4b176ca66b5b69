import type { DocumentKey } from '../../../domain/canonical.ts';
import type { Row, Strapi } from '../types.ts';
import { contentAttributes } from './schema.ts';

interface Validator {
  validateEntityUpdate(model: unknown, data: Row, options: object, entity: unknown): Promise<unknown>;
}

/**
 * Names of the fields that would make publishing fail, so that whoever submits learns of them now
 * and not when the approval is already given. Drafts may be incomplete, published versions may not.
 */
export async function incompleteFields(strapi: Strapi, key: DocumentKey, document: Row): Promise<string[]> {
  const missing = missingFields(strapi, key.uid, document);
  const invalid = await invalidFields(strapi, key, document);
  return [...new Set([...missing, ...invalid])];
}

function missingFields(strapi: Strapi, uid: string, document: Row): string[] {
  return contentAttributes(strapi, uid)
    .filter(([name, { required }]) => required && isEmpty(document[name]))
    .map(([name]) => name);
}

async function invalidFields(strapi: Strapi, key: DocumentKey, document: Row): Promise<string[]> {
  const validator = (strapi as unknown as { entityValidator: Validator }).entityValidator;
  const model = strapi.getModel(key.uid as never);
  const published = await strapi.db.query(key.uid as never).findOne({
    where: {
      documentId: key.documentId,
      publishedAt: { $notNull: true },
      ...(key.locale ? { locale: key.locale } : {}),
    },
  } as never);
  const data = withoutRelations(strapi, key.uid, document);
  try {
    await validator.validateEntityUpdate(model, data, { isDraft: false, locale: key.locale }, published ?? undefined);
    return [];
  } catch (error) {
    const issues = (error as { details?: { errors?: { path: (string | number)[] }[] } }).details?.errors;
    if (!issues) throw error;
    return issues.map(({ path }) => String(path[0]));
  }
}

/** Relations exist, they come from the database; the validator wants them in another form. */
function withoutRelations(strapi: Strapi, uid: string, document: Row): Row {
  const kept = contentAttributes(strapi, uid)
    .filter(([, { type }]) => type !== 'relation' && type !== 'media')
    .map(([name, { type, component }]) => {
      const value = document[name];
      if (type !== 'component' || !component || !value) return [name, value];
      const part = (item: Row) => withoutRelations(strapi, component, item);
      return [name, Array.isArray(value) ? value.map(part) : part(value as Row)];
    });
  return Object.fromEntries(kept);
}

const isEmpty = (value: unknown) =>
  value === null || value === undefined || value === '' || (Array.isArray(value) && value.length === 0);

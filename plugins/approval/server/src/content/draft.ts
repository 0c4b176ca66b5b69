import type { ApprovalOptions } from '@khue/config/contracts';
import { canonical, type DocumentKey, type Shape } from '../../../domain/canonical.ts';
import type { Definition, Step } from '../../../domain/definition.ts';
import { type Account, peopleNamed, staffOfAccount } from '../people/staff.ts';
import { editorsOf } from '../store/editors.ts';
import type { Row, Strapi } from '../types.ts';
import { only, sha256 } from './digests.ts';
import type { Draft } from './draft-shape.ts';
import { factsOf } from './facts.ts';
import { nameField } from './schema.ts';
import { loadSet } from './set.ts';
import { populateOf, shapeOf } from './shape.ts';

/** Reads the draft, or the version in force, inside the open transaction; null when there is none. */
export async function loadDraft(
  strapi: Strapi,
  key: DocumentKey,
  options: ApprovalOptions,
  definition: Definition,
  publishedAt: null | { $notNull: true } = null,
): Promise<Draft | null> {
  if (options.register) return loadSet(strapi, key, options, definition);
  const { uid, documentId, locale } = key;
  const account = { select: ['id', 'firstname', 'lastname'] };
  const populate = { ...populateOf(strapi, uid), createdBy: account };
  const where = { documentId, publishedAt, ...(locale ? { locale } : {}) };
  const document = (await strapi.db.query(uid as never).findOne({ where, populate } as never)) as Row | null;
  if (!document) return null;
  const shape = shapeOf(strapi, uid, options.uncovered);
  const digestOf = (part: Shape) => sha256(canonical(key, part, document));
  const content = canonical(key, shape, document);
  const digest = sha256(content);
  const covered = ({ covers }: Step) => (covers.length === 0 ? digest : digestOf(only(shape, covers)));
  const authors = await authorsOf(strapi, key, document, options);
  return {
    documents: [document],
    content,
    digest,
    digests: Object.fromEntries(definition.steps.map((step) => [step.key, covered(step)])),
    scope: {
      authors: authors.map(({ id }) => id),
      department: related(document[options.department])[0]?.id ?? null,
      schoolClass: related(document[options.schoolClass])[0]?.id ?? null,
    },
    facts: factsOf(strapi, uid, document),
    title: String(document[nameField(strapi, uid) ?? ''] ?? '').trim(),
    author: authors.map(({ name }) => name).join(', '),
  };
}

/** The version in force, to be shown beside the draft; null when there is none. */
export async function loadPublished(strapi: Strapi, { uid, documentId, locale }: DocumentKey): Promise<Row | null> {
  const where = { documentId, publishedAt: { $notNull: true }, ...(locale ? { locale } : {}) };
  const found = await strapi.db.query(uid as never).findOne({ where, populate: populateOf(strapi, uid) } as never);
  return found as Row | null;
}

interface Related {
  id: string;
  name: string;
}

/** The named author, otherwise whoever created the document and whoever has edited it since it was last in force. */
async function authorsOf(
  strapi: Strapi,
  key: DocumentKey,
  document: Row,
  options: ApprovalOptions,
): Promise<Related[]> {
  const named = related(document[options.author]);
  if (named.length > 0) return named;
  const creator = document.createdBy ? await staffOfAccount(strapi, document.createdBy as Account) : null;
  const editors = await peopleNamed(strapi, await editorsOf(strapi, key));
  const people = [...(creator ? [creator] : []), ...editors];
  return [...new Map(people.map(({ staffId, name }) => [staffId, { id: staffId, name }])).values()];
}

function related(value: unknown): Related[] {
  const list = Array.isArray(value) ? value : value ? [value] : [];
  return list.map((target: Row) => ({
    id: String(target.documentId),
    name: String(target.fullName ?? target.name ?? ''),
  }));
}

import { createHash } from 'node:crypto';
import type { ApprovalOptions } from '@khue/config/contracts';
import { canonical, type DocumentKey } from '../../../domain/canonical.ts';
import type { Scope } from '../../../domain/definition.ts';
import { type Account, staffOfAccount } from '../people/staff.ts';
import type { Row, Strapi } from '../types.ts';
import { nameField } from './schema.ts';
import { populateOf, shapeOf } from './shape.ts';

/** The draft of a governed document as it is now. */
export interface Draft {
  document: Row;
  /** The text that is approved, and its SHA-256. */
  content: string;
  digest: string;
  scope: Scope;
  title: string;
  author: string;
}

/** Reads the draft inside the open transaction; null when there is none. */
export async function loadDraft(strapi: Strapi, key: DocumentKey, options: ApprovalOptions): Promise<Draft | null> {
  const { uid, documentId, locale } = key;
  const populate = { ...populateOf(strapi, uid), createdBy: { select: ['id', 'firstname', 'lastname'] } };
  const where = { documentId, publishedAt: null, ...(locale ? { locale } : {}) };
  const document = (await strapi.db.query(uid as never).findOne({ where, populate } as never)) as Row | null;
  if (!document) return null;
  const content = canonical(key, shapeOf(strapi, uid, options.uncovered), document);
  const authors = await authorsOf(strapi, document, options);
  return {
    document,
    content,
    digest: createHash('sha256').update(content).digest('hex'),
    scope: { authors: authors.map(({ id }) => id), department: related(document[options.department])[0]?.id ?? null },
    title: String(document[nameField(strapi, uid) ?? ''] ?? '').trim(),
    author: authors.map(({ name }) => name).join(', '),
  };
}

interface Related {
  id: string;
  name: string;
}

/** The named author, otherwise whoever created the document. */
async function authorsOf(strapi: Strapi, document: Row, options: ApprovalOptions): Promise<Related[]> {
  const named = related(document[options.author]);
  if (named.length > 0) return named;
  const staff = document.createdBy ? await staffOfAccount(strapi, document.createdBy as Account) : null;
  return staff ? [{ id: staff.staffId, name: staff.name }] : [];
}

function related(value: unknown): Related[] {
  const list = Array.isArray(value) ? value : value ? [value] : [];
  return list.map((target: Row) => ({
    id: String(target.documentId),
    name: String(target.fullName ?? target.name ?? ''),
  }));
}

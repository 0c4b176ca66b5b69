import type { DocumentKey } from '../../../domain/canonical.ts';
import { accountOfRequest } from '../people/acting.ts';
import { type Account, staffOfAccount } from '../people/staff.ts';
import { hasEditors, isRemembered, rememberEditor } from '../store/editors.ts';
import type { Strapi, Transaction } from '../types.ts';
import { rowDigest } from './row-digest.ts';

/** Who signs a write: the accounts that its data names, as the panel does, or the request's. */
export interface Signed {
  data?: { createdBy?: unknown; updatedBy?: unknown };
}

/** Staff id of whoever writes; null when it is no member of staff, who could approve nothing anyway. */
export async function editorOf(strapi: Strapi, { data }: Signed): Promise<string | null> {
  const id = data?.updatedBy ?? data?.createdBy;
  const account = typeof id === 'number' ? ({ id } as Account) : accountOfRequest(strapi);
  return account ? ((await staffOfAccount(strapi, account))?.staffId ?? null) : null;
}

/**
 * Looks at the drafts before a write. What it answers remembers, after it, whoever changed what approval covers, and
 * whoever saves what nobody answers for yet.
 */
export async function watchEditor(
  strapi: Strapi,
  trx: Transaction,
  keys: readonly DocumentKey[],
  params: Signed,
): Promise<() => Promise<void>> {
  const staffId = await editorOf(strapi, params);
  if (!staffId) return async () => undefined;
  const before: { key: DocumentKey; digest: string | null }[] = [];
  for (const key of keys) {
    if (!(await isRemembered(trx, key, staffId))) before.push({ key, digest: await rowDigest(trx, key) });
  }
  return async () => {
    for (const { key, digest } of before) {
      const isTheirs = (await rowDigest(trx, key)) !== digest || !(await hasEditors(trx, key));
      if (isTheirs) await rememberEditor(trx, key, staffId);
    }
  };
}

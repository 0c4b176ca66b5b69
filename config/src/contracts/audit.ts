import { z } from 'zod';

const hash = z.string().regex(/^[0-9a-f]{64}$/);
const keyId = z.string().regex(/^[0-9a-f]{16}$/);

/** Names of what a checker computes; they change together with the formats. */
export const auditAlgorithms = { hash: 'SHA-256', tree: 'RFC 9162', signature: 'Ed25519' } as const;

/** What the school vouches for: at this moment its tree had this many leaves and this root. */
export const signedHead = z.object({
  /** Host of the portal. */
  origin: z.string(),
  treeSize: z.number().int().nonnegative(),
  rootHash: hash,
  timestamp: z.iso.datetime(),
  keyId,
  /** Over the lines `khue-audit-head/1`, origin, size, root and timestamp, each with its line feed; hexadecimal. */
  signature: z.string().regex(/^[0-9a-f]{128}$/),
});
export type SignedHead = z.infer<typeof signedHead>;

/** `GET /api/audit/heads?page=1&pageSize=30`: the heads, newest first, and the keys that signed them. */
export const auditHeads = z.object({
  algorithms: z.object({ hash: z.string(), tree: z.string(), signature: z.string() }),
  keys: z.array(z.object({ keyId, publicKey: hash, since: z.iso.datetime() })),
  data: z.array(signedHead),
  page: z.number().int(),
  pageSize: z.number().int(),
  total: z.number().int(),
});
export type AuditHeads = z.infer<typeof auditHeads>;

/** Shows that one row of an audited table is in the tree; can be checked without the school's server. */
export interface AuditProof {
  format: 'khue-audit-proof/1';
  algorithms: typeof auditAlgorithms;
  /** Table and id of the row. */
  source: string;
  id: string;
  leafIndex: number;
  /** Canonical text of the row; a leaf's hash is SHA-256 over a zero byte and these bytes. */
  leafData: string;
  treeSize: number;
  rootHash: string;
  /** Hashes from the leaf up to the root, hexadecimal. */
  path: string[];
  /** The newest head that covers the leaf; null when none was signed since. */
  head: SignedHead | null;
  /** Key of the head, 32 bytes, hexadecimal. */
  publicKey: string | null;
}

/** Service `strapi.plugin('audit').service('audit')`. */
export interface Audit {
  /**
   * The proof of one row; null when it has no leaf. It contains the row: whoever calls this decides first who may
   * see it.
   */
  proof(source: string, id: string | number): Promise<AuditProof | null>;
  /** Signs the tree as it is now. */
  signHead(): Promise<void>;
}
